import type { Random } from '../../mannequin/random.ts'
import type { Story } from './story.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
export const SAMPLE_WEEKS = 8
/** Monday, Wednesday and Friday, if the first day is a Monday. */
const DAYS_OF_WEEK = [0, 2, 4]
/** The last session was the day before yesterday: whoever looks finds its morning after as well. */
const SINCE_MS = 2 * DAY_MS
/** Sessions begin up to so much later than at their usual hour. */
const LATE_MS = HOUR_MS

/** A day with a session. */
export type SampleDay = { readonly startedMs: number; readonly share: number }

/** The first and the last planned day are always there; of those between, some are missed. */
export const sampleDays = (
  { missed }: Pick<Story, 'missed'>,
  nowMs: number,
  random: Random,
): readonly SampleDay[] => {
  const planned = Array.from({ length: SAMPLE_WEEKS }, (_, week) =>
    DAYS_OF_WEEK.map((day) => 7 * week + day),
  ).flat()
  const last = planned.at(-1) ?? 0
  return planned.flatMap((day) => {
    const share = day / last
    const [lateMs, isMissed] = [random.even() * LATE_MS, random.even() < missed]
    if (isMissed && share > 0 && share < 1) return []
    return [{ share, startedMs: Math.round(nowMs - SINCE_MS - (last - day) * DAY_MS - lateMs) }]
  })
}
