import type { Landmark, PairedPart, Side } from '../../src/engine/landmarks.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import type { Body, Performance, Vec3 } from '../../src/mannequin/types.ts'

/**
 * What a camera exactly at the side, infinitely far away, would measure: the true landmarks' x and y.
 * Written apart from the solver, so that the two can disagree. Angles in degrees, lengths in metres.
 */
export type Still = {
  readonly body: Body
  readonly at: (name: Landmark) => Vec3
  readonly mid: (part: PairedPart) => Vec3
  readonly joint: (p: Landmark, q: Landmark, r: Landmark) => number
  readonly waist: Vec3
}

export const headOfVector = (from: Vec3, to: Vec3): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI

export const inner = (p: Vec3, q: Vec3, r: Vec3): number => {
  const turn = Math.abs(headOfVector(q, p) - headOfVector(q, r)) % 360
  return turn > 180 ? 360 - turn : turn
}

/** Metres by which `point` lies above the line between two others. */
export const aboveLine = (point: Vec3, a: Vec3, b: Vec3): number => {
  const [left, right] = a[0] < b[0] ? [a, b] : [b, a]
  const dx = right[0] - left[0]
  const dy = right[1] - left[1]
  return (dx * (point[1] - left[1]) - dy * (point[0] - left[0])) / Math.hypot(dx, dy)
}

/** Degrees that a segment rises from the floor line, whichever way it points. */
export const incline = (from: Vec3, to: Vec3): number =>
  (Math.atan2(to[1] - from[1], Math.abs(to[0] - from[0])) * 180) / Math.PI

/** Degrees that a segment leans from upright. */
export const fromUpright = (from: Vec3, to: Vec3): number =>
  (Math.atan2(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) * 180) / Math.PI

export const flat = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1])

export const stillAt = ({ body, poseAt }: Performance, tMs: number): Still => {
  const { landmarks, segments } = forwardKinematics(body, poseAt(tMs))
  const at = (name: Landmark): Vec3 => landmarks[name]
  const mid = (part: PairedPart): Vec3 => {
    const [left, right] = (['left', 'right'] as Side[]).map((side) => at(`${side}_${part}`))
    if (!left || !right) throw new Error(`no ${part}`)
    return [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2, (left[2] + right[2]) / 2]
  }
  return {
    body,
    at,
    mid,
    joint: (p, q, r) => inner(at(p), at(q), at(r)),
    waist: segments.thorax.position,
  }
}

/** Signed neck angle, + towards the chest, for a body face down. */
export const neckOf = (still: Still): number => {
  const [hip, shoulder, ear] = [still.mid('hip'), still.mid('shoulder'), still.mid('ear')]
  const forwards = Math.sign(shoulder[0] - hip[0])
  const turn = headOfVector(hip, shoulder) - headOfVector(shoulder, ear)
  return forwards * (((((turn + 540) % 360) + 360) % 360) - 180)
}
