import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { armAlong } from '../../mannequin/arm-line.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { LONG_KNEE, liftedLeg, lyingLeg, type Prone, proneTorso } from '../../mannequin/prone.ts'
import { bothSides, type LimbTarget, reach, withLimbs } from '../../mannequin/solve.ts'
import { torsoPose } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { degrees, radians } from '../../mannequin/vector.ts'

/** A good lift, degrees off the floor's line: well inside the caps of SM10 (leg 15, arm 20). */
const LEG_LIFT = 11
const ARM_LIFT = 14

export type Superman = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: Prone
}

/** Who lifts, and how far: 0 on the floor, 1 at the top. */
export type Lift = {
  readonly leg: Side
  readonly arm: Side
  readonly legProgress: number
  readonly armProgress: number
}

const faultOf = (of: Superman, clause: string): number => sizeOf(of.options, clause) ?? 0

/** The trunk's posture, the pelvis rolled up on the lifted side by SM7, limbs not yet laid. */
const trunkPose = (of: Superman, lift: Lift): Pose =>
  torsoPose(
    of.body,
    proneTorso(of.body, of.start, {
      hips: faultOf(of, 'SM4') * lift.legProgress,
      chest: faultOf(of, 'SM5/rise') * lift.legProgress,
      incline: faultOf(of, 'SM5/incline') * lift.legProgress,
      roll: { side: lift.leg, angle: faultOf(of, 'SM7') * lift.legProgress },
      headBack: faultOf(of, 'SM1') * lift.armProgress,
    }),
  )

const legOf = (of: Superman, side: Side, hip: Vec3, lift: Lift): LimbTarget => {
  const { body, options } = of
  if (side === lift.leg) {
    return liftedLeg(body, hip, {
      lift: sizeOf(options, 'SM10/leg') ?? LEG_LIFT,
      knee: sizeOf(options, 'SM11/knee') ?? LONG_KNEE,
      share: lift.legProgress,
    })
  }
  const both = faultOf(of, 'SM9/leg')
  if (both === 0) return lyingLeg(body, hip)
  return liftedLeg(body, hip, { lift: both, knee: LONG_KNEE, share: lift.legProgress })
}

/** Direction from shoulder to wrist with the hand on the floor. */
const restingLine = (body: Body, shoulder: Vec3): number => {
  const { upperArm, forearm } = body.proportions
  const arm = reach(upperArm, forearm, SOFT_ELBOW)
  return -degrees(Math.asin((shoulder[1] - restingHeights(body).wrist) / arm))
}

/** An arm turned outwards about the shoulder, the hand staying at its height. */
const spread = (arm: LimbTarget, shoulder: Vec3, side: Side, angle: number): LimbTarget => {
  const turned = ([x, y, z]: Vec3, [cx, , cz]: Vec3): Vec3 => {
    const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle)) * outwards(side)]
    return [cx + (x - cx) * cos - (z - cz) * sin, y, cz + (x - cx) * sin + (z - cz) * cos]
  }
  return {
    middle: turned(arm.middle, shoulder),
    end: turned(arm.end, shoulder),
    tip: turned(arm.tip, [0, 0, 0]),
  }
}

const armOf = (of: Superman, side: Side, shoulder: Vec3, lift: Lift): LimbTarget => {
  const { body, options, start } = of
  const lifted =
    side === lift.arm ? (sizeOf(options, 'SM10/arm') ?? ARM_LIFT) : faultOf(of, 'SM9/arm')
  const share = lifted === 0 ? 0 : lift.armProgress
  const bent = side === lift.arm ? (sizeOf(options, 'SM11/elbow') ?? SOFT_ELBOW) : SOFT_ELBOW
  // Off the floor the hand is lifted from where it lies in the start pose.
  const lying = restingLine(body, side === lift.arm ? start.shoulders : shoulder)
  const arm = armAlong(
    body,
    shoulder,
    lying + lifted * share,
    SOFT_ELBOW + (bent - SOFT_ELBOW) * share,
  )
  const flat: LimbTarget = share === 0 ? { ...arm, tip: [1, 0, 0] } : arm
  const apart = 180 - (sizeOf(options, 'SM2') ?? 180)
  return apart === 0 ? flat : spread(flat, shoulder, side, apart)
}

/** The posture while this leg and arm are lifted so far; the rest of the body lies. */
export const supermanPose = (of: Superman, lift: Lift): Pose => {
  const { body } = of
  const torso = trunkPose(of, lift)
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: legOf(of, side, landmarks[`${side}_hip`], lift),
      arm: armOf(of, side, landmarks[`${side}_shoulder`], lift),
    })),
  )
}

/** Same arm as leg is a fault; the opposite one is the exercise. */
export const armFor = (options: PerformanceOptions, leg: Side): Side =>
  sizeOf(options, 'SM6/same-side') === null ? otherSide(leg) : leg
