import { LANDMARKS, type PairedPart, pairedIndex } from './landmarks.ts'
import { renamed } from './swap-sides.ts'
import type { ImagePoint, TraceFrame } from './trace.ts'

/**
 * Seen from the side, the model may call a lifted left leg the right one in mid-air, the rest of the body
 * named as before (long loop: bird dog with arm and leg of one side). Limbs don't jump: a pair that
 * exchanges its places from one frame to the next has exchanged its names.
 */
const LIMBS: readonly {
  readonly told: readonly PairedPart[]
  readonly along: readonly PairedPart[]
}[] = [
  { told: ['knee', 'ankle'], along: ['heel', 'foot_index'] },
  { told: ['elbow', 'wrist'], along: [] },
]

/** Closer than this, trunk lengths a joint, two limbs lie behind each other: which is which can't be told. */
const TOGETHER = 0.25
/** Together for so long they may have changed places, and the model's names count again, ms. */
const FORGET_MS = 300
/** Old names must save so much way, trunk lengths a joint, */
const SAVED = 0.3
/** and leave at most this share of it. */
const LEFT_OVER = 0.5
/** More way than this between two frames, trunk lengths a joint, is no movement: such a frame tells nothing. */
const TOO_FAR = 0.3

type Pair = readonly [left: number, right: number]
type Size = { readonly width: number; readonly height: number }

const pairOf = (part: PairedPart): Pair => [pairedIndex('left', part), pairedIndex('right', part)]

/** Gives limbs that exchange their names in mid-air their old ones back. */
export const createLimbKeeper = (size: Size) => {
  const limbs = LIMBS.map(({ told, along }) => ({
    isExchanged: createWatch(told.map(pairOf), size),
    pairs: [...told, ...along].map(pairOf),
  }))
  return (frame: TraceFrame): TraceFrame => {
    const { t, image } = frame
    if (image === null || image.length !== LANDMARKS.length) return frame
    const exchanged = limbs.filter(({ isExchanged }) => isExchanged(t, image))
    if (exchanged.length === 0) return frame
    const order = LANDMARKS.map((_, index) => index)
    for (const [left, right] of exchanged.flatMap(({ pairs }) => pairs)) {
      order[left] = right
      order[right] = left
    }
    return renamed(frame, order)
  }
}

/** Watches one pair of limbs, frame by frame: are its names exchanged? */
const createWatch = (pairs: readonly Pair[], { width, height }: Size) => {
  const [shoulders, hips] = [pairOf('shoulder'), pairOf('hip')]
  let exchanged = false
  /** Where the joints were last, by the names that they keep: left, right, left, ... */
  let last: readonly ImagePoint[] | null = null
  let toldMs = Number.NaN

  const wayPx = (a: ImagePoint, b: ImagePoint): number =>
    Math.hypot((a[0] - b[0]) * width, (a[1] - b[1]) * height)

  const trunkPx = (image: readonly ImagePoint[]): number =>
    Math.max(
      wayPx(image[shoulders[0]], image[hips[0]]),
      wayPx(image[shoulders[1]], image[hips[1]]),
      1,
    )

  const kept = (image: readonly ImagePoint[]): ImagePoint[] =>
    pairs.flatMap(([left, right]) =>
      exchanged ? [image[right], image[left]] : [image[left], image[right]],
    )

  const wayOf = (from: readonly ImagePoint[], to: readonly ImagePoint[]): number =>
    from.reduce((way, point, joint) => way + wayPx(point, to[joint]), 0)

  return (t: number, image: readonly ImagePoint[]): boolean => {
    const joint = trunkPx(image) * pairs.length
    const apart = pairs.reduce((way, [left, right]) => way + wayPx(image[left], image[right]), 0)
    if (!(t - toldMs <= FORGET_MS)) [exchanged, last] = [false, null]
    if (apart < TOGETHER * joint) return exchanged
    const now = kept(image)
    const crossed = now.map((_, at) => now[at ^ 1])
    if (last) {
      const stay = wayOf(last, now)
      const cross = wayOf(last, crossed)
      if (Math.min(stay, cross) > 2 * TOO_FAR * joint) return exchanged
      if (stay - cross > 2 * SAVED * joint && cross < LEFT_OVER * stay) exchanged = !exchanged
    }
    toldMs = t
    last = kept(image)
    return exchanged
  }
}
