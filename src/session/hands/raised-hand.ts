import { SIDES, type Side } from '../../engine/landmarks.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import {
  type BodyInPicture,
  bodyInPicture,
  gap,
  gapToLine,
  type PictureSize,
  type Spot,
} from '../body-in-picture.ts'

/** A hand is held up for this long to say something, ms. Long enough for no stretch or scratch. */
export const HELD_MS = 2000

/** What a frame says of the person's hands. */
export type Hand =
  /** No arm is seen well enough to tell. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'down' }
  /** For how long one hand has been held up and still, ms. */
  | { readonly kind: 'up'; readonly heldMs: number }

/**
 * How high a hand is, in trunk lengths: above its shoulder, and above what is highest of the head; how
 * high its elbow is above the shoulder; and how far the hand leans, as a share of its height. All
 * clinical judgement: an arm is 1.15 trunks long, so a hand that is 0.8 above its shoulder points at the
 * ceiling, however the person lies, sits or kneels. An arm that reaches past the head of somebody lying
 * does not rise in the picture at all, and one that is lifted too high in a superman (45 degrees) leans.
 */
type Reach = {
  readonly hand: number
  readonly overHead: number
  readonly elbow: number
  readonly lean: number
  /** How far the hand is from either thigh: hands that hold a leg are up too (piriformis stretch). */
  readonly offThighs: number
}

const ENTER: Reach = { hand: 0.8, overHead: 0.2, elbow: 0.2, lean: 0.6, offThighs: 0.35 }
const EXIT: Reach = { hand: 0.65, overHead: 0.08, elbow: 0.08, lean: 0.85, offThighs: 0.25 }

/** A hand that strays further than this from where it is held is moving, trunk lengths. */
const STRAYS = 0.25
/** Frames in which the arm is not seen take nothing back for this long, ms. */
const UNSEEN_MS = 500

const reachOf = ({ at, trunkPx }: BodyInPicture, side: Side): Reach => {
  const shoulder = at(`${side}_shoulder`)
  const hand = at(`${side}_wrist`)
  const head = Math.min(at('nose').y, at('left_ear').y, at('right_ear').y)
  return {
    hand: (shoulder.y - hand.y) / trunkPx,
    overHead: (head - hand.y) / trunkPx,
    elbow: (shoulder.y - at(`${side}_elbow`).y) / trunkPx,
    lean: Math.abs(hand.x - shoulder.x) / Math.max(1, shoulder.y - hand.y),
    offThighs: Math.min(
      ...SIDES.map((of) => gapToLine(hand, at(`${of}_hip`), at(`${of}_knee`)) / trunkPx),
    ),
  }
}

const isUp = (reach: Reach, limit: Reach): boolean =>
  reach.hand >= limit.hand &&
  reach.overHead >= limit.overHead &&
  reach.elbow >= limit.elbow &&
  reach.lean <= limit.lean &&
  reach.offThighs >= limit.offThighs

const seesArm = ({ sees }: BodyInPicture, side: Side): boolean =>
  sees(`${side}_shoulder`) && sees(`${side}_elbow`) && sees(`${side}_wrist`)

/** From the shoulder, in trunk lengths: the whole body may sway. */
const placeOf = ({ at, trunkPx }: BodyInPicture, side: Side): Spot => ({
  x: (at(`${side}_wrist`).x - at(`${side}_shoulder`).x) / trunkPx,
  y: (at(`${side}_wrist`).y - at(`${side}_shoulder`).y) / trunkPx,
})

type Held = { readonly sinceMs: number; readonly seenMs: number; readonly place: Spot }

/** One arm, from frame to frame; null: it is not up. */
const next = (held: Held | null, body: BodyInPicture, side: Side, t: number): Held | null => {
  if (!seesArm(body, side)) return held && t - held.seenMs <= UNSEEN_MS ? held : null
  if (!isUp(reachOf(body, side), held ? EXIT : ENTER)) return null
  const place = placeOf(body, side)
  if (!held || gap(place, held.place) > STRAYS) return { sinceMs: t, seenMs: t, place }
  return { ...held, seenMs: t }
}

/**
 * Tells frame by frame whether a hand is held up towards the ceiling, and for how long. Two hands that
 * are up are an exercise, not a sign.
 */
export const createRaisedHand = (size: PictureSize): ((frame: TraceFrame) => Hand) => {
  let arms: Record<Side, Held | null> = { left: null, right: null }
  return (frame) => {
    const body = bodyInPicture(frame, size)
    if (!body) {
      arms = { left: null, right: null }
      return { kind: 'unknown' }
    }
    const { t } = frame
    arms = {
      left: next(arms.left, body, 'left', t),
      right: next(arms.right, body, 'right', t),
    }
    const up = SIDES.flatMap((side) => arms[side] ?? [])
    const [one] = up
    if (up.length === 1 && one) return { kind: 'up', heldMs: t - one.sinceMs }
    return SIDES.some((side) => seesArm(body, side)) ? { kind: 'down' } : { kind: 'unknown' }
  }
}
