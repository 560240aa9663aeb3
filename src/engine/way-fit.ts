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
  readonly times: readonly number[]
  /** What is still to go to the top, in the moments' unit. */
  readonly gaps: readonly number[]
  /** Sum of their squares. */
  readonly squares: number
}

const seenOf = (moments: readonly Moment[], top: number): Seen => {
  const gaps = moments.map(({ value }) => top - value)
  return {
    times: moments.map(({ t }) => t),
    gaps,
    squares: gaps.reduce((sum, gap) => sum + gap ** 2, 0),
  }
}

/** Squares that are left when what was seen is explained by this way to the top, from where it fits best. */
const leftOver = ({ times, gaps, squares }: Seen, { middleMs, durationMs }: Way): number => {
  let sxx = 0
  let sxy = 0
  for (let at = 0; at < times.length; at++) {
    const u = ((times[at] ?? 0) - middleMs) / durationMs + 0.5
    // Nothing is to go from here on: the moments are in order.
    if (u >= 1) break
    const toGo = u <= 0 ? 1 : 1 - minimumJerk(u)
    sxx += toGo * toGo
    sxy += toGo * (gaps[at] ?? 0)
  }
  return sxx > 0 ? squares - (sxy * sxy) / sxx : squares
}

/** Ways around this one, further from it the greater `share` is. */
const around = ({ middleMs, durationMs }: Way, guess: Way, share: number): Way[] => {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, i) => ((i - STEPS) / STEPS) * share)
  return steps.flatMap((later) =>
    steps.map((longer) => ({
      middleMs: middleMs + later * MIDDLE_WITHIN * guess.durationMs,
      durationMs: durationMs * LONGEST ** longer,
    })),
  )
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
      if (left < least) [best, least] = [way, left]
    }
  }
  return best
}
