import type { Point } from './geometry.ts'
import type { Body } from './landmark-filter.ts'
import { landmarkIndex, type PairedPart, pairedIndex, type Side } from './landmarks.ts'

/** Everything that a measure may look at in one frame. */
export type Scene = {
  readonly body: Body
  readonly near: Side
  /** Near-side trunk length in the start pose, px: the unit `tl`. */
  readonly trunkPx: number
  /** The floor's direction in the picture, degrees clockwise from the horizontal. */
  readonly floorDeg: number
}

export const pointAt = (body: Body, index: number): Point => ({
  x: body.points[2 * index],
  y: body.points[2 * index + 1],
})

/** A paired landmark in px, or null when it can't be believed. */
export const seen = (scene: Scene, side: Side, part: PairedPart): Point | null => {
  const index = pairedIndex(side, part)
  return scene.body.usable[index] ? pointAt(scene.body, index) : null
}

export const seenNose = (scene: Scene): Point | null =>
  scene.body.usable[landmarkIndex.nose] ? pointAt(scene.body, landmarkIndex.nose) : null

/** Height above the floor line through the origin, px; + is up. */
export const heightPx = (scene: Scene, point: Point): number => {
  const angle = (scene.floorDeg * Math.PI) / 180
  return point.x * Math.sin(angle) - point.y * Math.cos(angle)
}

/** Place along the floor line, px; + towards the picture's right. */
export const alongPx = (scene: Scene, point: Point): number => {
  const angle = (scene.floorDeg * Math.PI) / 180
  return point.x * Math.cos(angle) + point.y * Math.sin(angle)
}

/**
 * +1 or -1: the sense of rotation on the screen that leads through the body's front.
 * Seen from their left side with the head up, a person faces image-left (spec 2.3).
 */
export const frontwards = (near: Side): 1 | -1 => (near === 'left' ? -1 : 1)
