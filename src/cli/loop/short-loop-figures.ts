import type { Exercise, Rule } from '../../engine/exercise.ts'
import type { Verdict } from '../../engine/report.ts'
import type { RepOutcome, SetOutcome } from './compare.ts'
import type { JudgedSet, ShortLoop } from './short-loop.ts'
import { mean, median, quantile, type Rate, wilson } from './statistics.ts'

export type RuleFigures = {
  readonly rule: Rule
  /** Size that was acted and its unit; null where the mannequin can't act this fault. */
  readonly acted: { readonly size: number; readonly unit: string } | null
  /** Faulty repetitions with a fault; with a fault or a warning. */
  readonly sensitivity: Rate | null
  readonly noticed: Rate | null
  /** Clean repetitions with a fault; with a warning; without a verdict. */
  readonly falseFaults: Rate
  readonly falseWarnings: Rate
  readonly unknown: Rate
}

export type CountFigures = {
  readonly exact: Rate
  readonly sideErrors: Rate
  readonly meanAbsoluteError: number
  /** ms; of clean sets. */
  readonly holdError: { readonly mean: number; readonly p95: number; readonly worst: number } | null
}

export type ExerciseFigures = {
  readonly exercise: Exercise
  readonly sets: number
  readonly live: CountFigures
  readonly recorded: CountFigures
  readonly gateMs: { readonly opened: Rate; readonly median: number; readonly p95: number }
  readonly rules: readonly RuleFigures[]
}

type Judging = 'live' | 'recorded'

export const figuresOf = (loop: ShortLoop): ExerciseFigures => ({
  exercise: loop.exercise,
  sets: loop.clean.length,
  live: countFigures(loop.clean.map(({ live }) => live)),
  recorded: countFigures(loop.clean.map(({ recorded }) => recorded)),
  gateMs: gateFigures(loop.clean),
  rules: loop.exercise.rules.map((rule) => ruleFigures(rule, loop)),
})

const countFigures = (outcomes: readonly SetOutcome[]): CountFigures => {
  const reps = outcomes.flatMap((outcome) => outcome.reps)
  const errors = outcomes.flatMap(({ holdErrorsMs }) => holdErrorsMs.map(Math.abs))
  return {
    exact: rateOf(outcomes, ({ wanted, counted }) => wanted === counted),
    sideErrors: rateOf(reps, ({ sideRight }) => !sideRight),
    meanAbsoluteError: mean(outcomes.map(countError)),
    holdError:
      errors.length === 0
        ? null
        : { mean: mean(errors), p95: quantile(errors, 0.95), worst: Math.max(...errors) },
  }
}

const countError = ({ wanted, counted }: SetOutcome): number =>
  Math.abs(Number.parseInt(wanted, 10) - Number.parseInt(counted, 10))

const gateFigures = (sets: readonly JudgedSet[]): ExerciseFigures['gateMs'] => {
  const times = sets.flatMap(({ gateMs }) => (gateMs === null ? [] : [gateMs]))
  return {
    opened: wilson(times.length, sets.length),
    median: median(times),
    p95: quantile(times, 0.95),
  }
}

/** Rules are judged on recordings: those see every repetition, whenever the gate opened. */
const ruleFigures = (rule: Rule, loop: ShortLoop, judging: Judging = 'recorded'): RuleFigures => {
  const { clause } = rule
  const clean = repsOf(loop.clean, judging)
  const faulty = loop.faulty.find(({ acted }) => acted.clause === clause)
  const reps = faulty ? repsOf(faulty.sets, judging) : []
  const share = (among: readonly RepOutcome[], ...verdicts: Verdict[]) =>
    rateOf(among, (rep) => verdicts.includes(rep.verdicts[clause] ?? 'unknown'))
  return {
    rule,
    acted: faulty ? { size: faulty.size, unit: faulty.acted.unit } : null,
    sensitivity: faulty ? share(reps, 'fault') : null,
    noticed: faulty ? share(reps, 'fault', 'warn') : null,
    falseFaults: share(clean, 'fault'),
    falseWarnings: share(clean, 'warn'),
    unknown: share(clean, 'unknown'),
  }
}

const repsOf = (sets: readonly JudgedSet[], judging: Judging): readonly RepOutcome[] =>
  sets.flatMap((set) => set[judging].reps)

const rateOf = <Item>(items: readonly Item[], isHit: (item: Item) => boolean): Rate =>
  wilson(items.filter(isHit).length, items.length)
