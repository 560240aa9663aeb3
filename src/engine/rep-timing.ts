import { minimumJerkTime } from './minimum-jerk.ts'
import { median } from './statistics.ts'
import { backwards, extended, fitted, HIGH, heightPassed, LOW, type Span, turned } from './way.ts'

/** One value of the primary signal, as change from the start pose. ms, degrees. */
export type Moment = { readonly t: number; readonly value: number }

export type RepTiming = {
  readonly startMs: number
  readonly holdStartMs: number
  readonly holdEndMs: number
  readonly endMs: number
  readonly liftMs: number
  readonly holdMs: number
  readonly lowerMs: number
  /** Plateau at the top, change from the start pose, degrees. */
  readonly top: number
}

/** A hold is the time spent within 5 % of the range from the top. */
const U_HOLD = minimumJerkTime(0.95)

/** The plateau: the 80th percentile of what lies in the upper 15 % of the way; one noisy peak can't move it. */
const plateau = (values: readonly number[]): number => {
  const max = Math.max(...values)
  const upper = values.filter((value) => value >= HIGH * max).sort((a, b) => a - b)
  return upper[Math.floor(0.8 * (upper.length - 1))]
}

const crossing = (a: Moment, b: Moment, level: number): number =>
  a.value === b.value ? b.t : a.t + ((level - a.value) / (b.value - a.value)) * (b.t - a.t)

/** Last upward crossing of `level` before index `end`. */
const rises = (moments: readonly Moment[], level: number, end: number): number => {
  for (let i = end; i > 0; i--) {
    if (moments[i - 1].value < level && moments[i].value >= level)
      return crossing(moments[i - 1], moments[i], level)
  }
  return moments[0].t
}

/** First downward crossing of `level` from index `start` on. */
const falls = (moments: readonly Moment[], level: number, start: number): number => {
  for (let i = start + 1; i < moments.length; i++) {
    if (moments[i - 1].value >= level && moments[i].value < level)
      return crossing(moments[i - 1], moments[i], level)
  }
  return moments[moments.length - 1].t
}

/** Unseen for longer than this on the way, it isn't known how long the way took, ms. */
const LONGEST_GAP_MS = 400

/** Fewer moments than this are no way, but a slip. */
const FEWEST_ON_WAY = 2
const isGap = (from: Moment, to: Moment): boolean => to.t - from.t > LONGEST_GAP_MS

/** Whether a signal was seen closely enough between two times to be timed there. */
export const isSeenThrough = (moments: readonly Moment[], fromMs: number, toMs: number): boolean =>
  moments.filter(({ t }) => t >= fromMs && t <= toMs).length >= FEWEST_ON_WAY &&
  moments
    .slice(1)
    .every((to, i) => !isGap(moments[i], to) || to.t <= fromMs || moments[i].t >= toMs)

/** A repetition was seen to begin when it was seen to pass this share of its range. */
const BEGINNING = 0.35
/** Unseen for so long about then, it may have come into sight on its way back, ms. */
const RISE_UNSEEN_MS = 900

/** Whether the signal was seen on its way up; after a gap it may be on its way down. */
export const isRiseSeen = (moments: readonly Moment[], { top }: RepTiming): boolean => {
  const high = moments.findIndex(({ value }) => value >= HIGH * top)
  const low = moments.findLastIndex(({ value }, i) => i < high && value < BEGINNING * top)
  return low >= 0 && moments[low + 1].t - moments[low].t <= RISE_UNSEEN_MS
}

/**
 * Whether the top was seen: in a gap the signal may have gone further, unless its plateau was seen for longer
 * than the gap lasted.
 */
export const isTopSeen = (
  moments: readonly Moment[],
  { startMs, endMs, top }: RepTiming,
): boolean => {
  let plateauMs = 0
  let gapMs = 0
  moments.slice(1).forEach((to, i) => {
    const from = moments[i]
    if (to.t <= startMs || from.t >= endMs) return
    if (isGap(from, to)) gapMs = Math.max(gapMs, to.t - from.t)
    else if (Math.min(from.value, to.value) >= HIGH * top) plateauMs += to.t - from.t
  })
  return gapMs <= plateauMs
}

/** A movement smaller than this is not far above the noise, degrees: it is timed on means over so many ms. */
const SMALL_DEG = 20
const MEAN_OVER_MS = 300

/** Small movements (a leg lifted by ten degrees), and those that say so, are freed from most of their noise. */
const meanOver = (moments: readonly Moment[], asked?: number): number | null =>
  asked ?? (moments.some(({ value }) => value >= SMALL_DEG) ? null : MEAN_OVER_MS)

const means = (moments: readonly Moment[], overMs: number): readonly Moment[] => {
  let first = 0
  return moments.map(({ t }) => {
    while (t - moments[first].t > overMs / 2) first++
    let sum = 0
    let to = first
    for (; to < moments.length && moments[to].t - t <= overMs / 2; to++) sum += moments[to].value
    return { t, value: sum / (to - first) }
  })
}

/** Whether a signal rises at all, its noise aside; one that doesn't has no times. */
export const isRising = (moments: readonly Moment[]): boolean => {
  const overMs = meanOver(moments)
  const steadied = overMs === null ? moments : means(moments, overMs)
  return steadied.some(({ value }) => value > 0)
}

/** The ways up and down as the levels between are passed, and where they meet. */
type Passed = { readonly lift: Span; readonly lower: Span; readonly top: number }

const passed = (moments: readonly Moment[]): Passed => {
  const values = moments.map((moment) => moment.value)
  const top = plateau(values)
  const high = HIGH * top
  const first = values.findIndex((value) => value >= high)
  const last = values.findLastIndex((value) => value >= high)
  const bottom = Math.min(...values.slice(last))
  const upLow = rises(moments, LOW * top, first)
  const upHigh = rises(moments, high, first)
  const downHigh = falls(moments, high, last)
  const downLow = falls(moments, bottom + LOW * (top - bottom), last)
  return { lift: extended(upLow, upHigh), lower: extended(downHigh, downLow), top }
}

/** The same ways from all frames, as they fit best. */
const fittedTo = (seen: readonly Moment[], { lift, lower, top }: Passed): Passed => {
  const [upMs, downMs] = [heightPassed(lift), -heightPassed(turned(lower))]
  const turnMs = (upMs + downMs) / 2
  const held = seen.filter(({ t }) => t >= upMs && t <= downMs)
  const level = held.length > 0 ? median(held.map(({ value }) => value)) : top
  return {
    lift: fitted(seen, lift, turnMs, level),
    lower: turned(fitted(backwards(seen), turned(lower), -turnMs, level)),
    top,
  }
}

/** Times one repetition, on means over `meanMs` where given; `seen` runs from rest to rest, at least two of them. */
export const timeRep = (seen: readonly Moment[], meanMs?: number): RepTiming => {
  const overMs = meanOver(seen, meanMs)
  return timingOf(overMs === null ? passed(seen) : fittedTo(seen, passed(means(seen, overMs))))
}

const timingOf = ({ lift, lower, top }: Passed): RepTiming => {
  const liftMs = lift.endMs - lift.startMs
  const lowerMs = lower.endMs - lower.startMs
  const holdStartMs = lift.startMs + U_HOLD * liftMs
  const holdEndMs = Math.max(holdStartMs, lower.endMs - U_HOLD * lowerMs)
  return {
    startMs: lift.startMs,
    holdStartMs,
    holdEndMs,
    endMs: lower.endMs,
    liftMs,
    holdMs: holdEndMs - holdStartMs,
    lowerMs,
    top,
  }
}
