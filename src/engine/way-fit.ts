import { minimumJerk } from './minimum-jerk.ts'
import type { Moment } from './rep-timing.ts'

/** A movement from rest to rest: when its middle was, and how long it took, ms. */
export type Way = { readonly middleMs: number; readonly durationMs: number }

/** The fit looks for the middle within so much of the guess's duration, and for a duration within so many times it. */
const MIDDLE_WITHIN = 0.75
const LONGEST = 2.5
/** Steps to either side, and how often the search is narrowed. */
const STEPS = 6
const NARROWED = 3
/** The guess's duration is known within such a factor, one standard deviation: where the way's end is cut off, it holds. */
const KNOWN_WITHIN = 1.4

/** What was seen, as the search needs it: once for its hundreds of ways. */
type Seen = {
  readonly times: Float64Array
  /** What is still to go to the top, in the moments' unit. */
  readonly gaps: Float64Array
  /** Sum of the gaps before each moment. */
  readonly before: Float64Array
  /** Sum of their squares. */
  readonly squares: number
}

const seenOf = (moments: readonly Moment[], top: number): Seen => {
  const gaps = Float64Array.from(moments, ({ value }) => top - value)
  const before = new Float64Array(gaps.length + 1)
  for (let at = 0; at < gaps.length; at++) before[at + 1] = before[at] + gaps[at]
  return {
    times: Float64Array.from(moments, ({ t }) => t),
    gaps,
    before,
    squares: gaps.reduce((sum, gap) => sum + gap * gap, 0),
  }
}

/** How many of these times, which are in order, are not after `ms`. */
const countUpTo = (times: Float64Array, ms: number): number => {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle] <= ms) low = middle + 1
    else high = middle
  }
  return low
}

/** Squares that are left when what was seen is explained by this way to the top, from where it fits best. */
const leftOver = (
  { times, gaps, before, squares }: Seen,
  { middleMs, durationMs }: Way,
): number => {
  // Until the way begins, all of it is to go.
  const begun = countUpTo(times, middleMs - durationMs / 2)
  let sxx = begun
  let sxy = before[begun]
  for (let at = begun; at < times.length; at++) {
    const u = (times[at] - middleMs) / durationMs + 0.5
    // Nothing is to go from here on.
    if (u >= 1) break
    const toGo = 1 - minimumJerk(u)
    sxx += toGo * toGo
    sxy += toGo * gaps[at]
  }
  return sxx > 0 ? squares - (sxy * sxy) / sxx : squares
}

/** Of the share by which the search goes away from its best way so far. */
const SHARES = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i - STEPS) / STEPS)

/** Ways around this one, further from it the greater `share` is. */
const around = ({ middleMs, durationMs }: Way, guess: Way, share: number): Way[] => {
  const durations = SHARES.map((longer) => durationMs * LONGEST ** (longer * share))
  return SHARES.flatMap((later) => {
    const middle = middleMs + later * share * MIDDLE_WITHIN * guess.durationMs
    return durations.map((duration) => ({ middleMs: middle, durationMs: duration }))
  })
}

/**
 * The minimum-jerk movement that fits all of what was seen best, by least squares: of a small movement its noise
 * blurs the moment at which a level is passed, but not where most of the frames lie.
 * @param top where the way leads, in the moments' unit
 */
export const fitWay = (moments: readonly Moment[], top: number, guess: Way): Way => {
  const seen = seenOf(moments, top)
  const noise = leftOver(seen, guess) / moments.length
  const cost = (way: Way): number => {
    const off = Math.log(way.durationMs / guess.durationMs) / Math.log(KNOWN_WITHIN)
    return leftOver(seen, way) + noise * off ** 2
  }
  let best = guess
  let least = cost(guess)
  for (let narrowed = 0; narrowed < NARROWED; narrowed++) {
    for (const way of around(best, guess, (1.5 / STEPS) ** narrowed)) {
      const left = cost(way)
      if (left >= least) continue
      best = way
      least = left
    }
  }
  return best
}
