import { sizeOf } from '../../mannequin/acting.ts'
import { heelLifted, restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { bothSides, from, middleJoint, withLimbs } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { headOnMat } from '../../mannequin/supine.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { degrees } from '../../mannequin/vector.ts'

/** Share of the trunk's tilt that the upper back takes back by rounding, so that it stays on the mat. */
const UPPER_BACK = 0.8

/** A bridge stands on its shoulders and feet, and is one number: how far the trunk is tilted up. */
export type Bridge = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly shoulder: Vec3
  readonly ankle: Vec3
}

const faultOf = (bridge: Bridge, clause: string): number => sizeOf(bridge.options, clause) ?? 0

const trunkLengths = (bridge: Bridge, clause: string): number =>
  faultOf(bridge, clause) * trunkLength(bridge.body)

/** Ankle and foot direction: flat and still, unless the heels lift or the feet slide. */
const footOf = (bridge: Bridge, progress: number): { ankle: Vec3; direction: number } => {
  const { body, ankle } = bridge
  const placed = from(ankle, 0, trunkLengths(bridge, 'GB11/slide') * progress)
  return heelLifted(body, placed, trunkLengths(bridge, 'GB11/heel') * progress)
}

/** Neck and head lie still on the mat while the trunk tilts below them. */
const headOf = (bridge: Bridge, progress: number): { neck: number; head: number } => {
  const lifted = trunkLengths(bridge, 'GB13/lift') * progress
  const { neck, head } = headOnMat(bridge.body, bridge.shoulder[1], lifted)
  return { neck, head: head + faultOf(bridge, 'GB13/chin') * progress }
}

/** How far apart feet and knees are, in hip widths. */
const widthsOf = (bridge: Bridge, progress: number): { feet: number; knees: number } => {
  const { options } = bridge
  const feet = sizeOf(options, 'GB2/wide') ?? sizeOf(options, 'GB2/narrow') ?? 1
  const knees = sizeOf(options, 'GB9/in') ?? sizeOf(options, 'GB9/out') ?? 1
  return { feet, knees: feet * (1 + (knees - 1) * progress) }
}

/** Most that a knee is taken across the mat for each upwards. */
const MOST_LEAN = 4

/** Knee between hip and ankle, upwards, and as far across the mat as asked. */
const kneeAt = (body: Body, hip: Vec3, ankle: Vec3, across: number): Vec3 => {
  const { thigh, shank } = body.proportions
  const knee = (lean: number) => middleJoint(hip, ankle, thigh, shank, [0, 1, lean])
  const missing = (lean: number) => knee(lean)[2] - across
  if (Math.abs(missing(0)) < 1e-9) return knee(0)
  // A leg that is all but straight goes as far as it can.
  if (missing(MOST_LEAN) < 0) return knee(MOST_LEAN)
  if (missing(-MOST_LEAN) > 0) return knee(-MOST_LEAN)
  return knee(solveFor(missing, -MOST_LEAN, MOST_LEAN))
}

/** The posture with the trunk tilted so far, degrees, at this share of the repetition. */
export const bridgePose = (bridge: Bridge, tilt: number, progress: number): Pose => {
  const { body, shoulder } = bridge
  const { hipWidth, upperArm, forearm } = body.proportions
  const torso = torsoPose(body, {
    chord: 180 + tilt,
    anchor: 'shoulders',
    at: shoulder,
    thoracicFlexion: UPPER_BACK * tilt,
    hipTilt: faultOf(bridge, 'GB10') * progress,
    head: headOf(bridge, progress),
  })
  const { landmarks } = forwardKinematics(body, torso)
  const foot = footOf(bridge, progress)
  const widths = widthsOf(bridge, progress)
  const { wrist } = restingHeights(body)
  const armSlope = -degrees(Math.asin((shoulder[1] - wrist) / (upperArm + forearm)))
  return withLimbs(
    body,
    torso,
    bothSides((side) => {
      const across = (outwards(side) * hipWidth) / 2
      const hip = landmarks[`${side}_hip`]
      const ankle: Vec3 = [foot.ankle[0], foot.ankle[1], across * widths.feet]
      const knee = kneeAt(body, hip, ankle, across * widths.knees)
      const joint = landmarks[`${side}_shoulder`]
      const elbow = from(joint, armSlope, upperArm)
      return {
        leg: { middle: knee, end: ankle, tip: from([0, 0, 0], foot.direction, 1) },
        arm: { middle: elbow, end: from(elbow, armSlope, forearm), tip: [1, 0, 0] },
      }
    }),
  )
}
