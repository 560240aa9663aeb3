import { daysBetween, type LocalDay, mondayOf } from './local-day.ts'

/** How somebody keeps at it. Nothing is lost by a day off, so no chain is counted that could break. */
export type Rhythm =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'this-week'; readonly days: number }
  /** None since Monday, and nothing to be said about that. */
  | { readonly kind: 'last-time'; readonly day: LocalDay }
  /** Some time ago: welcome back. */
  | { readonly kind: 'after-a-pause'; readonly day: LocalDay }

/** From so many days on it was a pause. */
const PAUSE_DAYS = 10

export const rhythmOf = (today: LocalDay, days: readonly LocalDay[]): Rhythm => {
  const done = [...new Set(days)].filter((day) => day <= today).sort()
  const last = done.at(-1)
  if (!last) return { kind: 'nothing-yet' }
  const monday = mondayOf(today)
  const thisWeek = done.filter((day) => day >= monday).length
  if (thisWeek > 0) return { kind: 'this-week', days: thisWeek }
  const isPause = daysBetween(last, today) >= PAUSE_DAYS
  return { kind: isPause ? 'after-a-pause' : 'last-time', day: last }
}
