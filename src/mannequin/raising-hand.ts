import type { Side } from '../engine/landmarks.ts'
import { forwardKinematics } from './forward-kinematics.ts'
import { bothSides, withLimbs } from './solve.ts'
import type { Body, LimbPose, Performance, Pose } from './types.ts'
import { add, normalise, scale, subtract } from './vector.ts'

const UP = [0, 1, 0] as const

/** This posture with one arm stretched towards the ceiling. */
export const withHandUp = (body: Body, pose: Pose, raised: Side): Pose => {
  const { landmarks } = forwardKinematics(body, pose)
  const { upperArm, forearm } = body.proportions
  const along = (from: keyof typeof landmarks, to: keyof typeof landmarks) =>
    normalise(subtract(landmarks[to], landmarks[from]))
  const targets = bothSides((side) => {
    const elbow = add(landmarks[`${side}_shoulder`], scale(UP, upperArm))
    const up = { middle: elbow, end: add(elbow, scale(UP, forearm)), tip: UP }
    const arm = {
      middle: landmarks[`${side}_elbow`],
      end: landmarks[`${side}_wrist`],
      tip: along(`${side}_wrist`, `${side}_index`),
    }
    const leg = {
      middle: landmarks[`${side}_knee`],
      end: landmarks[`${side}_ankle`],
      tip: along(`${side}_heel`, `${side}_foot_index`),
    }
    return { arm: side === raised ? up : arm, leg }
  })
  return { ...pose, [raised]: withLimbs(body, pose, targets)[raised] }
}

/** An arm takes this long up, and down, ms. */
const WAY_MS = 700

export type Raising = { readonly side: Side; readonly fromMs: number; readonly heldMs: number }

const mixed = (from: LimbPose, to: LimbPose, share: number): LimbPose =>
  Object.fromEntries(
    Object.entries(from).map(([joint, angle]) => [
      joint,
      angle + share * (to[joint as keyof LimbPose] - angle),
    ]),
  ) as LimbPose

/** A performance in which one hand is raised, held and lowered besides. `heldMs` is the time at the top. */
export const raisingHand = (performance: Performance, raising: Raising): Performance => {
  const { side, fromMs, heldMs } = raising
  const { body, poseAt } = performance
  const shareAt = (tMs: number): number => {
    const gone = tMs - fromMs
    const left = 2 * WAY_MS + heldMs - gone
    return Math.max(0, Math.min(1, gone / WAY_MS, left / WAY_MS))
  }
  return {
    ...performance,
    poseAt: (tMs) => {
      const pose = poseAt(tMs)
      const share = shareAt(tMs)
      if (share === 0) return pose
      return { ...pose, [side]: mixed(pose[side], withHandUp(body, pose, side)[side], share) }
    },
  }
}
