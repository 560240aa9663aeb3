import type { Side } from '../../engine/landmarks.ts'
import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { outwards } from '../../mannequin/forward-kinematics.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import { minimumJerk } from '../../mannequin/timing.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  Thing,
} from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { ROLLER_M, type RollMoment, rollPose, seatOf } from './posture.ts'
import { CHANGE_MS, type Stint, stintEndMs, stintsOf, strokesOf, swingOf } from './rolling.ts'

/** A good stroke from end to end, trunk lengths: about 10 cm. */
const STROKE = 0.2
/** Lean towards the rolled side, degrees. */
const LEAN = 12
/** Of the change, each leg's share of the time. */
const LEG_MS = 0.45 * CHANGE_MS

const strokeOf = (options: PerformanceOptions): number =>
  (['FR3/short', 'FR3/long', 'FR4'] as const).reduce(
    (stroke, clause) => sizeOf(options, clause) ?? stroke,
    STROKE,
  )

/** How far this side's ankle lies across the other knee: it comes down first, then the other one goes up. */
const crossedAt = (stints: readonly Stint[], side: Side, tMs: number): number => {
  const [first, second] = stints
  if (!first) return 0
  const since = tMs - stintEndMs(first)
  if (first.side === side) return second ? 1 - minimumJerk(since / LEG_MS) : 1
  return second ? minimumJerk((since - LEG_MS) / LEG_MS) : 0
}

/**
 * Sits on the roller, an ankle across the other knee, and rolls over that side's glute; then the other
 * side. Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (options: PerformanceOptions): Performance => {
  requireActed('glute-foam-roll', faults, options)
  const { body } = options
  const tl = trunkLength(body)
  const low = sizeOf(options, 'FR1')
  const seat = seatOf(body, low === null ? undefined : low * tl)
  const stints = stintsOf(options)
  const half = (strokeOf(options) * tl) / 2
  const lean = sizeOf(options, 'FR2') ?? LEAN
  const rolledAt = (tMs: number): number =>
    half * stints.reduce((sum, stint) => sum + swingOf(stint, tMs), 0)
  const momentAt = (tMs: number): RollMoment => {
    const crossed = {
      left: crossedAt(stints, 'left', tMs),
      right: crossedAt(stints, 'right', tMs),
    }
    const leant = outwards('right') * crossed.right + outwards('left') * crossed.left
    return { rolled: rolledAt(tMs), crossed, lean: lean * leant }
  }
  const isTurned = options.headTowards === 'right'
  const poseAt = (tMs: number): Pose => {
    const pose = rollPose(seat, momentAt(tMs))
    return isTurned ? turnedRound(pose) : pose
  }
  const thingsAt = (tMs: number): readonly Thing[] => {
    // A roller goes half as far as what rolls on it.
    const x = seat.hips[0] + rolledAt(tMs) / 2 + (low === null ? 0 : BEHIND_M)
    return [
      {
        kind: 'roller',
        sizeM: [ROLLER_M.thick, ROLLER_M.thick, ROLLER_M.long],
        centre: [isTurned ? -x : x, ROLLER_M.thick / 2, 0],
        yaw: 0,
      },
    ]
  }
  const last = stints.at(-1)
  return {
    body,
    durationMs: (last ? stintEndMs(last) : options.leadInMs) + options.restMs,
    poseAt,
    thingsAt,
    reps: stints.flatMap(strokesOf),
    fault: options.fault ?? null,
  }
}

/** Who sits on the floor has the roller behind. */
const BEHIND_M = -0.2

export const motion: ExerciseMotion = {
  defaults: {
    reps: 8,
    headTowards: 'left',
    liftMs: 1150,
    holdMs: 100,
    lowerMs: 1150,
    restMs: 2000,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
