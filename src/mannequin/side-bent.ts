import { forwardKinematics } from './forward-kinematics.ts'
import { standing } from './poses.ts'
import { solveFor } from './solve-for.ts'
import type { Body, Pose, Vec3 } from './types.ts'
import { degrees, length, middle, subtract } from './vector.ts'

/** How the spine is bent; degrees as in `Pose`, straight where absent. */
type Spine = Partial<
  Pick<Pose, 'spineSideBend' | 'spineRotation' | 'lumbarFlexion' | 'thoracicFlexion'>
>

const UPRIGHT: Pose['pelvis'] = { position: [0, 0, 0], yaw: 0, pitch: 0, roll: 0 }

/** From the hips' middle to the shoulders', in the pelvis' own axes. */
const chordOf = (body: Body, spine: Spine): Vec3 => {
  const { landmarks } = forwardKinematics(body, { ...standing, ...spine, pelvis: UPRIGHT })
  return subtract(
    middle(landmarks.left_shoulder, landmarks.right_shoulder),
    middle(landmarks.left_hip, landmarks.right_hip),
  )
}

/** Metres from mid-hip to mid-shoulder of a trunk that is bent so. */
export const bentLength = (body: Body, spine: Spine): number => length(chordOf(body, spine))

/** Yaw and pitch of a pelvis whose hips are level, that bring its own `chord` to this one of the room. */
const pelvisAlong = (chord: Vec3, room: Vec3): Pick<Pose['pelvis'], 'yaw' | 'pitch'> => {
  const [x, y, z] = chord
  const steep = Math.min(1, Math.max(-1, room[1] / Math.hypot(x, y)))
  const pitch = Math.acos(steep) - Math.atan2(x, y)
  const ahead = x * Math.cos(pitch) + y * Math.sin(pitch)
  const yaw = Math.atan2(-room[2], room[0]) - Math.atan2(-z, ahead)
  return { yaw: degrees(yaw), pitch: degrees(pitch) }
}

/** Degrees that the right shoulder is lower than the left one. */
const shoulderDrop = (body: Body, pose: Pose): number => {
  const { landmarks } = forwardKinematics(body, pose)
  const [x, y, z] = subtract(landmarks.right_shoulder, landmarks.left_shoulder)
  return degrees(Math.atan2(-y, Math.hypot(x, z)))
}

export type SideBent = {
  readonly hips: Vec3
  /** Direction of the shoulders from there; how far they are follows from the spine. */
  readonly towards: Vec3
  readonly spine: Omit<Spine, 'spineRotation'>
  /** Of the line between the shoulders, + drops the right one; the hips stay level. */
  readonly shoulderDrop?: number
}

/**
 * Lays a face-down trunk that bends sideways: hips level, and the spine turned so far that the shoulders are
 * as level as asked. `base` has the rest of the posture.
 */
export const sideBent = (body: Body, base: Pose, asked: SideBent): Pose => {
  const { hips, towards, shoulderDrop: drop = 0 } = asked
  const posed = (spineRotation: number): Pose => {
    const spine = { ...asked.spine, spineRotation }
    const chord = chordOf(body, spine)
    const reach = length(chord) / length(towards)
    const room: Vec3 = [towards[0] * reach, towards[1] * reach, towards[2] * reach]
    return { ...base, ...spine, pelvis: { position: hips, roll: 0, ...pelvisAlong(chord, room) } }
  }
  return posed(solveFor((rotation) => shoulderDrop(body, posed(rotation)) - drop, -60, 60))
}
