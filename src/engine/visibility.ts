import { LANDMARKS, type PairedPart, pairedIndex, SIDES } from './landmarks.ts'
import type { ImagePoint, TraceFrame } from './trace.ts'

/** The model's own cut (spec 2.5.3, P6). It is high for joints that cannot be seen, so it is not enough. */
const MIN_VISIBILITY = 0.5
/** A landmark outside the picture is invented; a little slack for joints at the very edge. */
const FRAME_SLACK = 0.02
/** Spec 2.5.3: 0.25 trunk lengths in 100 ms, for what moves with the trunk. */
const TRUNK_JUMP = 0.25
/**
 * Limbs are quicker: a hand raised from the floor to the ear in 0.8 s passes 0.35 trunk lengths
 * in 100 ms at mid-way (minimum jerk), so the specification's 0.25 would reject correct bird dogs.
 */
const LIMB_JUMP = 0.7
/**
 * Spec 2.5.3 asks for bone lengths within 25 % of the start pose. Correct bird dogs break that: the
 * hip landmark of a lifted far leg drifts along the thigh, which then looks 0.76 of its length (long
 * loop), and a thigh that was 40 degrees out to the side grows by 1.3 when it comes straight.
 */
const SHORTEST = 0.6
const LONGEST = 1.5
/** Shorter bones than this are too noisy to be checked, trunk lengths. */
const SHORTEST_BONE = 0.25

const COUNT = LANDMARKS.length

const jumpLimit = LANDMARKS.map((name) => (/shoulder|hip$/.test(name) ? TRUNK_JUMP : LIMB_JUMP))

/** What was seen of each landmark, and where it was last believed to be. */
export type Sighting = {
  readonly t: number
  readonly visible: readonly boolean[]
  readonly outside: readonly boolean[]
  readonly jumped: readonly boolean[]
  readonly last: Float64Array
  readonly lastT: Float64Array
}

/** `points` in px, `scale` is the trunk's length in px. */
export const sight = (
  frame: TraceFrame,
  points: Float64Array,
  scale: number,
  before: Sighting | null,
): Sighting => {
  const visible: boolean[] = new Array(COUNT)
  const outside: boolean[] = new Array(COUNT)
  const jumped: boolean[] = new Array(COUNT)
  const last = new Float64Array(points)
  const lastT = new Float64Array(COUNT).fill(frame.t)
  for (let i = 0; i < COUNT; i++) {
    const point = frame.image?.[i] ?? NOWHERE
    outside[i] = !inFrame(point[0]) || !inFrame(point[1])
    visible[i] = point[2] >= MIN_VISIBILITY && !outside[i]
    jumped[i] = before !== null && hasJumped(i, points, scale, frame.t, before)
    if (jumped[i] && before) {
      last[2 * i] = before.last[2 * i]
      last[2 * i + 1] = before.last[2 * i + 1]
      lastT[i] = before.lastT[i]
    }
  }
  return { t: frame.t, visible, outside, jumped, last, lastT }
}

const NOWHERE: ImagePoint = [-1, -1, 0]

const inFrame = (share: number): boolean => share >= -FRAME_SLACK && share <= 1 + FRAME_SLACK

/** The allowance grows with the time since the landmark was last believed, so a real move is soon accepted. */
const hasJumped = (
  i: number,
  points: Float64Array,
  scale: number,
  t: number,
  before: Sighting,
): boolean => {
  const hundreds = Math.max(t - before.lastT[i], 100) / 100
  const dx = points[2 * i] - before.last[2 * i]
  const dy = points[2 * i + 1] - before.last[2 * i + 1]
  return Math.sqrt(dx * dx + dy * dy) / scale > jumpLimit[i] * hundreds
}

/** Knows the length of one bone in the start pose; a bone that changes it makes its far end unusable. */
export type Bone = { check(points: Float64Array, usable: boolean[]): void }

export const BONES: readonly (readonly [from: PairedPart, to: PairedPart])[] = [
  ['shoulder', 'hip'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
]

/** Bones as they are in `points` (px); `scale` is the trunk's length in px. */
export const measureBones = (points: Float64Array, scale: number): Bone[] =>
  SIDES.flatMap((side) =>
    BONES.map(([from, to]) => [pairedIndex(side, from), pairedIndex(side, to)] as const),
  ).flatMap(([from, to]) => {
    const length = boneLength(points, from, to)
    return length / scale < SHORTEST_BONE ? [] : [createBone(from, to, length)]
  })

const boneLength = (points: Float64Array, from: number, to: number): number =>
  Math.hypot(points[2 * from] - points[2 * to], points[2 * from + 1] - points[2 * to + 1])

const createBone = (from: number, to: number, length: number): Bone => ({
  check(points, usable) {
    if (!usable[from] || !usable[to]) return
    const share = boneLength(points, from, to) / length
    if (share < SHORTEST || share > LONGEST) usable[to] = false
  },
})
