import { type Landmark, SIDES, type Side } from '../engine/landmarks.ts'
import type { Body, Segment, Vec3 } from './types.ts'

/** A landmark, the segment that carries it, and its place in that segment's own axes, metres. */
type Place = readonly [name: Landmark, segment: Segment, offset: Vec3]

/**
 * The face in shares of head length (chin to crown) from the top of the neck: forward, up, outwards.
 * Head depth 0.86 and breadth 0.68 of its length, eyes halfway up: Farkas, Anthropometry of the Head
 * and Face. The ear lies a little before the neck, as in upright people (craniovertebral angle < 90).
 */
export const FACE = {
  ear: [0.08, 0.42, 0.32],
  eyeInner: [0.52, 0.47, 0.08],
  eye: [0.5, 0.47, 0.14],
  eyeOuter: [0.45, 0.47, 0.2],
  mouth: [0.53, 0.13, 0.1],
  nose: [0.64, 0.29, 0],
} as const satisfies Record<string, Vec3>

/** The head nods about the skull's base, level with the ear lobes: this share of its length above the chin. */
export const SKULL_BASE = 0.34

/** Knuckles and thumb in shares of hand length from the wrist: towards the fingers, towards the thumb. */
const HAND = {
  pinky: [0.5, -0.2],
  index: [0.55, 0.16],
  thumb: [0.38, 0.3],
} as const

/** Heel and big toe in shares of foot length along the foot, and of ankle height below the ankle. */
export const FOOT = { heel: [-0.24, -0.85], footIndex: [0.66, -0.8] } as const

const sidePlaces = (body: Body, side: Side): readonly Place[] => {
  const { head, hand, footLength, ankleHeight } = body.proportions
  const out = side === 'right' ? 1 : -1
  const face = ([x, y, z]: Vec3): Vec3 => [x * head, y * head, z * head * out]
  // Palms face back in the zero pose, so the thumbs point inwards.
  const onHand = ([along, thumbward]: readonly [number, number]): Vec3 => [
    0,
    -along * hand,
    -thumbward * hand * out,
  ]
  const onFoot = ([along, up]: readonly [number, number]): Vec3 => [
    along * footLength,
    up * ankleHeight,
    0,
  ]
  return [
    [`${side}_eye_inner`, 'head', face(FACE.eyeInner)],
    [`${side}_eye`, 'head', face(FACE.eye)],
    [`${side}_eye_outer`, 'head', face(FACE.eyeOuter)],
    [`${side}_ear`, 'head', face(FACE.ear)],
    [`mouth_${side}`, 'head', face(FACE.mouth)],
    [`${side}_shoulder`, `${side}_upper_arm`, [0, 0, 0]],
    [`${side}_elbow`, `${side}_forearm`, [0, 0, 0]],
    [`${side}_wrist`, `${side}_hand`, [0, 0, 0]],
    [`${side}_pinky`, `${side}_hand`, onHand(HAND.pinky)],
    [`${side}_index`, `${side}_hand`, onHand(HAND.index)],
    [`${side}_thumb`, `${side}_hand`, onHand(HAND.thumb)],
    [`${side}_hip`, `${side}_thigh`, [0, 0, 0]],
    [`${side}_knee`, `${side}_shank`, [0, 0, 0]],
    [`${side}_ankle`, `${side}_foot`, [0, 0, 0]],
    [`${side}_heel`, `${side}_foot`, onFoot(FOOT.heel)],
    [`${side}_foot_index`, `${side}_foot`, onFoot(FOOT.footIndex)],
  ]
}

const known = new WeakMap<Body, readonly Place[]>()

/** Where this body's 33 landmarks sit on its segments. */
export const bodyLandmarks = (body: Body): readonly Place[] => {
  const places = known.get(body) ?? placesOf(body)
  known.set(body, places)
  return places
}

const placesOf = (body: Body): readonly Place[] => {
  const [x, y, z] = FACE.nose
  const { head } = body.proportions
  return [
    ['nose', 'head', [x * head, y * head, z * head]],
    ...SIDES.flatMap((side) => sidePlaces(body, side)),
  ]
}
