import { minimumJerkTime, PEAK_OVER_MEAN } from './minimum-jerk.ts'
import type { Moment } from './rep-timing.ts'

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
/** A way has begun when this share of it is done. */
const BEGUN = 0.15
/** Speed is taken over so much time: in less of it noise is faster than the movement, ms. */
const SPEED_MS = 350

/** `way` holds the signal from the end before (or the rest before) on; `half` is half the person's own range. */
export const timeCycle = (
  way: readonly Moment[],
  first: Moment,
  second: Moment,
  endMs: number,
  half: number,
): CycleTiming => ({
  startMs: beginOf(way, first),
  endMs,
  range: Math.abs(first.value - second.value),
  middleMs: timeWithin(way, first.t, second.t, MIDDLE * half),
  quickestMs: (1000 * PEAK_OVER_MEAN * half) / fastest(way, second.t),
})

/**
 * Where the way to the first end left the start pose. Of one that begins there: where a minimum-jerk movement
 * began that had done a little of itself when this one had.
 */
const beginOf = (way: readonly Moment[], first: Moment): number => {
  const from = way[0]
  const isAtRest = Math.abs(from.value) < BEGUN * Math.abs(first.value)
  const passesZero = !isAtRest && Math.sign(from.value) !== Math.sign(first.value)
  const level = passesZero ? 0 : from.value + BEGUN * (first.value - from.value)
  const upwards = Math.sign(first.value - from.value)
  const last = way.findLast(({ t, value }) => t < first.t && upwards * (value - level) <= 0)
  const begunMs = (last ?? from).t
  if (!isAtRest) return begunMs
  return Math.max(from.t, first.t - (first.t - begunMs) / (1 - minimumJerkTime(BEGUN)))
}

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
