import { EDGE_SHARE, minimumJerk } from './timing.ts'
import type { PerformanceOptions, TrueRep } from './types.ts'

/**
 * A cycle to both sides of the start pose: to one end, across to the other, and back, in ms.
 * `liftMs` is the way from the start pose to an end, `lowerMs` the way back from one, `holdMs` the time
 * at each end, `restMs` that between two cycles.
 */
export type ActedCycle = Pick<PerformanceOptions, 'liftMs' | 'holdMs' | 'lowerMs'> & {
  readonly startMs: number
}

const lengthOf = ({ liftMs, holdMs, lowerMs }: Omit<ActedCycle, 'startMs'>): number =>
  2 * (liftMs + holdMs + lowerMs)

export const cyclesOf = (options: PerformanceOptions): readonly ActedCycle[] => {
  const { liftMs, holdMs, lowerMs, restMs, leadInMs, reps } = options
  const period = lengthOf(options) + restMs
  return Array.from({ length: reps }, (_, index) => ({
    startMs: leadInMs + index * period,
    liftMs,
    holdMs,
    lowerMs,
  }))
}

export const cyclesEndMs = (
  cycles: readonly ActedCycle[],
  { leadInMs, restMs }: PerformanceOptions,
) => {
  const last = cycles.at(-1)
  return last ? last.startMs + lengthOf(last) + restMs : leadInMs
}

/** How far from the start pose (0) towards the first end (1) or the second (-1). */
export const swingAt = (cycles: readonly ActedCycle[], tMs: number): number => {
  const cycle = cycles.findLast(({ startMs }) => startMs <= tMs)
  if (!cycle) return 0
  const { startMs, liftMs, holdMs, lowerMs } = cycle
  const since = tMs - startMs
  const across = liftMs + lowerMs
  const leaveMs = liftMs + holdMs
  return (
    minimumJerk(since / liftMs) -
    2 * minimumJerk((since - leaveMs) / across) +
    minimumJerk((since - leaveMs - across - holdMs) / lowerMs)
  )
}

/** The truth about an acted cycle; it is held at its first end. */
export const cycleTruth = (cycle: ActedCycle): TrueRep => {
  const { startMs, liftMs, holdMs, lowerMs } = cycle
  return {
    side: null,
    startMs,
    endMs: startMs + lengthOf(cycle),
    holdStartMs: startMs + liftMs * (1 - EDGE_SHARE),
    holdEndMs: startMs + liftMs + holdMs + (liftMs + lowerMs) * EDGE_SHARE,
  }
}
