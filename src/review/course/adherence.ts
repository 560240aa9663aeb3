import { dayAfter, daysBetween, type LocalDay, mondayOf } from '../history/local-day.ts'

/** One week, Monday to Sunday, of somebody who has a programme. */
export type WeekKept = {
  readonly monday: LocalDay
  readonly sessions: number
  /** Days with a session. */
  readonly days: number
  /** Days on which there was a programme, the last day that is looked at among them. */
  readonly programDays: number
}

type Weeks = {
  /** The first and the last day that is looked at. */
  readonly from: LocalDay
  readonly until: LocalDay
  /** The first day with a programme. */
  readonly since: LocalDay
}

const WEEK = 7

const later = (a: LocalDay, b: LocalDay): LocalDay => (a > b ? a : b)
const earlier = (a: LocalDay, b: LocalDay): LocalDay => (a < b ? a : b)

/**
 * The weeks from the programme's beginning on, the earliest first. A week without a session is one of them, and
 * nothing is said about it.
 * @param days of each session one; a day with two sessions twice
 */
export const weeksKept = (
  { from, until, since }: Weeks,
  days: readonly LocalDay[],
): readonly WeekKept[] => {
  const first = mondayOf(later(from, since))
  const count = Math.max(0, Math.floor(daysBetween(first, until) / WEEK) + 1)
  return Array.from({ length: count }, (_, week): WeekKept => {
    const monday = dayAfter(first, WEEK * week)
    const last = earlier(dayAfter(monday, WEEK - 1), until)
    const done = days.filter((day) => day >= monday && day <= last)
    return {
      monday,
      sessions: done.length,
      days: new Set(done).size,
      programDays: Math.max(0, daysBetween(later(monday, since), last) + 1),
    }
  })
}

/** All weeks together: days with a session, and days with a programme. */
export const daysKept = (weeks: readonly WeekKept[]): Pick<WeekKept, 'days' | 'programDays'> => ({
  days: weeks.reduce((sum, { days }) => sum + days, 0),
  programDays: weeks.reduce((sum, { programDays }) => sum + programDays, 0),
})
