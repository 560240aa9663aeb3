import { lengthOf } from './geometry.ts'
import { LANDMARKS, type PairedPart, pairedIndex } from './landmarks.ts'
import { renamed } from './swap-sides.ts'
import type { ImagePoint, TraceFrame } from './trace.ts'

/**
 * Seen from the side, the model may call a lifted left leg the right one in mid-air, the rest of the body
 * named as before (long loop: bird dog with arm and leg of one side). Limbs don't jump: a pair that
 * exchanges its places from one frame to the next has exchanged its names. Sooner than `establishedMs` after
 * they came apart it can't be told whether names were wrong before or are now; the model was seen to do the
 * latter to legs that rise.
 */
const LIMBS: readonly {
  readonly told: readonly PairedPart[]
  readonly along: readonly PairedPart[]
  readonly establishedMs: number
}[] = [
  { told: ['knee', 'ankle'], along: ['heel', 'foot_index'], establishedMs: 200 },
  { told: ['elbow', 'wrist'], along: [], establishedMs: 700 },
]

/** Closer than this, trunk lengths a joint, two limbs lie behind each other: which is which can't be told. */
const TOGETHER = 0.12
/** Together for so long they may have changed places, and the model's names count again, ms. */
const FORGET_MS = 450
/** Old names must save so much way, trunk lengths a joint, */
const SAVED = 0.12
/** and leave at most this share of it. */
const LEFT_OVER = 0.5
/** Apart by so much, trunk lengths a joint, and for `establishedMs`, names were right when they are exchanged. */
const CLEARLY_APART = 0.25
/** Not exchanged again for so long, names are taken to be right again, as they mostly are, ms. */
const CONFUSED_MS = 1500
/** More way than this between two frames, trunk lengths a joint, is no movement: such a frame tells nothing. */
const TOO_FAR = 0.3

type Pair = readonly [left: number, right: number]
type Size = { readonly width: number; readonly height: number }

const pairOf = (part: PairedPart): Pair => [pairedIndex('left', part), pairedIndex('right', part)]

/**
 * Gives limbs that exchange their names in mid-air their old ones back; of which it can't be told which is
 * which are hidden until they lie together again. `onConfused` is told of those.
 */
export const createLimbKeeper = (size: Size, onConfused: () => void = () => undefined) => {
  const limbs = LIMBS.map(({ told, along, establishedMs }) => ({
    namesOf: createWatch(told.map(pairOf), establishedMs, size),
    pairs: [...told, ...along].map(pairOf),
  }))
  return (frame: TraceFrame): TraceFrame => {
    const { t, image } = frame
    if (image === null || image.length !== LANDMARKS.length) return frame
    const called = limbs.map(({ namesOf }) => namesOf(t, image))
    if (called.every((names) => names === 'right')) return frame
    const order = LANDMARKS.map((_, index) => index)
    const hidden = new Set<number>()
    limbs.forEach(({ pairs }, nth) => {
      if (called[nth] === 'right') return
      for (const [left, right] of pairs) {
        if (called[nth] === 'confused') for (const index of [left, right]) hidden.add(index)
        else [order[left], order[right]] = [right, left]
      }
    })
    if (hidden.size > 0) onConfused()
    const kept = renamed(frame, order)
    return {
      ...kept,
      image: kept.image?.map((point, i) => (hidden.has(i) ? hide(point) : point)) ?? null,
    }
  }
}

const hide = ([x, y]: ImagePoint): ImagePoint => [x, y, 0]

type Names = 'right' | 'exchanged' | 'confused'

/** Watches one pair of limbs, frame by frame. */
const createWatch = (pairs: readonly Pair[], establishedMs: number, { width, height }: Size) => {
  const [shoulders, hips] = [pairOf('shoulder'), pairOf('hip')]
  let exchanged = false
  /** Where the joints are and were last, px, by the names that they keep: left x, y, right x, y, ... */
  const now = new Float64Array(4 * pairs.length)
  const last = new Float64Array(4 * pairs.length)
  let isLastKnown = false
  let toldMs = Number.NaN
  /** Since when they are clearly apart, and when they were last. */
  let apartMs = Number.NaN
  let clearMs = Number.NaN
  let confusedMs: number | null = null

  const wayPx = (a: ImagePoint, b: ImagePoint): number =>
    lengthOf((a[0] - b[0]) * width, (a[1] - b[1]) * height)

  const trunkPx = (image: readonly ImagePoint[]): number =>
    Math.max(
      wayPx(image[shoulders[0]], image[hips[0]]),
      wayPx(image[shoulders[1]], image[hips[1]]),
      1,
    )

  const apartPx = (image: readonly ImagePoint[]): number => {
    let apart = 0
    for (const [left, right] of pairs) apart += wayPx(image[left], image[right])
    return apart
  }

  const read = (image: readonly ImagePoint[]) => {
    pairs.forEach((pair, nth) => {
      for (let side = 0; side < 2; side++) {
        const point = image[pair[exchanged ? 1 - side : side]]
        now[4 * nth + 2 * side] = point[0] * width
        now[4 * nth + 2 * side + 1] = point[1] * height
      }
    })
  }

  /** All joints' way since the last frame; `across` 1: each to where its pair is now. */
  const wayOf = (across: 0 | 1): number => {
    let way = 0
    for (let joint = 0; joint < 2 * pairs.length; joint++) {
      const to = 2 * (joint ^ across)
      way += lengthOf(last[2 * joint] - now[to], last[2 * joint + 1] - now[to + 1])
    }
    return way
  }

  const remember = (across: 0 | 1) => {
    for (let at = 0; at < last.length; at++) last[at] = now[at ^ (2 * across)]
    isLastKnown = true
  }

  const isEstablished = (t: number): boolean =>
    t - clearMs <= FORGET_MS && t - apartMs >= establishedMs

  const names = (): Names => (confusedMs !== null ? 'confused' : exchanged ? 'exchanged' : 'right')

  return (t: number, image: readonly ImagePoint[]): Names => {
    const joint = trunkPx(image) * pairs.length
    const apart = apartPx(image)
    if (!(t - toldMs <= FORGET_MS)) [exchanged, isLastKnown] = [false, false]
    const isClear = apart >= CLEARLY_APART * joint
    if (confusedMs !== null && t - confusedMs > CONFUSED_MS && !isClear) {
      ;[exchanged, isLastKnown, confusedMs] = [false, false, null]
    }
    if (isClear) {
      if (!(t - clearMs <= FORGET_MS)) apartMs = t
      clearMs = t
    }
    if (apart < TOGETHER * joint) return names()
    read(image)
    const stay = isLastKnown ? wayOf(0) : 0
    let crossed: 0 | 1 = 0
    // With less way than that, old names could not save so much.
    if (stay > 2 * SAVED * joint) {
      const cross = wayOf(1)
      if (Math.min(stay, cross) > 2 * TOO_FAR * joint) return names()
      const saved = stay - cross > 2 * SAVED * joint && cross < LEFT_OVER * stay
      // Between where they were and the exchange of it: such a frame tells nothing either.
      if (!saved && cross < stay && isEstablished(t)) return names()
      if (saved) {
        crossed = 1
        exchanged = !exchanged
        if (!isEstablished(t)) confusedMs = t
      }
    }
    toldMs = t
    remember(crossed)
    return names()
  }
}
