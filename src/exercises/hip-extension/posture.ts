import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { LONG_KNEE, liftedLeg, lyingLeg, type Prone, proneTorso } from '../../mannequin/prone.ts'
import { bothSides, type LimbTarget, middleJoint, withLimbs } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/timing.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'

/** A good lift, degrees off the floor's line: well inside the cap of HE11 (15). */
const LEG_LIFT = 11

/** Hands flat on the floor beside the hips, this far out from the hip joint, metres. */
const HAND_OUT = 0.11

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

const armOf = (of: HipExtension, side: Side, shoulder: Vec3): LimbTarget => {
  const { body, start } = of
  const { upperArm, forearm, hipWidth } = body.proportions
  const out = outwards(side)
  const ahead = faultOf(of, 'HE7') * trunkLength(body)
  const end: Vec3 = [
    start.hips[0] + ahead,
    restingHeights(body).wrist,
    out * (hipWidth / 2 + HAND_OUT),
  ]
  const middle = middleJoint(shoulder, end, upperArm, forearm, [0, 0, out])
  return { middle, end, tip: ahead > 0 ? [1, 0, 0] : [-1, 0, 0] }
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
