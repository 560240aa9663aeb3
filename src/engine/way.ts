import { minimumJerkTime } from './minimum-jerk.ts'
import type { Moment } from './rep-timing.ts'
import { fitWay } from './way-fit.ts'

/** From the beginning of a movement to its end, ms. */
export type Span = { readonly startMs: number; readonly endMs: number }

/**
 * Noise blurs where a movement begins and ends, so it is timed between 15 % and 85 % of the way
 * and extended by the share of time that a minimum-jerk movement spends outside of them.
 */
export const LOW = 0.15
export const HIGH = 0.85
const U_LOW = minimumJerkTime(LOW)
const U_HIGH = minimumJerkTime(HIGH)

/** From between the two levels to the whole way. */
export const extended = (fromMs: number, toMs: number): Span => {
  const wholeMs = (toMs - fromMs) / (U_HIGH - U_LOW)
  return { startMs: fromMs - U_LOW * wholeMs, endMs: toMs + U_LOW * wholeMs }
}

/** When a way up passes the upper level. */
export const heightPassed = ({ startMs, endMs }: Span): number =>
  startMs + U_HIGH * (endMs - startMs)

/** Fewer moments than this don't tell how a way went. */
const FEWEST_FITTED = 8
/** Of the rest before a way, so much tells where it began; ms. */
const REST_MS = 1500

/**
 * A way up to `level` as it fits best: its rest before, and what is seen of its top up to `turnMs`.
 * @param restMs of the rest before
 */
export const fitted = (
  moments: readonly Moment[],
  { startMs, endMs }: Span,
  turnMs: number,
  level: number,
  restMs = REST_MS,
): Span => {
  const guess = { middleMs: (startMs + endMs) / 2, durationMs: Math.max(1, endMs - startMs) }
  const seen = moments.filter(({ t }) => t >= startMs - restMs && t <= turnMs)
  if (seen.length < FEWEST_FITTED) return { startMs, endMs }
  const { middleMs, durationMs } = fitWay(seen, level, guess)
  return { startMs: middleMs - durationMs / 2, endMs: middleMs + durationMs / 2 }
}

/** A way down is a way up with the time turned round. */
export const turned = ({ startMs, endMs }: Span): Span => ({ startMs: -endMs, endMs: -startMs })
export const backwards = (moments: readonly Moment[]): readonly Moment[] =>
  moments.map(({ t, value }) => ({ t: -t, value })).reverse()
