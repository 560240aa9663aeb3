import { SIDES, type Side } from '../engine/landmarks.ts'
import { forwardKinematics, outwards } from './forward-kinematics.ts'
import type { Body, LimbPose, Pose, Quat, Vec3 } from './types.ts'
import {
  add,
  compose,
  cross,
  degrees,
  dot,
  inverse,
  length,
  normalise,
  radians,
  rotate,
  scale,
  subtract,
  turn,
} from './vector.ts'

/** Direction in the sagittal plane (room x and y): 0 towards +x, 90 up. */
export const heading = (angle: number): Vec3 => [
  Math.cos(radians(angle)),
  Math.sin(radians(angle)),
  0,
]

/** The way back: the angle of a direction in the sagittal plane, in -180..180. */
export const headingOf = (v: Vec3): number => degrees(Math.atan2(v[1], v[0]))

/** A point so far from another, in that direction of the sagittal plane. */
export const from = (point: Vec3, angle: number, metres: number): Vec3 =>
  add(point, scale(heading(angle), metres))

/** Third side of a triangle: how far apart the ends of two bones are at this inner angle. */
export const reach = (a: number, b: number, innerAngle: number): number =>
  Math.sqrt(a * a + b * b - 2 * a * b * Math.cos(radians(innerAngle)))

/** Angle at the root of a limb between its first bone and the line to its end, degrees. */
export const bowOf = (upper: number, lower: number, innerAngle: number): number => {
  const line = reach(upper, lower, innerAngle)
  return degrees(Math.acos((upper ** 2 + line ** 2 - lower ** 2) / (2 * upper * line)))
}

/**
 * Knee or elbow of a limb whose ends are given, bent towards `towards`. Out of reach the limb is
 * straight and points at its end.
 */
export const middleJoint = (
  root: Vec3,
  end: Vec3,
  upper: number,
  lower: number,
  towards: Vec3,
): Vec3 => {
  const span = subtract(end, root)
  const far = Math.min(length(span), upper + lower)
  const axis = normalise(span)
  const along = (far * far + upper * upper - lower * lower) / (2 * far)
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along))
  const bend = normalise(subtract(towards, scale(axis, dot(towards, axis))))
  return add(root, add(scale(axis, along), scale(bend, aside)))
}

/** Where a limb's middle joint and end are to be, and where its foot or hand points. */
export type LimbTarget = { readonly middle: Vec3; readonly end: Vec3; readonly tip: Vec3 }

export type LimbTargets = Readonly<
  Record<Side, { readonly arm: LimbTarget; readonly leg: LimbTarget }>
>

/** Joints flex far and extend little: -120..240, so that an arm lifted past overhead goes on, not round. */
const forwards = (flexion: number): number => ((flexion + 480) % 360) - 120

/** Ball joint and hinge from the directions of the two bones, in the parent's axes. */
const jointAngles = (parent: Quat, upper: Vec3, lower: Vec3, side: Side, hinge: 1 | -1) => {
  const out = outwards(side)
  const bone = normalise(rotate(inverse(parent), upper))
  const flexion = forwards(degrees(Math.atan2(bone[0], -bone[1])))
  const abduction = degrees(Math.asin(Math.max(-1, Math.min(1, out * bone[2]))))
  const ball = compose(parent, turn('z', flexion), turn('x', -out * abduction))
  const rest = normalise(rotate(inverse(ball), lower))
  const planar = Math.abs(rest[2]) < 1e-9
  const bend = planar
    ? degrees(Math.atan2(hinge * rest[0], -rest[1]))
    : degrees(Math.acos(Math.max(-1, Math.min(1, -rest[1]))))
  const rotation = planar ? 0 : out * degrees(Math.atan2(hinge * rest[2], hinge * rest[0]))
  const last = compose(ball, turn('y', -out * rotation), turn('z', hinge * bend))
  return { flexion, abduction, rotation, bend, last }
}

/** Turn about the last joint's own left-right axis that brings `zero` (its axis at rest) to the tip. */
const tipAngle = (last: Quat, tip: Vec3, zero: Vec3): number => {
  const local = rotate(inverse(last), tip)
  const side = cross(zero, local)[2]
  return degrees(Math.atan2(side, dot(zero, local)))
}

/** The trunk's posture with arms and legs laid to their targets. */
export const withLimbs = (body: Body, torso: Pose, targets: LimbTargets): Pose => {
  const { segments, landmarks } = forwardKinematics(body, torso)
  const limb = (side: Side): LimbPose => {
    const { arm, leg } = targets[side]
    const shoulder = jointAngles(
      segments.thorax.rotation,
      subtract(arm.middle, landmarks[`${side}_shoulder`]),
      subtract(arm.end, arm.middle),
      side,
      1,
    )
    const hip = jointAngles(
      segments.pelvis.rotation,
      subtract(leg.middle, landmarks[`${side}_hip`]),
      subtract(leg.end, leg.middle),
      side,
      -1,
    )
    return {
      ...torso[side],
      shoulderFlexion: shoulder.flexion,
      shoulderAbduction: shoulder.abduction,
      shoulderRotation: shoulder.rotation,
      elbowFlexion: shoulder.bend,
      wristExtension: tipAngle(shoulder.last, arm.tip, [0, -1, 0]),
      hipFlexion: hip.flexion,
      hipAbduction: hip.abduction,
      hipRotation: hip.rotation,
      kneeFlexion: hip.bend,
      ankleDorsiflexion: tipAngle(hip.last, leg.tip, [1, 0, 0]),
    }
  }
  return { ...torso, left: limb('left'), right: limb('right') }
}

/** Turns a solved posture (head towards +x face down, towards -x face up) the way the picture wants it. */
export const turnedRound = (pose: Pose): Pose => {
  const { position, yaw } = pose.pelvis
  return {
    ...pose,
    pelvis: { ...pose.pelvis, position: [-position[0], position[1], -position[2]], yaw: yaw + 180 },
  }
}

/** Targets for both sides, each from its own side. */
export const bothSides = (targetsOf: (side: Side) => LimbTargets[Side]): LimbTargets => {
  const [left, right] = SIDES.map(targetsOf) as [LimbTargets[Side], LimbTargets[Side]]
  return { left, right }
}
