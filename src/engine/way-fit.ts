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

/** Squares that are left when what was seen is explained by this way up to `top`, from where it fits best. */
const leftOver = (
  moments: readonly Moment[],
  top: number,
  { middleMs, durationMs }: Way,
): number => {
  let [sxx, sxy, syy] = [0, 0, 0]
  for (const { t, value } of moments) {
    const u = (t - middleMs) / durationMs + 0.5
    const toGo = 1 - minimumJerk(Math.min(1, Math.max(0, u)))
    sxx += toGo * toGo
    sxy += toGo * (top - value)
    syy += (top - value) ** 2
  }
  return sxx > 0 ? syy - (sxy * sxy) / sxx : syy
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
  const noise = leftOver(moments, top, guess) / moments.length
  const cost = (way: Way): number => {
    const off = Math.log(way.durationMs / guess.durationMs) / Math.log(KNOWN_WITHIN)
    return leftOver(moments, top, way) + noise * off ** 2
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
