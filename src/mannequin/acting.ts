import { forwardKinematics } from './forward-kinematics.ts'
import { headingOf } from './solve.ts'
import type { ActedFault, Body, PerformanceOptions, Pose, Vec3 } from './types.ts'
import { middle, subtract } from './vector.ts'

/** Size of the asked fault if it is this one, else null. */
export const sizeOf = (options: PerformanceOptions, clause: string): number | null =>
  options.fault?.clause === clause ? options.fault.size : null

/** Throws if the asked fault is none of those that the exercise can act. */
export const requireActed = (
  exercise: string,
  faults: readonly ActedFault[],
  options: PerformanceOptions,
): void => {
  const asked = options.fault?.clause
  if (asked === undefined || faults.some(({ clause }) => clause === asked)) return
  const known = faults.map(({ clause }) => clause).join(', ')
  throw new RangeError(`${exercise}: cannot act "${asked}"; it acts ${known}`)
}

const PARTS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'ear'] as const

/** Middles of left and right joints, in the room. */
export type Middles = Readonly<Record<(typeof PARTS)[number], Vec3>>

export const middlesOf = (body: Body, pose: Pose): Middles => {
  const { landmarks } = forwardKinematics(body, pose)
  return Object.fromEntries(
    PARTS.map((part) => [part, middle(landmarks[`left_${part}`], landmarks[`right_${part}`])]),
  ) as Middles
}

/** Angle at `joint`, anticlockwise from `to` round to `start` as the side view shows it, in 0..360. */
export const turnAt = (joint: Vec3, to: Vec3, start: Vec3): number =>
  (headingOf(subtract(start, joint)) - headingOf(subtract(to, joint)) + 720) % 360
