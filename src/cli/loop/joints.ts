import { LANDMARKS, type Landmark } from '../../engine/landmarks.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import type { Performance, Vec3 } from '../../mannequin/types.ts'

type Joints = Readonly<Record<Landmark, Vec3>>

/** Where the 33 landmarks truly are at a moment, room metres. */
export type JointsAt = (tMs: number) => Joints

/** Between samples the joints go straight on: at human speeds that is wrong by less than 0.05 degrees. */
const SAMPLES_A_SECOND = 30

/** Acts a performance once, so that it can be filmed often. */
export const sampleJoints = ({ body, durationMs, poseAt }: Performance): JointsAt => {
  const stepMs = 1000 / SAMPLES_A_SECOND
  const samples = Array.from(
    { length: Math.ceil(durationMs / stepMs) + 2 },
    (_, index) => forwardKinematics(body, poseAt(index * stepMs)).landmarks,
  )
  return (tMs) => {
    const at = Math.min(tMs / stepMs, samples.length - 2)
    const index = Math.floor(at)
    const [from, to] = [samples[index], samples[index + 1]] as [Joints, Joints]
    return between(from, to, at - index)
  }
}

const between = (from: Joints, to: Joints, share: number): Joints =>
  Object.fromEntries(
    LANDMARKS.map((name) => {
      const [a, b] = [from[name], to[name]]
      const place: Vec3 = [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)]
      return [name, place]
    }),
  ) as Record<Landmark, Vec3>

const mix = (a: number, b: number, share: number): number => a + (b - a) * share
