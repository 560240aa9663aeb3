import type { Side } from '../engine/landmarks.ts'
import { outwards } from './forward-kinematics.ts'
import { type LimbTarget, middleJoint } from './solve.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from './types.ts'
import { add, rotate, scale, subtract, turn } from './vector.ts'

/** A posture turned about the room's vertical, degrees; + towards the person's left. */
export const rotatedBy = (pose: Pose, degrees: number): Pose => ({
  ...pose,
  pelvis: {
    ...pose.pelvis,
    position: rotate(turn('y', degrees), pose.pelvis.position),
    yaw: pose.pelvis.yaw + degrees,
  },
})

/** Facing image-right the right side is near. */
const nearWhenFacing = (towards: 'left' | 'right'): Side => towards

/**
 * Which way somebody faces to stretch the leg behind on this side. Who begins with the near one behind
 * turns round to have it so on the other side as well; who begins with the far one stays as they are.
 */
export const facingToStretch = (
  { headTowards, firstSide }: PerformanceOptions,
  rear: Side,
): 'left' | 'right' => (nearWhenFacing(headTowards) === firstSide ? rear : headTowards)

/** Yaw of who faces that way, degrees; from one to the other by way of facing the camera. */
export const yawFacing = (towards: 'left' | 'right'): number => (towards === 'right' ? 0 : -180)

/** Hips turned open towards the rear leg's side, degrees, the chest staying as it was. */
export const hipsTurnedOpen = (pose: Pose, rear: Side, angle: number): Pose => ({
  ...pose,
  pelvis: { ...pose.pelvis, yaw: pose.pelvis.yaw - outwards(rear) * angle },
  spineRotation: (4 / 3) * outwards(rear) * angle,
})

/** Hands rest on a thigh at this share of it, so far above its bone. */
const HAND_SHARE = 0.45
const HAND_ABOVE_M = 0.07

export type Thigh = { readonly hip: Vec3; readonly knee: Vec3 }

/**
 * A hand on a thigh, or as near to it as it reaches, its elbow behind. `across` is how far it comes
 * towards a thigh that is not its own: 0 stays in the shoulder's own plane, 1 lies on the thigh.
 */
export const handOnThigh = (
  { proportions: { upperArm, forearm } }: Body,
  shoulder: Vec3,
  { hip, knee }: Thigh,
  across: number,
): LimbTarget => {
  const onThigh = add(add(hip, scale(subtract(knee, hip), HAND_SHARE)), [0, HAND_ABOVE_M, 0])
  const wrist: Vec3 = [onThigh[0], onThigh[1], shoulder[2] + (onThigh[2] - shoulder[2]) * across]
  return {
    middle: middleJoint(shoulder, wrist, upperArm, forearm, [-1, 0, 0]),
    end: wrist,
    tip: [1, -0.2, 0],
  }
}
