import type { Position } from './exercise.ts'
import { distance, offLine, type Point } from './geometry.ts'
import { type Body, pointAt } from './landmark-filter.ts'
import { landmarkIndex, type PairedPart, pairedIndex, SIDES, type Side } from './landmarks.ts'
import type { View } from './trace.ts'

/** What one frame says of where the camera stands and how the body lies to it. */
export type Orientation = {
  readonly view: View
  readonly near: Side
  /** Side that the model's labels put nearer; null where depth doesn't tell. */
  readonly labelled: Side | null
  readonly trunkPx: number
}

/** Spec 2.2: shoulder or hip width against trunk length; 2.5 is about 27 degrees off true side. */
const SIDE_RATIO = 2.5
/** Spec 2.2: foot and head views. */
const END_RATIO = 0.9
/** Spec 2.2: shoulder width over trunk length of an upright body. */
const FRONT_RATIO = 0.55
/** Spec 2.2: the same in true side view of an upright body. */
const UPRIGHT_SIDE_RATIO = 0.25
const UPRIGHT_DEG = 45
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

export const orient = (body: Body, position: Position): Orientation => {
  const shoulders = middle(body, 'shoulder')
  const hips = middle(body, 'hip')
  const trunkPx = Math.max(distance(shoulders, hips), 1)
  return {
    view:
      position === 'upright' ? uprightView(body, trunkPx) : viewOf(body, trunkPx, shoulders, hips),
    near: position === 'upright' ? facedSide(body) : nearSide(position, shoulders.x < hips.x),
    labelled: labelledNear(body),
    trunkPx,
  }
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

/** Spec 2.3: which side is nearer follows from geometry, whatever the labels say. */
export const nearSide = (
  position: Exclude<Position, 'upright'>,
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
