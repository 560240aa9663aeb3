import type { Pose } from './types.ts'
import { rotate, turn } from './vector.ts'

/** A posture turned about the room's vertical, degrees; + towards the person's left. */
export const rotatedBy = (pose: Pose, degrees: number): Pose => ({
  ...pose,
  pelvis: {
    ...pose.pelvis,
    position: rotate(turn('y', degrees), pose.pelvis.position),
    yaw: pose.pelvis.yaw + degrees,
  },
})
