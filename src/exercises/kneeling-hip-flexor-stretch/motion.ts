import type { Side } from '../../engine/landmarks.ts'
import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import {
  type ActedRep,
  alternating,
  durationOf,
  endOf,
  minimumJerk,
  progressAt,
  repsOf,
} from '../../mannequin/timing.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { facingToStretch, rotatedBy, yawFacing } from '../../mannequin/upright.ts'
import { faults } from './faults.ts'
import { type Kneeling, kneelingOf, kneelingPose, thighLeanOf, UPRIGHT_THIGH } from './posture.ts'

/** Section 4.13: the hold runs while the rear thigh leans so much further back than kneeling up, degrees. */
const IN_STRETCH = 8

/** Parts of the rest between two sides, as shares of it: on both knees, round, the other foot ahead. */
const DRAW_BACK = [0.08, 0.35] as const
const TURN = [0.35, 0.66] as const
const STEP_AHEAD = [0.66, 0.93] as const

const partOf = (share: number, [begin, end]: readonly [number, number]): number =>
  minimumJerk((share - begin) / (end - begin))

const truthOf = (rep: ActedRep, options: PerformanceOptions): TrueRep => {
  const range = thighLeanOf(options) - UPRIGHT_THIGH
  const entry = solveFor((s) => minimumJerk(s) * range - IN_STRETCH, 0, 1)
  return {
    side: rep.side,
    startMs: rep.startMs,
    endMs: endOf(rep),
    holdStartMs: rep.startMs + rep.liftMs * entry,
    holdEndMs: endOf(rep) - rep.lowerMs * entry,
  }
}

/** On the way from one stretch to the next; `share` of the rest has gone by. */
const changing = (of: Kneeling, from: Side, to: Side, share: number): Pose => {
  const { options } = of
  const [begin, end] = [
    yawFacing(facingToStretch(options, from)),
    yawFacing(facingToStretch(options, to)),
  ]
  const yaw = begin + (end - begin) * partOf(share, TURN)
  const before = share < TURN[0] || from === to
  const drawnBack = before ? partOf(share, DRAW_BACK) : 1 - partOf(share, STEP_AHEAD)
  const rear = before ? from : to
  const moment = { rear, stretch: 0, drawnBack: from === to ? 0 : drawnBack }
  return rotatedBy(kneelingPose(of, moment), yaw)
}

/**
 * Stretches, sides in turn; a hold's side is that of the leg behind. Between them the legs are changed
 * on the knees. Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (options: PerformanceOptions): Performance => {
  requireActed('kneeling-hip-flexor-stretch', faults, options)
  const kneeling = kneelingOf(options)
  const sideOf = alternating(options, sizeOf(options, 'KH11/alternation') !== null)
  const reps = repsOf(options, sideOf)
  const poseAt = (tMs: number): Pose => {
    const index = Math.max(
      0,
      reps.findLastIndex(({ startMs }) => startMs <= tMs),
    )
    const rep = reps[index]
    if (!rep) throw new RangeError('a performance needs a repetition')
    const rear = sideOf(index)
    const share = (tMs - endOf(rep)) / options.restMs
    // After the last as well: the set ends where another of both sides could begin.
    if (share > 0) return changing(kneeling, rear, sideOf(index + 1), share)
    const moment = { rear, stretch: progressAt(rep, tMs), drawnBack: 0 }
    return rotatedBy(kneelingPose(kneeling, moment), yawFacing(facingToStretch(options, rear)))
  }
  return {
    body: options.body,
    durationMs: durationOf(reps, options),
    poseAt,
    reps: reps.map((rep) => truthOf(rep, options)),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 2,
    headTowards: 'left',
    liftMs: 1700,
    holdMs: 15_000,
    lowerMs: 1700,
    restMs: 8000,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
