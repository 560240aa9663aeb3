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
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { facingToStretch, rotatedBy, yawFacing } from '../../mannequin/upright.ts'
import { faults } from './faults.ts'
import { placeOf, READY_PLACE, type Standing, standingOf, standingPose } from './posture.ts'

/** The hold runs while the hips are so far ahead of the middle, in shares of the stance: the arm is on its way. */
const FORWARD_BY = 0.1

/** Parts of the rest between two sides, as shares of it: feet together, round, the other foot ahead. */
const STEP_BACK = [0.08, 0.33] as const
const TURN = [0.36, 0.66] as const
const STEP_AHEAD = [0.69, 0.93] as const

/** Of who is unsteady, Hz. */
const SWAY_HZ = 0.4

/** The dose of a hold, ms: what is broken off early is a share of it. */
const DOSE_MS = 30_000

const partOf = (share: number, [begin, end]: readonly [number, number]): number =>
  minimumJerk((share - begin) / (end - begin))

/** Share of the way into the stretch, in time, after which the hold runs. */
const entryOf = (options: PerformanceOptions): number => {
  const wanted = FORWARD_BY / (placeOf(options) - READY_PLACE)
  return wanted >= 1 ? 1 : solveFor((s) => minimumJerk(s) - wanted, 0, 1)
}

const truthOf = (rep: ActedRep, options: PerformanceOptions): TrueRep => ({
  side: rep.side,
  startMs: rep.startMs,
  endMs: endOf(rep),
  holdStartMs: rep.startMs + rep.liftMs * entryOf(options),
  holdEndMs: endOf(rep) - rep.lowerMs * entryOf(options),
})

/** Fore and aft, by this much on average (RMS), metres; grows and fades with the stretch. */
const swayAt = (options: PerformanceOptions, stretch: number, tMs: number): number => {
  const size = sizeOf(options, 'SH12')
  if (size === null) return 0
  const amplitude = size * Math.SQRT2 * trunkLength(options.body)
  return amplitude * stretch * Math.sin((2 * Math.PI * SWAY_HZ * tMs) / 1000)
}

/** On the way from one stretch to the next; `share` of the rest has gone by. */
const changing = (of: Standing, from: Side, to: Side, share: number): Pose => {
  const { options } = of
  const [begin, end] = [
    yawFacing(facingToStretch(options, from)),
    yawFacing(facingToStretch(options, to)),
  ]
  const yaw = begin + (end - begin) * partOf(share, TURN)
  const before = share < TURN[0] || from === to
  const together = before ? partOf(share, STEP_BACK) : 1 - partOf(share, STEP_AHEAD)
  const moment = {
    rear: before ? from : to,
    stretch: 0,
    together: from === to ? 0 : together,
    sway: 0,
  }
  return rotatedBy(standingPose(of, moment), yaw)
}

/** Of a hold that is broken off: so much of the dose, the ways in and out included. */
const brokenOff = (options: PerformanceOptions): PerformanceOptions => {
  const share = sizeOf(options, 'SH7')
  if (share === null) return options
  const edges = (options.liftMs + options.lowerMs) * (1 - entryOf(options))
  return { ...options, holdMs: share * DOSE_MS - edges }
}

/**
 * Stretches, sides in turn; a hold's side is that of the leg behind, whose arm goes up with it.
 * Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('standing-hip-flexor-stretch', faults, asked)
  const options = brokenOff(asked)
  const standing = standingOf(options)
  const sideOf = alternating(options, sizeOf(options, 'SH8/alternation') !== null)
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
    if (share > 0) return changing(standing, rear, sideOf(index + 1), share)
    const stretch = progressAt(rep, tMs)
    const sway = swayAt(options, stretch, tMs - rep.startMs)
    const pose = standingPose(standing, { rear, stretch, together: 0, sway })
    return rotatedBy(pose, yawFacing(facingToStretch(options, rear)))
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
    liftMs: 3200,
    holdMs: 15_000,
    lowerMs: 3100,
    restMs: 8000,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
