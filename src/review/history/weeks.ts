import { dayAfter, type LocalDay, mondayOf } from './local-day.ts'

export type CalendarDay = {
  readonly day: LocalDay
  readonly sessions: number
  readonly isToday: boolean
  /** Not yet here. */
  readonly isAhead: boolean
}

/** Monday to Sunday. */
export type Week = readonly CalendarDay[]

const DAYS = 7

/**
 * The last weeks, the running one last.
 * @param days of each session one; a day with two sessions twice
 */
export const weeksUntil = (
  today: LocalDay,
  days: readonly LocalDay[],
  count: number,
): readonly Week[] => {
  const first = dayAfter(mondayOf(today), -DAYS * (count - 1))
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS }, (_, place): CalendarDay => {
      const day = dayAfter(first, week * DAYS + place)
      return {
        day,
        sessions: days.filter((each) => each === day).length,
        isToday: day === today,
        isAhead: day > today,
      }
    }),
  )
}
