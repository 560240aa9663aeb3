import type { Side } from '../../engine/landmarks.ts'
import type { RepSummary } from '../../engine/report.ts'
import { type JudgedFrames, measureAt } from './judged-frames.ts'
import type { RepSignal } from './rep-signal.ts'

/** Moments of a signal, in the order of time. ms of the trace. */
export type Sample = { readonly t: number; readonly value: number }

/** A value at each of the shares of a repetition; null where it is not known. */
export type Curve = readonly (number | null)[]

/** A curve has a value at every so many per cent. */
const STEP_PERCENT = 2

/** The shares of a repetition at which curves are known, 0 to 1. */
export const SHARES: readonly number[] = Array.from(
  { length: 100 / STEP_PERCENT + 1 },
  (_, step) => (step * STEP_PERCENT) / 100,
)

/** Unseen for longer than this, nothing is drawn between, ms. */
const LONGEST_GAP_MS = 400

const between = (before: Sample, after: Sample, t: number): number =>
  after.t === before.t
    ? after.value
    : before.value + ((after.value - before.value) * (t - before.t)) / (after.t - before.t)

/** The signal at the shares of the time between two moments, on straight lines between its samples. */
export const resampled = (samples: readonly Sample[], startMs: number, endMs: number): Curve => {
  let next = 0
  return SHARES.map((share) => {
    const t = startMs + share * (endMs - startMs)
    while (next < samples.length && (samples[next]?.t ?? 0) < t) next++
    const [before, after] = [samples[next - 1], samples[next]]
    if (after?.t === t) return after.value
    if (!before || !after || after.t - before.t > LONGEST_GAP_MS) return null
    return between(before, after, t)
  })
}

/** A repetition's signal over its share. */
export type RepCurve = Pick<RepSummary, 'side' | 'counted' | 'startMs' | 'endMs' | 'range'> & {
  /** Of the set, from 1. */
  readonly number: number
  readonly values: Curve
}

export const repCurves = (
  frames: Pick<JudgedFrames, 'times' | 'measures'>,
  reps: readonly RepSummary[],
  signal: RepSignal,
): readonly RepCurve[] => {
  const samplesOf = (side: Side | null): readonly Sample[] => {
    const { name, sign } = signal.of(side)
    return [...frames.times].flatMap((t, at) => {
      const value = measureAt(frames, name, at)
      return value === null ? [] : [{ t, value: sign * value }]
    })
  }
  const sides = [...new Set(reps.map(({ side }) => side))]
  const samples = new Map(sides.map((side) => [side, samplesOf(side)]))
  return reps.map(({ side, counted, startMs, endMs, range }, index) => ({
    ...{ side, counted, startMs, endMs, range },
    number: index + 1,
    values: resampled(samples.get(side) ?? [], startMs, endMs),
  }))
}
