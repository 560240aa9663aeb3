/** A day of the calendar where the person lives: `2026-03-29`. Sorts as text. */
export type LocalDay = `${number}-${number}-${number}`

/** Which day a moment belongs to. @param ms since 1970, UTC */
export type Calendar = (ms: number) => LocalDay

/**
 * The calendar of a time zone, summer time and all.
 * @param timeZone as in the IANA list; the device's own where absent
 */
export const calendarOf = (timeZone?: string): Calendar => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return (ms) => {
    const parts = Object.fromEntries(
      format.formatToParts(ms).map((part) => [part.type, part.value]),
    )
    return `${parts.year}-${parts.month}-${parts.day}` as LocalDay
  }
}

/** Days have no length here: noon of one and noon of the next are 23 to 25 hours apart. */
const DAY_MS = 86_400_000

/** Days since 1970-01-01, for counting only. */
export const dayNumber = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The day that lies so many days after this one, or before it. */
export const dayAfter = (day: LocalDay, days: number): LocalDay =>
  new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10) as LocalDay

export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumber(to) - dayNumber(from)

const WEEK = 7
/** 1970-01-01 was a Thursday, the third day after a Monday. */
const FIRST_WEEKDAY = 3

/** The Monday on or before this day. */
export const mondayOf = (day: LocalDay): LocalDay =>
  dayAfter(day, -((((dayNumber(day) + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK))
