import { PEAK_OVER_MEAN } from './minimum-jerk.ts'
import type { Moment } from './rep-timing.ts'
import { median } from './statistics.ts'
import { backwards, extended, fitted, HIGH, LOW } from './way.ts'

/** Times in ms; changes from the start pose. */
export type CycleTiming = {
  readonly startMs: number
  readonly endMs: number
  /** From peak to trough. */
  readonly range: number
  /** Spent near the start pose between the two ends. */
  readonly middleMs: number
  /** What half of the person's range would take at the fastest moment of this cycle. */
  readonly quickestMs: number
}

/** Spec 4.6, PT8: neutral is within a quarter of the half range. */
const MIDDLE = 0.25
/** Speed is taken over so much time: in less of it noise is faster than the movement, ms. */
const SPEED_MS = 350

/**
 * `way` holds the signal from the end before (or the rest before) on; `half` is half the
 * person's own range, `meanMs` what its moments are means over.
 */
export const timeCycle = (
  way: readonly Moment[],
  first: Moment,
  second: Moment,
  endMs: number,
  half: number,
  meanMs: number,
): CycleTiming => ({
  startMs: beginOf(way, first, meanMs),
  endMs,
  range: Math.abs(first.value - second.value),
  middleMs: timeWithin(way, first.t, second.t, MIDDLE * half),
  quickestMs: (1000 * PEAK_OVER_MEAN * half) / fastest(way, second.t),
})

/**
 * Where the way to the first end left the start pose. Of one that begins there: where the minimum-jerk movement
 * began that passed the same levels at the same times.
 */
const beginOf = (way: readonly Moment[], first: Moment, meanMs: number): number => {
  const [from] = way
  const isAtRest = Math.abs(from.value) < LOW * Math.abs(first.value)
  if (isAtRest) return Math.max(from.t, beganMs(way, first, restedAt(way, first), meanMs))
  const passesZero = Math.sign(from.value) !== Math.sign(first.value)
  const level = passesZero ? 0 : from.value + LOW * (first.value - from.value)
  return lastOnThisSide(way, first, level).t
}

/** The last moment before an end on the other side of a level than it is. */
const lastOnThisSide = (way: readonly Moment[], end: Moment, level: number): Moment =>
  way.findLast(
    ({ t, value }) => t < end.t && Math.sign(end.value - level) * (value - level) <= 0,
  ) ?? way[0]

/** The middle of what lies nearer to the rest before an end than to it: one noisy moment doesn't tell the rest. */
const restedAt = (way: readonly Moment[], end: Moment): number => {
  const half = Math.abs(end.value - way[0].value) / 2
  const before = way.filter(({ t, value }) => t < end.t && Math.abs(end.value - value) >= half)
  return median(before.map(({ value }) => value))
}

/** Before it a side may be changed, which is no rest; ms. */
const REST_MS = 500

/** When a movement from rest to an end began, ms: as the minimum-jerk movement that fits it best did. */
const beganMs = (way: readonly Moment[], end: Moment, rested: number, meanMs: number): number => {
  const passedMs = (share: number): number =>
    lastOnThisSide(way, end, rested + share * (end.value - rested)).t
  const guess = extended(passedMs(LOW), passedMs(HIGH))
  const { startMs, endMs } = fitted(way, guess, end.t, end.value, REST_MS)
  return (startMs + endMs - freedMs(endMs - startMs, meanMs)) / 2
}

/**
 * When the way back from an end came to rest, ms: a way to that end with the time turned round. `way` holds the
 * signal from the end on, until it was seen to rest; null where nothing was seen to.
 */
export const returnOf = (way: readonly Moment[], meanMs: number): number | null => {
  const back = backwards(way)
  const end = back.at(-1)
  if (!end || back.length < 2) return null
  const rested = median(back.slice(0, back.length >> 1).map(({ value }) => value))
  return -beganMs(back, end, rested, meanMs)
}

/** Variance of when a minimum-jerk movement goes on, in squares of its duration, and of a mean over a window. */
const WAY_VARIANCE = 1 / 28
const WINDOW_VARIANCE = 1 / 12

/** How long a minimum-jerk movement took that seems to take `durationMs` in means over `meanMs`. */
const freedMs = (durationMs: number, meanMs: number): number =>
  Math.sqrt(Math.max(0, durationMs ** 2 - (meanMs ** 2 * WINDOW_VARIANCE) / WAY_VARIANCE))

const timeWithin = (
  way: readonly Moment[],
  fromMs: number,
  toMs: number,
  level: number,
): number => {
  let within = 0
  for (let i = 1; i < way.length; i++) {
    if (way[i].t <= fromMs || way[i].t > toMs) continue
    if (Math.abs(way[i].value) <= level) within += way[i].t - way[i - 1].t
  }
  return within
}

/** In the signal's unit a second, up to the second end. */
const fastest = (way: readonly Moment[], toMs: number): number => {
  let most = 0
  let back = 0
  for (const { t, value } of way) {
    if (t > toMs) break
    while (way[back + 1].t <= t - SPEED_MS) back++
    const passed = t - way[back].t
    if (passed >= SPEED_MS)
      most = Math.max(most, (1000 * Math.abs(value - way[back].value)) / passed)
  }
  return most
}
