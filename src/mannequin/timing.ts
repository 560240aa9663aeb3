import { otherSide, type Side } from '../engine/landmarks.ts'
import { solveFor } from './solve-for.ts'
import type { PerformanceOptions, TrueRep } from './types.ts'

/**
 * Share of a point-to-point movement done at a share of its time: the minimum-jerk profile of human
 * reaching (Flash & Hogan, J Neurosci 1985). 0 before it, 1 after it.
 */
export const minimumJerk = (share: number): number => {
  const s = Math.min(1, Math.max(0, share))
  return s ** 3 * (10 - 15 * s + 6 * s * s)
}

/** A hold counts from where the movement is within this share of its range from the top. */
const HOLD_EDGE = 0.05

/** Share of a movement's time that is spent within the hold's edge of its end: about 0.19. */
export const EDGE_SHARE = 1 - solveFor((s) => minimumJerk(s) - (1 - HOLD_EDGE), 0, 1)

/** One repetition as it is acted: when it begins and how long each part takes, ms. */
export type ActedRep = {
  readonly side: Side | null
  readonly startMs: number
  readonly liftMs: number
  readonly topMs: number
  readonly lowerMs: number
}

export const endOf = (rep: ActedRep): number => rep.startMs + rep.liftMs + rep.topMs + rep.lowerMs

/** How far a repetition is from its start pose (0) to its top (1). */
export const progressAt = (rep: ActedRep, tMs: number): number => {
  const sinceStart = tMs - rep.startMs
  return minimumJerk(Math.min(sinceStart / rep.liftMs, (endOf(rep) - tMs) / rep.lowerMs))
}

/** Repetitions one after the other, from the options' times. */
export const repsOf = (
  options: PerformanceOptions,
  sideOf: (index: number) => Side | null,
): readonly ActedRep[] => {
  const { liftMs, holdMs, lowerMs, restMs, leadInMs } = options
  const period = liftMs + holdMs + lowerMs + restMs
  return Array.from({ length: options.reps }, (_, index) => ({
    side: sideOf(index),
    startMs: leadInMs + index * period,
    liftMs,
    topMs: holdMs,
    lowerMs,
  }))
}

/** The options' first side and the other one in turn, or, as a fault, always the first. */
export const alternating =
  ({ firstSide }: PerformanceOptions, sameAgain: boolean) =>
  (index: number): Side =>
    index % 2 === 0 || sameAgain ? firstSide : otherSide(firstSide)

/** The truth about an acted repetition: the hold runs while it is within 5 % of its range from the top. */
export const truthOf = (rep: ActedRep): TrueRep => ({
  side: rep.side,
  startMs: rep.startMs,
  endMs: endOf(rep),
  holdStartMs: rep.startMs + rep.liftMs * (1 - EDGE_SHARE),
  holdEndMs: endOf(rep) - rep.lowerMs * (1 - EDGE_SHARE),
})

/** Duration of a lowering that takes `seconds` from the end of the hold to the start pose, ms. */
export const loweringOf = (seconds: number): number => (seconds * 1000) / (1 - EDGE_SHARE)

/** Time at the very top, ms, for a hold that lasts `seconds` with its edges; at least 0. */
export const topOf = (seconds: number, { liftMs, lowerMs }: PerformanceOptions): number =>
  Math.max(0, seconds * 1000 - (liftMs + lowerMs) * EDGE_SHARE)

/** When the last repetition and the rest after it are over, ms. */
export const durationOf = (reps: readonly ActedRep[], options: PerformanceOptions): number => {
  const last = reps.at(-1)
  return last ? endOf(last) + options.restMs : options.leadInMs
}

/** One limb's share of a repetition: it starts late by the gap and is back with the others. */
export const lateBy = (rep: ActedRep, gapMs: number): ActedRep => ({
  ...rep,
  startMs: rep.startMs + gapMs,
  topMs: Math.max(0, rep.topMs - gapMs),
})

/** How far the repetition under way is from its start pose; 0 between repetitions. */
export const progressOf = (reps: readonly ActedRep[], tMs: number): number =>
  Math.max(0, ...reps.map((rep) => progressAt(rep, tMs)))
