import type { Exercise } from '../../engine/exercise.ts'
import type { Verdict } from '../../engine/report.ts'
import type { Rule } from '../../engine/rule.ts'
import type { ActedFault } from '../../mannequin/types.ts'
import type { RepOutcome, SetOutcome } from './compare.ts'
import type { JudgedSet, ShortLoop } from './short-loop.ts'
import { mean, median, quantile, type Rate, wilson } from './statistics.ts'

/** Repetitions that were done wrong in one way: `GB11/heel` is one way to break GB11. */
export type FaultFigures = {
  readonly acted: ActedFault
  /** Flagged, with a fault or a warning, of the repetitions that could be judged; and as a fault. */
  readonly sensitivity: Rate
  readonly asFault: Rate
}

export type RuleFigures = {
  readonly rule: Rule
  /** One for each way in which the mannequin can break the rule. */
  readonly faults: readonly FaultFigures[]
  /** Clean repetitions flagged, with a fault or a warning, of those judged; as a fault; not judged. */
  readonly falseFlags: Rate
  readonly falseFaults: Rate
  readonly unknown: Rate
}

export type CountFigures = {
  readonly exact: Rate
  readonly sideErrors: Rate
  readonly meanAbsoluteError: number
  /** Of clean sets. */
  readonly holdError: HoldError | null
}

/** ms, and how many are within `MAX_HOLD_ERROR_MS`. */
export type HoldError = {
  readonly mean: number
  readonly p95: number
  readonly worst: number
  readonly within: Rate
}

export type ExerciseFigures = {
  readonly exercise: Exercise
  readonly sets: number
  readonly live: CountFigures
  readonly recorded: CountFigures
  readonly gateMs: { readonly opened: Rate; readonly median: number; readonly p95: number }
  readonly rules: readonly RuleFigures[]
}

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
    holdError: errors.length === 0 ? null : holdErrorOf(errors),
  }
}

/** Holds are timed within so much, ms: the bar. */
export const MAX_HOLD_ERROR_MS = 500

const holdErrorOf = (errors: readonly number[]): HoldError => ({
  mean: mean(errors),
  p95: quantile(errors, 0.95),
  worst: Math.max(...errors),
  within: rateOf(errors, (error) => error <= MAX_HOLD_ERROR_MS),
})

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
const ruleFigures = (rule: Rule, { clean, faulty }: ShortLoop): RuleFigures => {
  const { clause } = rule
  const cleanReps = repsOf(clean)
  return {
    rule,
    faults: faulty
      .filter(({ acted }) => ruleClause(acted.clause) === clause)
      .map(({ acted, sets }) => ({
        acted,
        sensitivity: shareOfJudged(clause, faultyReps(acted, sets), 'fault', 'warn'),
        asFault: shareOfJudged(clause, faultyReps(acted, sets), 'fault'),
      })),
    falseFlags: shareOfJudged(clause, cleanReps, 'fault', 'warn'),
    falseFaults: shareOfJudged(clause, cleanReps, 'fault'),
    unknown: rateOf(cleanReps, (rep) => verdictOf(rep, clause) === 'unknown'),
  }
}

/** Faults that lie between two repetitions: the first one of a set can't have them. */
const needsOneBefore = (clause: string): boolean =>
  /\/(alternation|before)$/.test(clause) || clause === 'BD13'

/** Faults that the whole set adds up to: the last repetition of it has them. */
const addsUp = (clause: string): boolean => clause === 'FR8'

const faultyReps = ({ clause }: ActedFault, sets: readonly JudgedSet[]): readonly RepOutcome[] => {
  if (needsOneBefore(clause)) return sets.flatMap(({ recorded }) => recorded.reps.slice(1))
  if (addsUp(clause)) return sets.flatMap(({ recorded }) => recorded.reps.slice(-1))
  return repsOf(sets)
}

/** The rule that an acted fault breaks: `GB11/heel` breaks GB11. */
export const ruleClause = (actedClause: string): string => actedClause.split('/')[0] ?? actedClause

const verdictOf = (rep: RepOutcome, clause: string): Verdict => rep.verdicts[clause] ?? 'unknown'

/** Where a rule abstains it is neither right nor wrong; how often it does is a figure of its own. */
const shareOfJudged = (clause: string, reps: readonly RepOutcome[], ...verdicts: Verdict[]): Rate =>
  rateOf(
    reps.filter((rep) => verdictOf(rep, clause) !== 'unknown'),
    (rep) => verdicts.includes(verdictOf(rep, clause)),
  )

const repsOf = (sets: readonly JudgedSet[]): readonly RepOutcome[] =>
  sets.flatMap(({ recorded }) => recorded.reps)

const rateOf = <Item>(items: readonly Item[], isHit: (item: Item) => boolean): Rate =>
  wilson(items.filter(isHit).length, items.length)
