import { inOrder, type KeptSession } from '../history/kept-session.ts'
import type { Calendar, LocalDay } from '../history/local-day.ts'
import { painTold } from '../history/pain-course.ts'

/** What was done on one day, and the pain around it. */
export type LoadedDay = {
  readonly day: LocalDay
  /** Repetitions that counted, and those that were tapped where no camera followed. */
  readonly reps: number
  /** All holds together, ms. */
  readonly heldMs: number
  /** 0-10; null where it was not told. Before the day's first session, and after its last. */
  readonly before: number | null
  readonly after: number | null
  /** Told of the morning after. */
  readonly nextMorning: number | null
}

const repsIn = ({ sets }: KeptSession): number =>
  sets.reduce(
    (sum, { reps, tapped = 0 }) => sum + tapped + reps.filter(({ counted }) => counted).length,
    0,
  )

const heldIn = ({ sets }: KeptSession): number =>
  sets.flatMap(({ holds }) => holds).reduce((sum, { heldMs }) => sum + heldMs, 0)

const loadedDay = (day: LocalDay, sessions: readonly KeptSession[]): LoadedDay => {
  const latestFirst = sessions.toReversed()
  const firstTold = (among: readonly KeptSession[], when: Parameters<typeof painTold>[1]) =>
    among.map((each) => painTold(each, when)).find((score) => score !== null) ?? null
  return {
    day,
    reps: sessions.reduce((sum, each) => sum + repsIn(each), 0),
    heldMs: sessions.reduce((sum, each) => sum + heldIn(each), 0),
    before: firstTold(sessions, 'before'),
    after: firstTold(latestFirst, 'end'),
    nextMorning: firstTold(latestFirst, 'next-day'),
  }
}

/** Each day on which something was done or pain was told, the earliest first. */
export const painOverLoad = (
  sessions: readonly KeptSession[],
  calendar: Calendar,
): readonly LoadedDay[] => {
  const told = inOrder(sessions)
    .filter(({ sets, pain }) => sets.length > 0 || pain.length > 0)
    .map((kept) => ({ day: calendar(kept.session.startedMs), kept }))
  return [...new Set(told.map(({ day }) => day))].map((day) =>
    loadedDay(
      day,
      told.filter((each) => each.day === day).map(({ kept }) => kept),
    ),
  )
}
