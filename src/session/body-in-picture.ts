import { type Landmark, landmarkIndex, type Side } from '../engine/landmarks.ts'
import type { TraceFrame } from '../engine/trace.ts'

export type PictureSize = { readonly width: number; readonly height: number }
export type Spot = { readonly x: number; readonly y: number }

/** The developers' own cut (spec 2.5.3). */
const MIN_VISIBILITY = 0.5
/** Beyond the picture's edge landmarks are invented; shares of the picture. */
const EDGE_SLACK = 0.02

/** What a body's other bones are as a share of its trunk, the middle of the mannequin's bodies. */
const TRUNK_PER_BONE = { shoulders: 1.35, thigh: 1.1, shank: 1.15 } as const

/** One frame's body, in pixels of the unmirrored picture, y down. */
export type BodyInPicture = {
  /** Where it is, whether or not it is seen. */
  readonly at: (landmark: Landmark) => Spot
  /** The model saw it, inside the picture. */
  readonly sees: (landmark: Landmark) => boolean
  /** A trunk's length as it would look side-on: the longest of what its bones say. px */
  readonly trunkPx: number
}

export const gap = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)

export const between = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** From a spot to the line between two others, px. */
export const gapToLine = (spot: Spot, from: Spot, to: Spot): number => {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const along = ((spot.x - from.x) * x + (spot.y - from.y) * y) / Math.max(1, x * x + y * y)
  const share = Math.min(1, Math.max(0, along))
  return gap(spot, { x: from.x + share * x, y: from.y + share * y })
}

/** Whoever points at the lens looks short: the bone that is seen best tells the size. */
const trunkOf = (at: BodyInPicture['at']): number => {
  const trunk = gap(
    between(at('left_shoulder'), at('right_shoulder')),
    between(at('left_hip'), at('right_hip')),
  )
  const shoulders = TRUNK_PER_BONE.shoulders * gap(at('left_shoulder'), at('right_shoulder'))
  const legs = (['left', 'right'] satisfies Side[]).flatMap((side) => [
    TRUNK_PER_BONE.thigh * gap(at(`${side}_hip`), at(`${side}_knee`)),
    TRUNK_PER_BONE.shank * gap(at(`${side}_knee`), at(`${side}_ankle`)),
  ])
  return Math.max(trunk, shoulders, ...legs)
}

const isInside = (share: number): boolean => share >= -EDGE_SLACK && share <= 1 + EDGE_SLACK

/** null where nobody was found. */
export const bodyInPicture = (
  { image }: TraceFrame,
  { width, height }: PictureSize,
): BodyInPicture | null => {
  if (!image) return null
  const point = (landmark: Landmark) => image[landmarkIndex[landmark]] ?? ([-1, -1, 0] as const)
  const at = (landmark: Landmark): Spot => {
    const [x, y] = point(landmark)
    return { x: x * width, y: y * height }
  }
  const sees = (landmark: Landmark): boolean => {
    const [x, y, visibility] = point(landmark)
    return visibility >= MIN_VISIBILITY && isInside(x) && isInside(y)
  }
  return { at, sees, trunkPx: trunkOf(at) }
}
