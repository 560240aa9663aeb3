import { bowOf, from, heading, type LimbTarget } from './solve.ts'
import type { Body, Vec3 } from './types.ts'

/**
 * An arm whose wrist lies in this direction from the shoulder, its elbow bent to this inner angle;
 * the hand goes on along the forearm. Degrees. Holds for both lying postures: bending the elbow of an
 * arm that points ahead of the head or up takes the hand back over the head.
 */
export const armAlong = (
  body: Body,
  shoulder: Vec3,
  line: number,
  innerElbow: number,
): LimbTarget => {
  const { upperArm, forearm } = body.proportions
  const upper = line - bowOf(upperArm, forearm, innerElbow)
  const lower = upper + 180 - innerElbow
  const elbow = from(shoulder, upper, upperArm)
  return { middle: elbow, end: from(elbow, lower, forearm), tip: heading(lower) }
}
