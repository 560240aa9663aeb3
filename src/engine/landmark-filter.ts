import { createContourFilter, type SmoothContour } from './contour-filter.ts'
import { lengthOf, type Point } from './geometry.ts'
import { LANDMARKS, pairedIndex, SIDES } from './landmarks.ts'
import { LANDMARK_FILTER, OneEuroFilter } from './one-euro.ts'
import type { ImagePoint, TraceFrame } from './trace.ts'
import { type Bone, createLookout } from './visibility.ts'

/** Filtered landmarks of one frame in pixels, and which of them may be believed. */
export type Body = {
  /** x0, y0, x1, y1, ... px; y down. Reused from frame to frame: copy it to keep it. */
  readonly points: Float64Array
  readonly usable: readonly boolean[]
  /** Beyond the picture's edge. */
  readonly outside: readonly boolean[]
  /** World landmarks as they came; null where the source has none. */
  readonly world: TraceFrame['world']
  readonly contour: SmoothContour
}

/** A landmark's place, px. */
export const pointAt = (body: Body, index: number): Point => ({
  x: body.points[2 * index],
  y: body.points[2 * index + 1],
})

/** After so long without a person the filter starts anew, ms. */
const FORGET_MS = 500

const COUNT = LANDMARKS.length

/** The trunk's length in px; of one that points at the lens the shoulders' width, which is less than it is. */
const trunkLength = (points: Float64Array): number => {
  const apart = (p: number, q: number) =>
    lengthOf(points[2 * p] - points[2 * q], points[2 * p + 1] - points[2 * q + 1])
  const [left, right] = SIDES.map((side) => pairedIndex(side, 'shoulder'))
  return Math.max(
    apart(left, pairedIndex('left', 'hip')),
    apart(right, pairedIndex('right', 'hip')),
    apart(left, right),
    1,
  )
}

/** Turns trace frames into smooth pixels; a landmark that can't be believed keeps its last place. */
export const createLandmarkFilter = (width: number, height: number) => {
  const filter = new OneEuroFilter(2 * COUNT, LANDMARK_FILTER)
  const lookout = createLookout()
  const followContour = createContourFilter()
  const raw = new Float64Array(2 * COUNT)
  let seenMs = Number.NaN
  let scale = 0

  const read = (image: WholeFrame['image']) => {
    for (let i = 0; i < COUNT; i++) {
      raw[2 * i] = image[i][0] * width
      raw[2 * i + 1] = image[i][1] * height
    }
  }

  const beginAnew = () => {
    filter.reset()
    lookout.forget()
    scale = trunkLength(raw)
  }

  return (frame: TraceFrame, bones: readonly Bone[] | null): Body | null => {
    if (!isWhole(frame)) return null
    read(frame.image)
    if (!(frame.t - seenMs <= FORGET_MS)) beginAnew()
    seenMs = frame.t
    scale += 0.05 * (trunkLength(raw) - scale)
    const { visible, outside, jumped, place } = lookout.look(frame, raw, scale)
    const points = filter.step(frame.t, place, scale)
    const usable = visible.map((isVisible, i) => isVisible && !jumped[i])
    if (bones) for (const bone of bones) bone.check(points, usable)
    return { points, usable, outside, world: frame.world, contour: followContour(frame) }
  }
}

type WholeFrame = TraceFrame & { readonly image: NonNullable<TraceFrame['image']> }

const isWhole = (frame: TraceFrame): frame is WholeFrame =>
  frame.image !== null && frame.image.length === COUNT && frame.image.every(isPlace)

/** In pictures; a place further off is none, as NaN is none. */
const FURTHEST = 100

const isPlace = (point: ImagePoint): boolean =>
  Math.abs(point[0]) <= FURTHEST && Math.abs(point[1]) <= FURTHEST
