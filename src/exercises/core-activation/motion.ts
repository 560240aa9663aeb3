import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { type ArmOf, type CrookMoment, crookLying, crookPose } from '../../mannequin/crook.ts'
import { outwards } from '../../mannequin/forward-kinematics.ts'
import { middleJoint, turnedRound } from '../../mannequin/solve.ts'
import { minimumJerk } from '../../mannequin/timing.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  Body,
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { coreActivation } from './exercise.ts'
import { faults } from './faults.ts'

/** The pace is the coach's: a round of its steps takes so long, ms, and the hold begins so far into it. */
const timed = coreActivation.movement.steps.map(({ ms }) =>
  ms === 'hold' ? coreActivation.dose.holdMs : ms,
)
const ROUND_MS = timed.reduce((sum, ms) => sum + ms, 0)
const HOLD_AT = coreActivation.movement.steps.findIndex(({ ms }) => ms === 'hold')
const BEFORE_HOLD_MS = timed.slice(0, HOLD_AT).reduce((sum, ms) => sum + ms, 0)
const { holdMs: HOLD_MS } = coreActivation.dose

/** The hold begins and lets go in so much time, ms. */
const EASE_MS = 800
/** The live gate opens on so much stillness, ms: the rounds begin then. */
const GATE_MS = 1500
/** Who lets go too early stretches the legs for so long, ms. */
const LET_GO_MS = 4500

/** A squeezed buttock lifts the hips by about so much (spec CA7: 0.01 to 0.03). */
const SQUEEZE_RISE = 0.012

/** Fingertips inside the hip bones: the wrist above and beside the hip joint, metres for a body of 1.72 m. */
const WRIST_OVER_HIP = { up: 0.12, out: 0.07, headwards: 0.06 }

const handsOnHips =
  (body: Body, away: number): ArmOf =>
  (side, { shoulder, hip }) => {
    const { upperArm, forearm } = body.proportions
    const size = body.heightM / 1.72
    // A hand that lies on its edge.
    const rests = restingHeights(body).wrist + 0.025 * size
    // Away from the hip the hand lies on the mat, further up beside the chest.
    const wrist: [number, number, number] =
      away > 0
        ? [
            hip[0] - Math.sqrt(away ** 2 - (hip[1] - rests) ** 2),
            rests,
            shoulder[2] + outwards(side) * 0.22 * size,
          ]
        : [
            hip[0] - WRIST_OVER_HIP.headwards * size,
            hip[1] + WRIST_OVER_HIP.up * size * body.build,
            hip[2] + outwards(side) * WRIST_OVER_HIP.out * size,
          ]
    const middle = middleJoint(shoulder, wrist, upperArm, forearm, [0, -0.4, outwards(side)])
    return {
      middle: [middle[0], Math.max(middle[1], restingHeights(body).elbow), middle[2]],
      end: wrist,
      tip: away > 0 ? [1, 0.25, 0] : [1, -0.2, -outwards(side)],
    }
  }

const roundAt = (options: PerformanceOptions, tMs: number): number => {
  const since = tMs - options.leadInMs
  const index = Math.floor(since / ROUND_MS)
  return since < 0 || index >= options.reps ? -1 : since - index * ROUND_MS
}

/** How much of the hold there is: rises with the last step before it, and goes with the release. */
const effortAt = (options: PerformanceOptions, tMs: number): number => {
  const at = roundAt(options, tMs)
  if (at < 0) return 0
  const begin = minimumJerk((at - BEFORE_HOLD_MS + EASE_MS) / EASE_MS)
  return begin - minimumJerk((at - BEFORE_HOLD_MS - HOLD_MS) / EASE_MS)
}

/** Who lets go stretches both legs out for a while; 0 lying as before, 1 stretched. */
const letGoAt = (options: PerformanceOptions, tMs: number): number => {
  const heldS = sizeOf(options, 'CA8')
  if (heldS === null) return 0
  // Seen from when the gate opens: that is when the coach's clock begins.
  const at = roundAt({ ...options, leadInMs: GATE_MS }, tMs)
  const since = at - BEFORE_HOLD_MS - heldS * 1000
  if (at < 0) return 0
  return minimumJerk(since / EASE_MS) - minimumJerk((since - LET_GO_MS) / EASE_MS)
}

/** How far the feet go when somebody stretches the legs, trunk lengths. */
const STRETCHED = 0.5

const momentAt = (options: PerformanceOptions, tMs: number): CrookMoment => {
  const effort = effortAt(options, tMs)
  const of = (clause: string) => (sizeOf(options, clause) ?? 0) * effort
  return {
    tilt: of('CA11'),
    hipRise: SQUEEZE_RISE * effort + of('CA10'),
    chestRise: of('CA5/chest'),
    headRise: of('CA5/head'),
    feetAway: STRETCHED * letGoAt(options, tMs),
  }
}

const truth = (options: PerformanceOptions): readonly TrueRep[] => {
  const { leadInMs, reps } = options
  return Array.from({ length: reps }, (_, index) => {
    const startMs = leadInMs + index * ROUND_MS
    const holdStartMs = startMs + BEFORE_HOLD_MS
    return {
      side: null,
      startMs,
      endMs: startMs + ROUND_MS,
      holdStartMs,
      holdEndMs: holdStartMs + HOLD_MS,
      // "A rep counts when T-SUP persisted" (4.1), and legs that are stretched leave it.
      ...(sizeOf(options, 'CA8') !== null && { undone: true as const }),
    }
  })
}

/**
 * Lying on the back and following the coach's rounds. Nothing of it is seen but a little of the buttocks.
 * Throws a RangeError for a fault that is not in `faults` or that this body cannot reach.
 */
const perform = (options: PerformanceOptions): Performance => {
  requireActed('core-activation', faults, options)
  const { body } = options
  const crook = crookLying(
    body,
    sizeOf(options, 'CA1/bent') ?? sizeOf(options, 'CA1/straight') ?? undefined,
  )
  const hands = handsOnHips(body, (sizeOf(options, 'CA2') ?? 0) * trunkLength(body))
  const poseAt = (tMs: number): Pose => {
    const pose = crookPose(crook, momentAt(options, tMs), hands)
    return options.headTowards === 'left' ? pose : turnedRound(pose)
  }
  return {
    body,
    durationMs: options.leadInMs + options.reps * ROUND_MS + options.restMs,
    poseAt,
    reps: truth(options),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 3,
    headTowards: 'left',
    liftMs: 3000,
    holdMs: HOLD_MS,
    lowerMs: 3000,
    restMs: 1500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
