import { facing } from './facing-measures.ts'
import { anklePlaceAslant, kneeAngleAslant, kneeFallOut } from './fall-out.ts'
import { distance, innerAngle, offLine, type Point, subtract, turn, wrap } from './geometry.ts'
import {
  landmarkIndex,
  otherSide,
  type PairedPart,
  pairedIndex,
  SIDES,
  type Side,
} from './landmarks.ts'
import { alongPx, frontwards, heightPx, type Scene } from './scene.ts'

/** A measure's value in one frame; NaN: a landmark that it needs can't be believed. */
export type Reading = (scene: Scene) => number

/**
 * Measures by name (spec 2.1). Lengths are in trunk lengths (tl), angles in degrees.
 * Angles named `...Angle` at the hip and the shoulder are signed: measured through the body's front,
 * 180 is straight, more is extension (findings 1).
 */
type Measure = (side: Side) => Reading

const at =
  (
    [a, b = a, c = a]: readonly [PairedPart, PairedPart?, PairedPart?],
    compute: (scene: Scene, p: Point, q: Point, r: Point) => number,
  ): Measure =>
  (side) => {
    const p = pairedIndex(side, a)
    const q = pairedIndex(side, b)
    const r = pairedIndex(side, c)
    return (scene) => {
      const { points, usable } = scene
      const isSeen = usable[p] && usable[q] && usable[r]
      return isSeen ? compute(scene, points[p], points[q], points[r]) : Number.NaN
    }
  }

/** Through the front from p over q to r; a joint folded to nothing reads about 0, never 360. */
const signedAngle = (scene: Scene, p: Point, q: Point, r: Point): number =>
  wrap(frontwards(scene.near) * turn(subtract(p, q), subtract(r, q)), -60)

/** Angle of p→q to the floor, + when q is higher, -90..90. */
const inclination = (scene: Scene, p: Point, q: Point): number => {
  const rise = heightPx(scene, q) - heightPx(scene, p)
  const run = Math.abs(alongPx(scene, q) - alongPx(scene, p))
  return (Math.atan2(rise, run) * 180) / Math.PI
}

/** Angle of p→q to the floor's normal, 0..90. */
const tilt = (scene: Scene, p: Point, q: Point): number => 90 - Math.abs(inclination(scene, p, q))

const height = (scene: Scene, p: Point): number => heightPx(scene, p) / scene.trunkPx
export const along = (scene: Scene, p: Point): number => alongPx(scene, p) / scene.trunkPx
export const higher = (scene: Scene, p: Point, q: Point): number =>
  height(scene, q) - height(scene, p)

/** Of an upright body: how far q is ahead of p, tl. */
const ahead = (scene: Scene, p: Point, q: Point): number =>
  frontwards(scene.near) * (along(scene, q) - along(scene, p))
/** Of an upright body: angle of p→q from the floor's normal, + when q is ahead. */
const lean = (scene: Scene, p: Point, q: Point): number =>
  (Math.atan2(ahead(scene, p, q), higher(scene, p, q)) * 180) / Math.PI

const apartTl = (scene: Scene, p: Point, q: Point): number => distance(p, q) / scene.trunkPx

/** From a part of this side to the nearest of another part's, of these sides, tl. */
const apartFrom = (
  part: PairedPart,
  side: Side,
  other: PairedPart,
  sides: readonly Side[],
): Reading => {
  const here = pairedIndex(side, part)
  const there = sides.map((each) => pairedIndex(each, other))
  return (scene) => {
    const { points, usable } = scene
    if (!usable[here] || !there.every((index) => usable[index])) return Number.NaN
    return Math.min(...there.map((index) => apartTl(scene, points[here], points[index])))
  }
}

const NOSE = landmarkIndex.nose
const HIPS = SIDES.map((side) => pairedIndex(side, 'hip'))

/**
 * Of a trunk that points at the lens: how far the middle of these landmarks is beside the shoulders' middle, in
 * widths of the shoulders and along the line between them; + towards this side.
 */
const asideOfShoulders =
  (parts: readonly number[]): Measure =>
  (side) => {
    const own = pairedIndex(side, 'shoulder')
    const other = pairedIndex(otherSide(side), 'shoulder')
    return ({ points, usable }) => {
      if (![own, other, ...parts].every((index) => usable[index])) return Number.NaN
      const across = subtract(points[own], points[other])
      const width = across.x ** 2 + across.y ** 2
      const places = parts.map((index) => {
        const from = subtract(points[index], points[other])
        return (from.x * across.x + from.y * across.y) / width
      })
      return places.reduce((sum, place) => sum + place, 0) / parts.length - 0.5
    }
  }

/** One for each side of the body. */
export const paired = {
  hipAngle: at(['shoulder', 'hip', 'knee'], signedAngle),
  armAngle: at(['wrist', 'shoulder', 'hip'], signedAngle),
  kneeAngle: at(['hip', 'knee', 'ankle'], (_, h, k, a) => innerAngle(h, k, a)),
  /**
   * Of a shin that points away from the lens, as long as the thigh: its knee's angle, from how far the ankle
   * goes on beyond the knee. 90 behind it, more where the knee is straighter.
   */
  kneeAngleEndOn: at(['hip', 'knee', 'ankle'], (_, h, k, a) => {
    const thigh = distance(h, k)
    const beyond = -Math.cos((innerAngle(h, k, a) * Math.PI) / 180) * distance(k, a)
    return 90 + (Math.asin(Math.max(-1, Math.min(1, beyond / thigh))) * 180) / Math.PI
  }),
  elbowAngle: at(['shoulder', 'elbow', 'wrist'], (_, s, e, w) => innerAngle(s, e, w)),
  trunkInclination: at(['hip', 'shoulder'], inclination),
  bodyInclination: at(['ankle', 'shoulder'], inclination),
  legInclination: at(['hip', 'ankle'], inclination),
  thighInclination: at(['hip', 'knee'], inclination),
  armInclination: at(['shoulder', 'wrist'], inclination),
  headPitch: at(['ear'], (scene, ear) => {
    const { points, usable } = scene
    return usable[NOSE] ? inclination(scene, ear, points[NOSE]) : Number.NaN
  }),
  thighTilt: at(['hip', 'knee'], tilt),
  /** From upright: + the hip is ahead of the knee. */
  thighLean: at(['knee', 'hip'], lean),
  /** From upright: + the shoulder is ahead of the hip. */
  trunkLean: at(['hip', 'shoulder'], lean),
  /** From upright: + the shoulder is ahead of the wrist. */
  armLean: at(['wrist', 'shoulder'], lean),
  armTilt: at(['shoulder', 'wrist'], tilt),
  shankTilt: at(['ankle', 'knee'], tilt),
  upperArmTilt: at(['elbow', 'shoulder'], tilt),
  /** How far the hips are off the line from shoulder to ankle: + towards the back (pike), - sag. */
  bodyBend: at(['shoulder', 'hip', 'ankle'], (scene, s, h, a) => 180 - signedAngle(scene, s, h, a)),
  /** How far the hip is off the line from shoulder to knee: + towards the front. */
  hipLift: at(
    ['shoulder', 'hip', 'knee'],
    (scene, s, h, k) => (frontwards(scene.near) * offLine(h, k, s)) / scene.trunkPx,
  ),
  /** Neck to trunk: 0 in line, + chin towards the chest, - head back. */
  neckAngle: at(
    ['hip', 'shoulder', 'ear'],
    (scene, h, s, ear) => frontwards(scene.near) * turn(subtract(s, h), subtract(ear, s)),
  ),
  hipHeight: at(['hip'], height),
  kneeHeight: at(['knee'], height),
  shoulderHeight: at(['shoulder'], height),
  earHeight: at(['ear'], height),
  heelHeight: at(['heel'], height),
  toesHeight: at(['foot_index'], height),
  kneeAboveHip: at(['hip', 'knee'], higher),
  ankleAboveHip: at(['hip', 'ankle'], higher),
  shoulderAboveElbow: at(['elbow', 'shoulder'], higher),
  hipAboveWrist: at(['wrist', 'hip'], higher),
  hipAboveElbow: at(['elbow', 'hip'], higher),
  kneeAboveElbow: at(['elbow', 'knee'], higher),
  shoulderAboveWrist: at(['wrist', 'shoulder'], higher),
  toesAboveWrist: at(['wrist', 'foot_index'], higher),
  kneeAboveToes: at(['foot_index', 'knee'], higher),
  kneePastToes: at(['foot_index', 'knee'], ahead),
  hipPastWrist: at(['wrist', 'hip'], ahead),
  /** Of who sits propped on hands and feet: the hip above the line from this wrist to the foot that is down, tl. */
  hipAboveProps: (side) => {
    const [hip, wrist] = [pairedIndex(side, 'hip'), pairedIndex(side, 'wrist')]
    const ankles = SIDES.map((each) => pairedIndex(each, 'ankle'))
    return (scene) => {
      const { points, usable, trunkPx } = scene
      const seen = ankles.filter((ankle) => usable[ankle]).map((ankle) => points[ankle])
      if (!usable[hip] || !usable[wrist] || seen.length === 0) return Number.NaN
      const foot = seen.reduce((a, b) => (heightPx(scene, b) < heightPx(scene, a) ? b : a))
      const rightwards = alongPx(scene, foot) > alongPx(scene, points[wrist]) ? 1 : -1
      return (-rightwards * offLine(points[hip], points[wrist], foot)) / trunkPx
    }
  },
  ankleAhead: at(['ankle'], (scene, p) => frontwards(scene.near) * along(scene, p)),
  /** Of who stands with one foot ahead, of the side behind: the hips from its ankle (0) to the other one (100 %). */
  hipBetweenAnkles: (side) => {
    const hips = SIDES.map((each) => pairedIndex(each, 'hip'))
    const [own, other] = [pairedIndex(side, 'ankle'), pairedIndex(otherSide(side), 'ankle')]
    return (scene) => {
      const { points, usable } = scene
      if (![...hips, own, other].every((index) => usable[index])) return Number.NaN
      const gap = ahead(scene, points[own], points[other])
      const ways = hips.map((hip) => ahead(scene, points[own], points[hip]))
      return gap === 0 ? Number.NaN : (50 * (ways[0] + ways[1])) / gap
    }
  },
  noseAside: asideOfShoulders([NOSE]),
  hipsAside: asideOfShoulders(HIPS),
  hipPlace: at(['hip'], along),
  anklePlace: at(['ankle'], along),
  kneePlace: at(['knee'], along),
  shoulderPlace: at(['shoulder'], along),
  wristToEar: at(['wrist', 'ear'], apartTl),
  wristToHip: at(['wrist', 'hip'], apartTl),
  elbowToEar: at(['elbow', 'ear'], apartTl),
  elbowToKnee: at(['elbow', 'knee'], apartTl),
  /** From the wrist of the other side, which reaches across. */
  otherWristToKnee: (side) => apartFrom('knee', side, 'wrist', [otherSide(side)]),
  /** From the wrist that is nearer to it, whichever; unknown while one of them is hidden: it may be that one. */
  nearestWristToKnee: (side) => apartFrom('knee', side, 'wrist', SIDES),
  earToShoulder: at(['ear', 'shoulder'], apartTl),
  kneeFallOut,
  kneeAngleAslant,
  anklePlaceAslant,
  earAboveShoulder: at(['shoulder', 'ear'], higher),
  ...facing,
} satisfies Record<string, Measure>
