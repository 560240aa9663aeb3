import { lengthOf } from './geometry.ts'
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

/** What was seen of each landmark. Reused from frame to frame. */
export type Sighting = {
  readonly visible: boolean[]
  readonly outside: boolean[]
  readonly jumped: boolean[]
  /** Where each landmark was last believed to be, px: x0, y0, x1, ... */
  readonly place: Float64Array
}

/** Looks at landmarks frame by frame and remembers where each was last believed. */
export const createLookout = () => {
  const place = new Float64Array(2 * COUNT)
  const believedMs = new Float64Array(COUNT).fill(Number.NaN)
  const visible: boolean[] = new Array(COUNT).fill(false)
  const outside: boolean[] = new Array(COUNT).fill(false)
  const jumped: boolean[] = new Array(COUNT).fill(false)

  /** The allowance grows with the time since a landmark was last believed, so a real move is soon accepted. */
  const hasJumped = (i: number, points: Float64Array, scale: number, t: number): boolean => {
    const hundreds = Math.max(t - believedMs[i], 100) / 100
    const dx = points[2 * i] - place[2 * i]
    const dy = points[2 * i + 1] - place[2 * i + 1]
    return Math.sqrt(dx * dx + dy * dy) / scale > jumpLimit[i] * hundreds
  }

  const believe = (i: number, points: Float64Array, t: number) => {
    place[2 * i] = points[2 * i]
    place[2 * i + 1] = points[2 * i + 1]
    believedMs[i] = t
  }

  return {
    forget() {
      believedMs.fill(Number.NaN)
    },
    /** `points` in px, `scale` is the trunk's length in px. */
    look({ t, image }: TraceFrame, points: Float64Array, scale: number): Sighting {
      for (let i = 0; i < COUNT; i++) {
        const point = image?.[i] ?? NOWHERE
        outside[i] = !inFrame(point[0]) || !inFrame(point[1])
        visible[i] = point[2] >= MIN_VISIBILITY && !outside[i]
        // Compared with NaN, before anything is believed, nothing has jumped.
        jumped[i] = hasJumped(i, points, scale, t)
        if (!jumped[i]) believe(i, points, t)
      }
      return { visible, outside, jumped, place }
    },
  }
}

const NOWHERE: ImagePoint = [-1, -1, 0]

const inFrame = (share: number): boolean => share >= -FRAME_SLACK && share <= 1 + FRAME_SLACK

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
  lengthOf(points[2 * from] - points[2 * to], points[2 * from + 1] - points[2 * to + 1])

const createBone = (from: number, to: number, length: number): Bone => ({
  check(points, usable) {
    if (!usable[from] || !usable[to]) return
    const share = boneLength(points, from, to) / length
    if (share < SHORTEST || share > LONGEST) usable[to] = false
  },
})
