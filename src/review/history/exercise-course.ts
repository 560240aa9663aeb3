import { type Exercise, isTimed } from '../../engine/exercise.ts'
import type { Unit } from '../../engine/rule.ts'
import { exercises } from '../../exercises/index.ts'
import { learnedOwn } from '../../exercises/learned-own.ts'
import { inOrder, type KeptSession, type KeptSet } from './kept-session.ts'
import type { Calendar, LocalDay } from './local-day.ts'

/** What one exercise came to in one session; null where it was not measured. */
export type ExercisePoint = {
  readonly id: string
  readonly day: LocalDay
  /** 0-100: the middle of its sets. */
  readonly score: number | null
  /** The middle of the repetitions that counted, in `rangeUnit`. */
  readonly range: number | null
  /** The longest hold, or the longest time of something that goes on. */
  readonly holdMs: number | null
}

export type ExerciseCourse = {
  readonly exercise: Exercise
  readonly rangeUnit: Unit
  /** Sessions in which it was done, with or without a camera. */
  readonly sessions: number
  /** Those of them in which something was measured, the earliest first. */
  readonly points: readonly ExercisePoint[]
}

/** The lower of two middles: nothing is told better than it was. */
const middleOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** Repetitions from a start pose are measured as angles. */
export const rangeUnitOf = ({ movement }: Exercise): Unit =>
  movement.kind === 'cycles' ? movement.unit : 'deg'

const pointOf = (
  exercise: Exercise,
  sets: readonly KeptSet[],
): Omit<ExercisePoint, 'id' | 'day'> => {
  const counted = sets.flatMap(({ reps }) => reps).filter((rep) => rep.counted)
  const held = sets.flatMap(({ holds }) => holds).map(({ heldMs }) => heldMs)
  return {
    score: middleOf(sets.flatMap(({ score }) => score ?? [])),
    range: exercise.kind === 'reps' ? middleOf(counted.map(({ range }) => range)) : null,
    holdMs: isTimed(exercise) && held.length > 0 ? Math.max(...held) : null,
  }
}

const isMeasured = ({ score, range, holdMs }: Omit<ExercisePoint, 'id' | 'day'>): boolean =>
  score !== null || range !== null || holdMs !== null

const courseOf = (
  exercise: Exercise,
  sessions: readonly KeptSession[],
  calendar: Calendar,
): ExerciseCourse => {
  const done = sessions
    .map(({ session, sets }) => ({
      session,
      sets: sets.filter((set) => set.exercise === exercise.id),
    }))
    .filter(({ sets }) => sets.length > 0)
  const points = done
    .map(({ session: { id, startedMs }, sets }) => ({
      id,
      day: calendar(startedMs),
      ...pointOf(exercise, sets),
    }))
    .filter(isMeasured)
  return { exercise, rangeUnit: rangeUnitOf(exercise), sessions: done.length, points }
}

/** Each exercise that was done, the most often done first. Exercises that no longer exist are left out. */
export const exerciseCourses = (
  sessions: readonly KeptSession[],
  calendar: Calendar,
): readonly ExerciseCourse[] => {
  const ordered = inOrder(sessions)
  const own = learnedOwn().flatMap(({ id }) => exercises[id] ?? [])
  return [...Object.values(exercises), ...own]
    .map((exercise) => courseOf(exercise, ordered, calendar))
    .filter((course) => course.sessions > 0)
    .sort((a, b) => b.sessions - a.sessions)
}
