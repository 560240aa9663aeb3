import { type Exercise, isTimed } from '../../engine/exercise.ts'
import type { Unit } from '../../engine/rule.ts'
import type { PainAnswer, ProgramItem } from '../../records/model.ts'
import type { Calendar } from '../history/local-day.ts'
import type { ExerciseReport } from '../report/exercise-report.ts'
import { type ReportInput, sessionReport } from '../report/session-report.ts'
import { type ComparedFault, comparedFaults } from './compared-faults.ts'
import type { Pair } from './difference.ts'

/** One exercise in two sessions. */
export type ComparedExercise = {
  readonly exercise: Exercise
  /** What was asked for; null where the session does not name it. */
  readonly asked: { readonly first: ProgramItem | null; readonly second: ProgramItem | null }
  /** Repetitions that counted; null of a hold, and where no camera followed. */
  readonly reps: Pair
  /** All holds together, and the longest, ms. */
  readonly heldMs: Pair
  readonly longestMs: Pair
  /** 0-100. */
  readonly score: Pair
  /** The middle of what counted, in `unit`; null of what is measured by its time alone. */
  readonly range: Pair
  readonly unit: Unit
  /** Told after the exercise, 0-10. */
  readonly pain: Pair
  readonly faults: readonly ComparedFault[]
}

export type ComparedSessions = {
  readonly score: Pair
  /** Pain of the whole session, 0-10: before, after, and the most between. */
  readonly pain: { readonly before: Pair; readonly most: Pair; readonly after: Pair }
  /** In both. */
  readonly exercises: readonly ComparedExercise[]
  /** Exercises that were begun in one of the two only. */
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
  /** Whether other rules judged the one than the other. */
  readonly otherRules: boolean
}

type Told = readonly Pick<PainAnswer, 'when' | 'item' | 'score' | 'answeredMs'>[]

const painAfter = (pain: Told, item: number): number | null =>
  [...pain]
    .sort((a, b) => a.answeredMs - b.answeredMs)
    .findLast((answer) => answer.when === 'exercise' && answer.item === item)?.score ?? null

const isWatched = ({ sets, byHand }: ExerciseReport): boolean => sets > byHand

const repsIn = (report: ExerciseReport): number | null =>
  report.exercise.kind === 'reps' && !isTimed(report.exercise) && isWatched(report)
    ? report.count.total
    : null

const heldIn = (report: ExerciseReport): number | null =>
  isWatched(report) && (isTimed(report.exercise) || report.heldMs > 0) ? report.heldMs : null

const rangeIn = ({ middle, unit }: ExerciseReport): number | null => (unit === 's' ? null : middle)

const comparedExercise = (
  [first, firstPain]: readonly [ExerciseReport, Told],
  [second, secondPain]: readonly [ExerciseReport, Told],
): ComparedExercise => {
  const pairOf = (valueIn: (report: ExerciseReport) => number | null): Pair => ({
    first: valueIn(first),
    second: valueIn(second),
  })
  return {
    exercise: second.exercise,
    asked: { first: first.asked, second: second.asked },
    reps: pairOf(repsIn),
    heldMs: pairOf(heldIn),
    longestMs: pairOf(({ longestMs }) => longestMs),
    score: pairOf(({ score }) => score),
    range: pairOf(rangeIn),
    unit: second.unit,
    pain: {
      first: painAfter(firstPain, first.item),
      second: painAfter(secondPain, second.item),
    },
    faults: comparedFaults(first, second),
  }
}

/** Of an exercise that comes twice in a session, its second time is another. */
const keyed = (reports: readonly ExerciseReport[]) =>
  reports.map((report, place) => {
    const { id } = report.exercise
    const nth = reports.slice(0, place).filter(({ exercise }) => exercise.id === id).length
    return { key: `${id} ${nth}`, report }
  })

/** Two sessions side by side: each figure in both. Whose they are, and which came first, is for whoever asks. */
export const comparedSessions = (
  firstInput: ReportInput,
  secondInput: ReportInput,
  calendar: Calendar,
): ComparedSessions => {
  const first = sessionReport(firstInput, calendar)
  const second = sessionReport(secondInput, calendar)
  const [before, after] = [keyed(first.exercises), keyed(second.exercises)]
  const without = (these: typeof before, those: typeof before) =>
    these
      .filter(({ key }) => !those.some((each) => each.key === key))
      .map(({ report }) => report.exercise.id)
  const painOf = (key: keyof ComparedSessions['pain']): Pair => ({
    first: first.pain[key],
    second: second.pain[key],
  })
  return {
    score: { first: first.score, second: second.score },
    pain: { before: painOf('before'), most: painOf('most'), after: painOf('after') },
    exercises: after.flatMap(({ key, report }) => {
      const same = before.find((each) => each.key === key)
      return same
        ? [comparedExercise([same.report, firstInput.pain], [report, secondInput.pain])]
        : []
    }),
    onlyFirst: without(before, after),
    onlySecond: without(after, before),
    otherRules: [...first.rules].sort().join() !== [...second.rules].sort().join(),
  }
}
