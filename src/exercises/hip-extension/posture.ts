import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { LONG_KNEE, liftedLeg, lyingLeg, type Prone, proneTorso } from '../../mannequin/prone.ts'
import { bothSides, type LimbTarget, middleJoint, reach, withLimbs } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'

/** A good lift, degrees off the floor's line: well inside the cap of HE11 (15). */
const LEG_LIFT = 11

/** Hands flat on the floor beside the hips, this far out from the hip joint, metres. */
const HAND_OUT = 0.11

/** Elbows bend upwards, and this much outwards for each upwards: the palms face up. */
const ELBOW_OUT = 0.5

/** So far back the head goes when it is lifted for itself, degrees. */
const MOST_HEAD_BACK = 80

export type HipExtension = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: Prone
}

const faultOf = (of: HipExtension, clause: string): number => sizeOf(of.options, clause) ?? 0

/** Degrees by which the head has to go back for the ears to rise so far, metres. */
const headBackFor = (of: HipExtension, rise: number): number => {
  if (rise === 0) return 0
  const earAt = (headBack: number): number =>
    forwardKinematics(of.body, torsoPose(of.body, proneTorso(of.body, of.start, { headBack })))
      .landmarks.left_ear[1]
  const resting = earAt(0)
  return solveFor((back) => earAt(back) - resting - rise, 0, MOST_HEAD_BACK)
}

/** The trunk's posture, the pelvis rolled up on the lifted side by HE6, limbs not yet laid. */
const trunkPose = (of: HipExtension, side: Side, share: number): Pose => {
  const propped = sizeOf(of.options, 'HE1')
  const lifted = faultOf(of, 'HE12') * trunkLength(of.body) * share
  return torsoPose(
    of.body,
    proneTorso(of.body, of.start, {
      hips: faultOf(of, 'HE5') * share,
      chest: faultOf(of, 'HE4/rise') * share,
      incline: propped === null ? faultOf(of, 'HE4/incline') * share : propped - of.start.chord,
      roll: { side, angle: faultOf(of, 'HE6') * share },
      headBack: headBackFor(of, lifted),
    }),
  )
}

/** Where the hand lies: an arm's length from the shoulder, beside the hip, or further ahead by HE7. */
const wristAt = (of: HipExtension, side: Side, shoulder: Vec3): Vec3 => {
  const { body, start } = of
  const { upperArm, forearm, hipWidth } = body.proportions
  const { wrist } = restingHeights(body)
  const across = outwards(side) * (hipWidth / 2 + HAND_OUT)
  const ahead = sizeOf(of.options, 'HE7')
  if (ahead !== null) {
    const along = Math.sqrt((ahead * trunkLength(body)) ** 2 - (start.hips[1] - wrist) ** 2)
    return [start.hips[0] + along, wrist, across]
  }
  // Hands that lie stay where they are; those of a propped trunk begin where its shoulders are.
  const root = sizeOf(of.options, 'HE1') === null ? start.shoulders : shoulder
  const back = Math.sqrt(reach(upperArm, forearm, SOFT_ELBOW) ** 2 - (root[1] - wrist) ** 2)
  return [root[0] - back, wrist, across]
}

const armOf = (of: HipExtension, side: Side, shoulder: Vec3): LimbTarget => {
  const { upperArm, forearm } = of.body.proportions
  const end = wristAt(of, side, shoulder)
  const middle = middleJoint(shoulder, end, upperArm, forearm, [0, 1, outwards(side) * ELBOW_OUT])
  return { middle, end, tip: sizeOf(of.options, 'HE7') === null ? [-1, 0, 0] : [1, 0, 0] }
}

/** The posture while this leg is lifted by that share of the way; the rest of the body lies. */
export const hipExtensionPose = (of: HipExtension, lifted: Side, share: number): Pose => {
  const { body, options } = of
  const torso = trunkPose(of, lifted, share)
  const { landmarks } = forwardKinematics(body, torso)
  const legOf = (side: Side): LimbTarget => {
    const hip = landmarks[`${side}_hip`]
    if (side !== lifted) return lyingLeg(body, hip)
    const lift = sizeOf(options, 'HE11') ?? LEG_LIFT
    return liftedLeg(body, hip, { lift, knee: sizeOf(options, 'HE3') ?? LONG_KNEE, share })
  }
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: legOf(side),
      arm: armOf(of, side, landmarks[`${side}_shoulder`]),
    })),
  )
}
