import { exercises } from '../../exercises/index.ts'
import type { PainAnswer, Session } from '../../records/model.ts'
import type { KeptSession } from '../history/kept-session.ts'
import type { Calendar, LocalDay } from '../history/local-day.ts'
import { painCourse } from '../history/pain-course.ts'
import { type ExerciseReport, exerciseReport, type SetRows } from './exercise-report.ts'
import { middleOf } from './middle.ts'

/** A session as it is kept, and those before it. */
export type ReportInput = SetRows & {
  readonly session: Session
  readonly pain: readonly PainAnswer[]
  /** This session among them or not. */
  readonly history: readonly KeptSession[]
}

/** One session of the weeks until this one. */
export type TrendPoint = {
  readonly id: string
  readonly day: LocalDay
  readonly score: number | null
  readonly before: number | null
  readonly after: number | null
}

export type SessionPain = {
  readonly before: number | null
  readonly after: number | null
  /** The most that was told after an exercise. */
  readonly most: number | null
  readonly symptoms: readonly string[]
}

export type SessionReport = {
  readonly session: Session
  readonly score: number | null
  readonly pain: SessionPain
  readonly exercises: readonly ExerciseReport[]
  /** Exercises that were asked for and not begun. */
  readonly leftOut: readonly string[]
  readonly trend: readonly TrendPoint[]
  /** Versions of the rules that judged it. */
  readonly rules: readonly string[]
}

const painOf = (pain: readonly PainAnswer[]): SessionPain => {
  const inTime = [...pain].sort((a, b) => a.answeredMs - b.answeredMs)
  const told = (when: PainAnswer['when']) =>
    inTime.findLast((answer) => answer.when === when)?.score ?? null
  const between = inTime.filter(({ when }) => when === 'exercise').map(({ score }) => score)
  return {
    before: told('before'),
    after: told('end'),
    most: between.length > 0 ? Math.max(...between) : null,
    symptoms: [...new Set(inTime.flatMap(({ symptoms }) => symptoms))],
  }
}

const trendOf = (
  history: readonly KeptSession[],
  untilMs: number,
  calendar: Calendar,
): readonly TrendPoint[] => {
  const sessions = history
    .filter(({ session, sets }) => session.startedMs <= untilMs && sets.length > 0)
    .sort((a, b) => a.session.startedMs - b.session.startedMs)
  const pain = new Map(painCourse(sessions, calendar).map((point) => [point.id, point]))
  return sessions.map(({ session: { id, startedMs }, sets }) => ({
    id,
    day: calendar(startedMs),
    score: middleOf(sets.flatMap(({ score }) => score ?? [])),
    before: pain.get(id)?.before ?? null,
    after: pain.get(id)?.after ?? null,
  }))
}

/** Each exercise that was begun, by its place in the session. Exercises that no longer exist are left out. */
const exercisesOf = (input: ReportInput): readonly ExerciseReport[] => {
  const { items } = input.session
  const begun = [...new Map(input.sets.map((set) => [`${set.item} ${set.exercise}`, set])).values()]
  return begun
    .sort((a, b) => a.item - b.item)
    .flatMap(({ item, exercise: id }) => {
      const exercise = exercises[id]
      const asked = items[item]?.exercise === id ? (items[item] ?? null) : null
      return exercise ? [exerciseReport(exercise, asked, item, input)] : []
    })
}

/** One session on one page: what was asked and done, what was found, and how far that can be trusted. */
export const sessionReport = (input: ReportInput, calendar: Calendar): SessionReport => {
  const { session, sets, pain, history } = input
  const done = exercisesOf(input)
  return {
    session,
    score: middleOf(sets.flatMap(({ summary }) => summary?.score ?? [])),
    pain: painOf(pain),
    exercises: done,
    leftOut: session.items
      .filter((_, item) => !sets.some((set) => set.item === item))
      .map(({ exercise }) => exercise)
      .filter((id) => id in exercises),
    trend: trendOf(history, session.startedMs, calendar),
    rules: [...new Set(sets.filter(({ summary }) => summary).map(({ rules }) => rules))],
  }
}
