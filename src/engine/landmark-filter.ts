import { LANDMARKS, pairedIndex } from './landmarks.ts'
import { LANDMARK_FILTER, OneEuroFilter } from './one-euro.ts'
import type { TraceFrame } from './trace.ts'
import { type Bone, type Sighting, sight } from './visibility.ts'

/** Filtered landmarks of one frame in pixels, and which of them may be believed. */
export type Body = {
  /** x0, y0, x1, y1, ... px; y down. Reused from frame to frame: copy it to keep it. */
  readonly points: Float64Array
  readonly usable: readonly boolean[]
  /** Beyond the picture's edge. */
  readonly outside: readonly boolean[]
  /** Depth in metres of the world landmarks, smaller is nearer; null where the source has none. */
  readonly depth: readonly number[] | null
}

/** After so long without a person the filter starts anew, ms. */
const FORGET_MS = 500

const COUNT = LANDMARKS.length

const trunkLength = (points: Float64Array): number => {
  const side = (shoulder: number, hip: number) =>
    Math.hypot(
      points[2 * shoulder] - points[2 * hip],
      points[2 * shoulder + 1] - points[2 * hip + 1],
    )
  return Math.max(
    side(pairedIndex('left', 'shoulder'), pairedIndex('left', 'hip')),
    side(pairedIndex('right', 'shoulder'), pairedIndex('right', 'hip')),
    1,
  )
}

/** Turns trace frames into smooth pixels; a landmark that can't be believed keeps its last place. */
export const createLandmarkFilter = (width: number, height: number) => {
  const filter = new OneEuroFilter(2 * COUNT, LANDMARK_FILTER)
  const raw = new Float64Array(2 * COUNT)
  let seen: Sighting | null = null
  let scale = 0

  return (frame: TraceFrame, bones: readonly Bone[] | null): Body | null => {
    if (!isWhole(frame)) return null
    if (!seen || frame.t - seen.t > FORGET_MS) {
      seen = null
      filter.reset()
    }
    for (let i = 0; i < COUNT; i++) {
      raw[2 * i] = frame.image[i][0] * width
      raw[2 * i + 1] = frame.image[i][1] * height
    }
    const length = trunkLength(raw)
    scale = seen ? scale + 0.05 * (length - scale) : length
    const sighting = sight(frame, raw, scale, seen)
    for (let i = 0; i < COUNT; i++) {
      if (sighting.jumped[i] && seen) {
        raw[2 * i] = sighting.last[2 * i]
        raw[2 * i + 1] = sighting.last[2 * i + 1]
      }
    }
    const points = filter.step(frame.t, raw, scale)
    seen = sighting
    const usable = sighting.visible.map((visible, i) => visible && !sighting.jumped[i])
    if (bones) for (const bone of bones) bone.check(points, usable)
    return {
      points,
      usable,
      outside: sighting.outside,
      depth: frame.world?.map((point) => point[2]) ?? null,
    }
  }
}

type WholeFrame = TraceFrame & { readonly image: NonNullable<TraceFrame['image']> }

const isWhole = (frame: TraceFrame): frame is WholeFrame =>
  frame.image !== null &&
  frame.image.length === COUNT &&
  frame.image.every((point) => Number.isFinite(point[0]) && Number.isFinite(point[1]))
