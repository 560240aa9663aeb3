import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { atSide } from '../../mannequin/all-fours.ts'
import { armAlong } from '../../mannequin/arm-line.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import {
  bothSides,
  heading,
  type LimbTarget,
  middleJoint,
  reach,
  withLimbs,
} from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { handOnThigh, hipsTurnedOpen, type Thigh } from '../../mannequin/upright.ts'
import { add, scale, subtract } from '../../mannequin/vector.ts'

/** Between the ankles, trunk lengths. */
const STANCE_TL = 0.85

/** Inner angles of the rear knee, degrees: standing with feet together, staggered, in the stretch. */
const STANDING_KNEE = 176
const READY_KNEE = 164
const SOFT_KNEE = 162

/** Where the hips are between the ankles, 0 over the rear one, 1 over the front one. */
export const READY_PLACE = 0.5
const STRETCHED_PLACE = 0.85
/** With the feet close the hips go as far as the front foot, with a long stance not nearly. */
const CLOSE_PLACE = 1
const LONG_PLACE = 0.64

/** The trunk all but upright, degrees ahead. */
const TALL = 2
const EYES_AHEAD = 8

/** Of the arm to the trunk, through the front, degrees. */
const ARM_DOWN = 8
const ARM_UP = 172
const ELBOW = 170

const STEP_HEIGHT = 0.12

export type Standing = {
  readonly body: Body
  readonly options: PerformanceOptions
  /** Between the ankles, metres. */
  readonly gap: number
  /** Of the hips between the ankles in the stretch. */
  readonly place: number
  readonly rearKnee: number
  readonly trunkLean: number
  readonly arm: number
}

/** Where somebody is between two stretches. */
export type Moment = {
  readonly rear: Side
  /** 0 the weight between the feet, 1 in the stretch. */
  readonly stretch: number
  /** 0 with the feet staggered, 1 side by side. */
  readonly together: number
  /** Metres that the hips are ahead of where they should be. */
  readonly sway: number
}

const hipsOver = (body: Body, ahead: number, rearKnee: number): Vec3 => {
  const { thigh, shank, ankleHeight } = body.proportions
  const leg = reach(thigh, shank, rearKnee)
  return [ahead, ankleHeight + Math.sqrt(Math.max(0, leg ** 2 - ahead ** 2)), 0]
}

const kneeOf = (body: Body, hip: Vec3, ankle: Vec3): Vec3 =>
  middleJoint(hip, ankle, body.proportions.thigh, body.proportions.shank, [1, 0, 0])

/** Angle of the front knee with the hips there, degrees. */
const frontKneeAt = (body: Body, gap: number): number => {
  const { thigh, shank, ankleHeight } = body.proportions
  const [x, y] = hipsOver(body, STRETCHED_PLACE * gap, SOFT_KNEE)
  const span = Math.hypot(gap - x, y - ankleHeight)
  const cosine = (thigh ** 2 + shank ** 2 - span ** 2) / (2 * thigh * shank)
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI
}

const gapOf = (options: PerformanceOptions): number => {
  const { body } = options
  const knee = sizeOf(options, 'SH4/knee')
  // A deeply bent front knee wants a longer step.
  if (knee !== null) return solveFor((gap) => frontKneeAt(body, gap) - knee, 0.2, 0.9)
  const stance = sizeOf(options, 'SH1/short') ?? sizeOf(options, 'SH1/long') ?? STANCE_TL
  return stance * trunkLength(body)
}

/** Of the hips between the ankles in the stretch. */
export const placeOf = (options: PerformanceOptions): number => {
  if (sizeOf(options, 'SH1/short') !== null) return CLOSE_PLACE
  return sizeOf(options, 'SH1/long') === null ? STRETCHED_PLACE : LONG_PLACE
}

const trunkLeanOf = (options: PerformanceOptions): number => {
  const behind = sizeOf(options, 'SH9')
  return behind === null ? (sizeOf(options, 'SH10') ?? TALL) : -behind
}

/** Of the arm that is stretched up, to the trunk, in the stretch, degrees. */
const armOf = (options: PerformanceOptions): number => sizeOf(options, 'SH6') ?? ARM_UP

export const standingOf = (options: PerformanceOptions): Standing => ({
  body: options.body,
  options,
  gap: gapOf(options),
  place: placeOf(options),
  rearKnee: sizeOf(options, 'SH2/bent') ?? sizeOf(options, 'SH2/straight') ?? SOFT_KNEE,
  trunkLean: trunkLeanOf(options),
  arm: armOf(options),
})

const between = (from: number, to: number, share: number): number => from + (to - from) * share

const trunkAt = (of: Standing, { rear, stretch, together, sway }: Moment): Pose => {
  const { body, gap, place, rearKnee, trunkLean, options } = of
  const ahead = between(READY_PLACE, place, stretch) * gap * (1 - together) + sway
  const staggered = between(READY_KNEE, rearKnee, stretch)
  const knee = between(staggered, STANDING_KNEE, together)
  const torso = torsoPose(body, {
    chord: 90 - between(TALL, trunkLean, stretch),
    anchor: 'hips',
    at: hipsOver(body, ahead, knee),
    neck: EYES_AHEAD,
  })
  return hipsTurnedOpen(torso, rear, (sizeOf(options, 'SH11') ?? 0) * stretch)
}

const legTo = (body: Body, hip: Vec3, ankle: Vec3): LimbTarget => ({
  middle: kneeOf(body, hip, ankle),
  end: ankle,
  tip: heading(0),
})

const mixed = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

/** Arms hang down, but for the one that is stretched up and the one whose hand is on the front thigh. */
const armsOf = (of: Standing, { stretch, together }: Moment, thigh: Thigh) => {
  const { body, trunkLean, arm } = of
  const { upperArm, forearm } = body.proportions
  const down = 270 - between(TALL, trunkLean, stretch)
  return {
    up: (shoulder: Vec3): LimbTarget =>
      armAlong(body, shoulder, down + between(ARM_DOWN, arm, stretch), ELBOW),
    onThigh: (shoulder: Vec3): LimbTarget => {
      const hanging = armAlong(body, shoulder, down + ARM_DOWN, ELBOW)
      const resting = handOnThigh(body, shoulder, thigh, 0)
      const end = mixed(resting.end, hanging.end, together)
      return {
        middle: middleJoint(shoulder, end, upperArm, forearm, [-1, 0, 0]),
        end,
        tip: mixed(resting.tip, hanging.tip, together),
      }
    },
  }
}

/** The posture at this moment, facing +x, the rear foot at the room's middle. */
export const standingPose = (of: Standing, moment: Moment): Pose => {
  const { body, gap } = of
  const { rear, together } = moment
  const { ankleHeight, hipWidth } = body.proportions
  const torso = trunkAt(of, moment)
  const { landmarks } = forwardKinematics(body, torso)
  const front = otherSide(rear)
  const lifted = 4 * STEP_HEIGHT * together * (1 - together)
  const behind = atSide([0, ankleHeight, 0], rear, hipWidth / 2)
  const ahead = atSide([gap * (1 - together), ankleHeight + lifted, 0], front, hipWidth / 2)
  const frontLeg = legTo(body, landmarks[`${front}_hip`], ahead)
  const thigh = { hip: landmarks[`${front}_hip`], knee: frontLeg.middle }
  const arms = armsOf(of, moment, thigh)
  return withLimbs(
    body,
    torso,
    bothSides((side) => {
      const shoulder = landmarks[`${side}_shoulder`]
      return side === rear
        ? { leg: legTo(body, landmarks[`${side}_hip`], behind), arm: arms.up(shoulder) }
        : { leg: frontLeg, arm: arms.onThigh(shoulder) }
    }),
  )
}
