/** Pain before a session and the morning after it; null: not asked, or not answered. */
export type DayAfter = { readonly baseline: number; readonly nextDay: number | null }

/** Still this much above where it began after 24 h: too much was done (`exercises.md` 1.2). */
const TOO_MUCH_RISE = 2
/** So many such days in a row: a clinician should look at the plan. */
const DAYS_TO_REVIEW = 2

const wasTooMuch = ({ baseline, nextDay }: DayAfter): boolean =>
  nextDay !== null && nextDay - baseline >= TOO_MUCH_RISE

export type NextDayAdvice = { readonly halve: boolean; readonly review: boolean }

/** @param days the latest first */
export const nextDayAdvice = (days: readonly DayAfter[]): NextDayAdvice => {
  const firstGood = days.findIndex((day) => !wasTooMuch(day))
  const inARow = firstGood < 0 ? days.length : firstGood
  return { halve: inARow > 0, review: inARow >= DAYS_TO_REVIEW }
}

const HOUR_MS = 3_600_000
/** The morning after is asked for between these, counted from the session's end. */
const ASKED_FROM_MS = 8 * HOUR_MS
const ASKED_UNTIL_MS = 60 * HOUR_MS

/** Whether it is time to ask how the morning after was. */
export const isNextDay = (endedMs: number, nowMs: number): boolean =>
  nowMs - endedMs >= ASKED_FROM_MS && nowMs - endedMs <= ASKED_UNTIL_MS
