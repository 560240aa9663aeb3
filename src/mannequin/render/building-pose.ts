import { SIDES, type Side } from '../../engine/landmarks.ts'
import { forwardKinematics } from '../forward-kinematics.ts'
import { standing, straightLimb } from '../poses.ts'
import type { Body, LimbPose, Pose, Segment, Skeleton, Vec3 } from '../types.ts'
import { add, rotate } from '../vector.ts'
import type { Edge } from './cloth-edge.ts'
import type { Solid } from './solids.ts'

const limbs: LimbPose = { ...straightLimb, hipAbduction: 9, shoulderAbduction: 42 }

/** Arms and legs a little apart, as a tailor would ask, so that no limb melts into its neighbour. */
const buildingPose: Pose = { ...standing, left: limbs, right: limbs }

/** The skeleton around which a body is built, and the shaping of solids in a segment's own axes. */
export type Workbench = {
  readonly skeleton: Skeleton
  /** A place in a segment's own axes, in the room. */
  readonly at: (segment: Segment, local: Vec3) => Vec3
  readonly cone: (
    segment: Segment,
    from: Vec3,
    fromRadius: number,
    to: Vec3,
    toRadius: number,
  ) => Solid
  readonly ellipsoid: (segment: Segment, centre: Vec3, radii: Vec3) => Solid
  /** An edge across a segment; `limb` keeps it from cutting anything but that limb. */
  readonly edge: (segment: Segment, point: Vec3, normal: Vec3, limb?: Segment) => Edge
}

export const workbenchFor = (body: Body): Workbench => {
  const skeleton = forwardKinematics(body, buildingPose)
  const at = (segment: Segment, local: Vec3) => {
    const { position, rotation } = skeleton.segments[segment]
    return add(position, rotate(rotation, local))
  }
  return {
    skeleton,
    at,
    cone: (segment, from, fromRadius, to, toRadius) => ({
      kind: 'cone',
      segment,
      from: at(segment, from),
      fromRadius,
      to: at(segment, to),
      toRadius,
    }),
    ellipsoid: (segment, centre, radii) => ({
      kind: 'ellipsoid',
      segment,
      centre: at(segment, centre),
      radii,
      rotation: skeleton.segments[segment].rotation,
    }),
    edge: (segment, point, normal, limb) => {
      const length = Math.hypot(...normal)
      const [x, y, z] = rotate(skeleton.segments[segment].rotation, normal)
      return { point: at(segment, point), normal: [x / length, y / length, z / length], limb }
    },
  }
}

/** The same for both sides; `out` is the sign of the local z that points away from the body. */
export const bothSides = <T>(make: (side: Side, out: 1 | -1) => readonly T[]): readonly T[] =>
  SIDES.flatMap((side) => make(side, side === 'right' ? 1 : -1))
