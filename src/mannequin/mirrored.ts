import type { Pose } from './types.ts'

/** The posture as a mirror shows it that stands in the room's plane x = 0: left becomes right. */
export const mirrored = (pose: Pose): Pose => {
  const { pelvis } = pose
  const [x, y, z] = pelvis.position
  return {
    ...pose,
    pelvis: { ...pelvis, position: [-x, y, z], yaw: -180 - pelvis.yaw, roll: -pelvis.roll },
    spineSideBend: -pose.spineSideBend,
    spineRotation: -pose.spineRotation,
    neckSideBend: -pose.neckSideBend,
    headRotation: -pose.headRotation,
    left: pose.right,
    right: pose.left,
  }
}
