import type { Exercise, Position } from './exercise.ts'
import { distance, offLine, type Point } from './geometry.ts'
import { type Body, pointAt } from './landmark-filter.ts'
import { landmarkIndex, type PairedPart, pairedIndex, SIDES, type Side } from './landmarks.ts'
import { isAslant, slantOf } from './slant.ts'
import { medianOf } from './statistics.ts'
import type { View } from './trace.ts'

/** What one frame says of where the camera stands and how the body lies to it. */
export type Orientation = {
  readonly view: View
  readonly near: Side
  /** Side that the model's labels put nearer; null where depth doesn't tell. */
  readonly labelled: Side | null
  readonly trunkPx: number
  /** Of the line through what rests on the floor in the start pose, from the picture's horizon. */
  readonly floorDeg: number
  /** How far off the side a body is seen that lies on its back, + towards the feet, degrees. */
  readonly bearingDeg: number
}

/** How large the body is seen, from how far off its side, and how the floor lies below it. */
export type Extent = Pick<Orientation, 'trunkPx' | 'floorDeg' | 'bearingDeg'>

/** Spec 2.2: shoulder or hip width against trunk length; 2.5 is about 27 degrees off true side. */
const SIDE_RATIO = 2.5
/** Spec 2.2: foot and head views. */
const END_RATIO = 0.9
/** Spec 2.2: shoulder width over trunk length of an upright body. */
const FRONT_RATIO = 0.55
/** Spec 2.2: the same in true side view of an upright body. */
const UPRIGHT_SIDE_RATIO = 0.25
const UPRIGHT_DEG = 45
const LEAST_ASLANT_DEG = 25
const MOST_ASLANT_DEG = 68
const NOSE = landmarkIndex.nose
/** Less depth between the sides than this tells nothing, m. */
const MIN_DEPTH = 0.05

const middle = (body: Body, part: PairedPart): Point => {
  const left = pointAt(body, pairedIndex('left', part))
  const right = pointAt(body, pairedIndex('right', part))
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }
}

const width = (body: Body, part: PairedPart): number =>
  distance(pointAt(body, pairedIndex('left', part)), pointAt(body, pairedIndex('right', part)))

export const orient = (body: Body, exercise: Exercise): Orientation => {
  const { position } = exercise
  const shoulders = middle(body, 'shoulder')
  const hips = middle(body, 'hip')
  const trunkPx = Math.max(distance(shoulders, hips), 1)
  const near = nearOf(body, position, shoulders.x < hips.x)
  const slant = slantOf(body, near)
  const aslant = isAslant(exercise)
  return {
    view: aslant ? aslantView(slant.bearingDeg) : viewFrom(body, position, trunkPx),
    near,
    // Of a body whose sides are seen side by side neither is nearer.
    labelled: position === 'facing' || position === 'side-lying' ? null : labelledNear(body),
    trunkPx: aslant ? slant.trunkPx : trunkPx,
    floorDeg: floorDirection(exercise, body, near),
    bearingDeg: slant.bearingDeg,
  }
}

/** 0 where nothing says more than the horizon (spec 2.1, upright). */
export const floorDirection = ({ gate }: Exercise, body: Body, near: Side): number => {
  if (!gate.floor) return 0
  const [a, b] = gate.floor.map((part) => pointAt(body, pairedIndex(near, part)))
  const [left, right] = a.x < b.x ? [a, b] : [b, a]
  return (Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI
}

/** Contact points further from level than this were not both on the floor; the horizon is used. */
const STEEPEST_FLOOR_DEG = 18

export const levelled = (floorDeg: number): number =>
  Math.abs(floorDeg) <= STEEPEST_FLOOR_DEG ? floorDeg : 0

export const extentOf = (seen: readonly Extent[]): Extent => ({
  trunkPx: Math.max(medianOf((at) => seen[at].trunkPx, 0, seen.length) || 1, 1),
  floorDeg: levelled(medianOf((at) => seen[at].floorDeg, 0, seen.length) || 0),
  bearingDeg: medianOf((at) => seen[at].bearingDeg, 0, seen.length) || 0,
})

const viewFrom = (body: Body, position: Position, trunkPx: number): View => {
  const [shoulders, hips] = [middle(body, 'shoulder'), middle(body, 'hip')]
  if (position === 'upright') return uprightView(body, trunkPx)
  if (position === 'facing') return facingView(body, trunkPx, shoulders, hips)
  return position === 'side-lying'
    ? sideLyingView(body, trunkPx, shoulders, hips)
    : viewOf(body, trunkPx, shoulders, hips)
}

/** Spec 2.2: shoulders one above the other, across the trunk; the model knows which is which (long loop). */
const sideLyingView = (body: Body, trunkPx: number, shoulders: Point, hips: Point): View => {
  const [left, right] = SIDES.map((side) =>
    offLine(pointAt(body, pairedIndex(side, 'shoulder')), hips, shoulders),
  )
  const facing = (left - right) / trunkPx
  if (Math.abs(facing) < FRONT_RATIO) return viewOf(body, trunkPx, shoulders, hips)
  if (Math.abs(facing) > 1 / END_RATIO) return 'three-quarter'
  return facing > 0 ? 'front' : 'back'
}

/**
 * Spec 2.2: 27 degrees off true side it is no side view any more; a foot view begins where the trunk is as short
 * as the shoulders are wide.
 */
const aslantView = (bearingDeg: number): View => {
  if (bearingDeg < LEAST_ASLANT_DEG) return bearingDeg < -LEAST_ASLANT_DEG ? 'head' : 'side'
  return bearingDeg > MOST_ASLANT_DEG ? 'foot' : 'three-quarter'
}

/** Of who is looked at along or across the trunk: seen from behind, the left shoulder is at the image's left. */
const facingView = (body: Body, trunkPx: number, shoulders: Point, hips: Point): View => {
  const view = viewOf(body, trunkPx, shoulders, hips)
  if (view === 'side' || view === 'three-quarter') return view
  const [left, right] = SIDES.map((side) => pointAt(body, pairedIndex(side, 'shoulder')).x)
  return left < right ? 'back' : view
}

const viewOf = (body: Body, trunkPx: number, shoulders: Point, hips: Point): View => {
  const ratio = trunkPx / Math.max(width(body, 'shoulder'), width(body, 'hip'), 1)
  if (ratio >= SIDE_RATIO) return 'side'
  const lean = Math.abs(Math.atan2(shoulders.x - hips.x, hips.y - shoulders.y)) * (180 / Math.PI)
  if (lean < UPRIGHT_DEG && 1 / ratio >= FRONT_RATIO) return 'front'
  if (ratio > END_RATIO) return 'three-quarter'
  return shoulders.y > hips.y ? 'head' : 'foot'
}

/** Widths count across the picture alone: a near shoulder also looks higher than the far one. */
const uprightView = (body: Body, trunkPx: number): View => {
  const [left, right] = SIDES.map((side) => pointAt(body, pairedIndex(side, 'shoulder')))
  const ratio = Math.abs(left.x - right.x) / trunkPx
  if (ratio <= UPRIGHT_SIDE_RATIO) return 'side'
  return ratio >= FRONT_RATIO ? 'front' : 'three-quarter'
}

/** How far towards image-right the body's front is, px: the nose, the toes, and what no knee can bend away from. */
const frontPx = (body: Body): number => {
  let front = pointAt(body, NOSE).x - middle(body, 'ear').x
  for (const side of SIDES) {
    const at = (part: PairedPart) => pointAt(body, pairedIndex(side, part))
    front += at('foot_index').x - at('heel').x
    // Walking down from hip to ankle, image-right is on the left hand.
    front -= offLine(at('knee'), at('hip'), at('ankle'))
  }
  return front
}

/** Spec 2.3: who faces image-left shows the left side. */
const facedSide = (body: Body): Side => (frontPx(body) < 0 ? 'left' : 'right')

const nearOf = (body: Body, position: Position, headAtImageLeft: boolean): Side => {
  if (position === 'upright') return facedSide(body)
  if (position === 'side-lying') return lowerSide(body)
  return position === 'facing' ? 'left' : nearSide(position, headAtImageLeft)
}

/** Of who lies on their side none is nearer: the one that carries the body is looked at. */
const lowerSide = (body: Body): Side => {
  const height = (side: Side) => -pointAt(body, pairedIndex(side, 'shoulder')).y
  return height('left') < height('right') ? 'left' : 'right'
}

/** Spec 2.3: which side is nearer follows from geometry, whatever the labels say. */
export const nearSide = (
  position: Exclude<Position, 'upright' | 'facing' | 'side-lying'>,
  headAtImageLeft: boolean,
): Side => {
  const faceDown = headAtImageLeft ? 'left' : 'right'
  if (position === 'face-down') return faceDown
  return faceDown === 'left' ? 'right' : 'left'
}

const depthOf = (world: NonNullable<Body['world']>, side: Side): number =>
  (world[pairedIndex(side, 'shoulder')]?.[2] ?? Number.NaN) +
  (world[pairedIndex(side, 'hip')]?.[2] ?? Number.NaN)

const labelledNear = ({ world }: Body): Side | null => {
  if (!world) return null
  const difference = depthOf(world, 'left') - depthOf(world, 'right')
  if (!(Math.abs(difference) > MIN_DEPTH)) return null
  return difference < 0 ? 'left' : 'right'
}

/** The majority among frames; null until enough agree (spec 2.2: 70 % of 30). */
export type Consensus = {
  readonly view: View | null
  readonly near: Side
  readonly labelsSwapped: boolean
}

const VOTERS = 30
const AGREEMENT = 0.7

const most = <T>(votes: readonly T[]): { value: T; share: number } => {
  const counts = new Map<T, number>()
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1)
  let value = votes[0]
  for (const [each, count] of counts) if (count > (counts.get(value) ?? 0)) value = each
  return { value, share: (counts.get(value) ?? 0) / votes.length }
}

export const agree = (votes: readonly Orientation[], voters = VOTERS): Consensus | null => {
  if (votes.length === 0) return null
  const recent = votes.slice(-voters)
  const view = most(recent.map((vote) => vote.view))
  const near = most(recent.map((vote) => vote.near)).value
  return {
    view: view.share >= AGREEMENT ? view.value : null,
    near,
    labelsSwapped: areSwapped(recent, near),
  }
}

/** Depth tells in half of the frames at least, and in most of those it is against geometry. */
const areSwapped = (votes: readonly Orientation[], near: Side): boolean => {
  let labelled = 0
  let against = 0
  for (const vote of votes) {
    if (vote.labelled === null) continue
    labelled++
    if (vote.labelled !== near) against++
  }
  return labelled >= votes.length / 2 && against > labelled / 2
}
