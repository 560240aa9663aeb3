import type { Side } from '../engine/landmarks.ts'
import { turnedRound } from './solve.ts'
import { alternating, durationOf, lateBy, progressAt, repsOf, truthOf } from './timing.ts'
import type { Performance, PerformanceOptions, Pose } from './types.ts'

/** Whose turn it is, and how far its leg, and an arm that goes with it, are from rest (0) to the top (1). */
export type Turn = {
  readonly leg: Side
  readonly legProgress: number
  readonly armProgress: number
}

type InTurn = {
  /** Which way the head lies in the postures that `pose` gives. */
  readonly headTowards: PerformanceOptions['headTowards']
  /** As a fault: always the first side. */
  readonly sameAgain: boolean
  /** As a fault: the arm leaves so much later than the leg, ms. */
  readonly gapMs?: number
  readonly pose: (turn: Turn) => Pose
}

/** Legs that move in turn; a repetition's side is that of the leg. */
export const actInTurn = (
  options: PerformanceOptions,
  { headTowards, sameAgain, gapMs = 0, pose }: InTurn,
): Performance => {
  const reps = repsOf(options, alternating(options, sameAgain))
  const poseAt = (tMs: number): Pose => {
    const rep = reps.findLast(({ startMs }) => startMs <= tMs)
    const posed = pose({
      leg: rep?.side ?? options.firstSide,
      legProgress: rep ? progressAt(rep, tMs) : 0,
      armProgress: rep ? progressAt(lateBy(rep, gapMs), tMs) : 0,
    })
    return options.headTowards === headTowards ? posed : turnedRound(posed)
  }
  return {
    body: options.body,
    durationMs: durationOf(reps, options),
    poseAt,
    reps: reps.map(truthOf),
    fault: options.fault ?? null,
  }
}
