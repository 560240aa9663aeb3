import type { LimbPose, Pose } from './types.ts'

/** Arm and leg in the anatomical position. */
export const straightLimb: LimbPose = {
  hipFlexion: 0,
  hipAbduction: 0,
  hipRotation: 0,
  kneeFlexion: 0,
  ankleDorsiflexion: 0,
  shoulderFlexion: 0,
  shoulderAbduction: 0,
  shoulderRotation: 0,
  elbowFlexion: 0,
  wristExtension: 0,
  shoulderElevation: 0,
  shoulderProtraction: 0,
}

/** The anatomical position, mid-hip in the room's origin. Every other posture is a change of this one. */
export const standing: Pose = {
  pelvis: { position: [0, 0, 0], yaw: 0, pitch: 0, roll: 0 },
  lumbarFlexion: 0,
  thoracicFlexion: 0,
  spineSideBend: 0,
  spineRotation: 0,
  neckFlexion: 0,
  neckSideBend: 0,
  headNod: 0,
  headRotation: 0,
  left: straightLimb,
  right: straightLimb,
}
