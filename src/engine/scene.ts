import type { SmoothContour } from './contour-filter.ts'
import type { Point } from './geometry.ts'
import { type Body, pointAt } from './landmark-filter.ts'
import { LANDMARKS, type Side } from './landmarks.ts'
import type { Setting } from './setting.ts'

/** Everything that a measure may look at in one frame. */
export type Scene = {
  /** All landmarks, px. */
  readonly points: readonly Point[]
  /** Which of them may be believed. */
  readonly usable: readonly boolean[]
  readonly near: Side
  /** Near-side trunk length in the start pose, px: the unit `tl`. */
  readonly trunkPx: number
  /** The floor's direction in the picture, a unit vector that points to the right. */
  readonly floor: Point
  /** How far off the side a body is seen that lies on its back, + towards the feet, degrees. */
  readonly bearingDeg: number
  /** Heights of the back's outline from shoulders to hips, in lengths of the line between them; NaN is unknown. */
  readonly contour: SmoothContour
}

export const sceneOf = (body: Body, { near, trunkPx, floorDeg, bearingDeg }: Setting): Scene => {
  const points: Point[] = []
  for (let i = 0; i < LANDMARKS.length; i++) points.push(pointAt(body, i))
  const angle = (floorDeg * Math.PI) / 180
  const floor = { x: Math.cos(angle), y: Math.sin(angle) }
  return { points, usable: body.usable, near, trunkPx, floor, bearingDeg, contour: body.contour }
}

/** Height above the floor line through the origin, px; + is up. */
export const heightPx = ({ floor }: Scene, point: Point): number =>
  point.x * floor.y - point.y * floor.x

/** Place along the floor line, px; + towards the picture's right. */
export const alongPx = ({ floor }: Scene, point: Point): number =>
  point.x * floor.x + point.y * floor.y

/**
 * +1 or -1: the sense of rotation on the screen that leads through the body's front.
 * Seen from their left side with the head up, a person faces image-left (spec 2.3).
 */
export const frontwards = (near: Side): 1 | -1 => (near === 'left' ? -1 : 1)
