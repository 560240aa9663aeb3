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
type Reading = (scene: Scene) => number

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
const along = (scene: Scene, p: Point): number => alongPx(scene, p) / scene.trunkPx
const higher = (scene: Scene, p: Point, q: Point): number => height(scene, q) - height(scene, p)

/** Of an upright body: how far q is ahead of p, tl. */
const ahead = (scene: Scene, p: Point, q: Point): number =>
  frontwards(scene.near) * (along(scene, q) - along(scene, p))
/** Of an upright body: angle of p→q from the floor's normal, + when q is ahead. */
const lean = (scene: Scene, p: Point, q: Point): number =>
  (Math.atan2(ahead(scene, p, q), higher(scene, p, q)) * 180) / Math.PI

const apartTl = (scene: Scene, p: Point, q: Point): number => distance(p, q) / scene.trunkPx

const NOSE = landmarkIndex.nose

/** One for each side of the body. */
const paired = {
  hipAngle: at(['shoulder', 'hip', 'knee'], signedAngle),
  armAngle: at(['wrist', 'shoulder', 'hip'], signedAngle),
  kneeAngle: at(['hip', 'knee', 'ankle'], (_, h, k, a) => innerAngle(h, k, a)),
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
  hipAboveElbow: at(['elbow', 'hip'], higher),
  shoulderAboveWrist: at(['wrist', 'shoulder'], higher),
  toesAboveWrist: at(['wrist', 'foot_index'], higher),
  kneeAboveToes: at(['foot_index', 'knee'], higher),
  kneePastToes: at(['foot_index', 'knee'], ahead),
  ankleAhead: at(['ankle'], (scene, p) => frontwards(scene.near) * along(scene, p)),
  anklePlace: at(['ankle'], along),
  shoulderPlace: at(['shoulder'], along),
  wristToEar: at(['wrist', 'ear'], apartTl),
  wristToHip: at(['wrist', 'hip'], apartTl),
  elbowToKnee: at(['elbow', 'knee'], apartTl),
  earToShoulder: at(['ear', 'shoulder'], apartTl),
} satisfies Record<string, Measure>

const between =
  (part: PairedPart, compute: (scene: Scene, near: Point, far: Point) => number): Reading =>
  (scene) => {
    const near = pairedIndex(scene.near, part)
    const far = pairedIndex(otherSide(scene.near), part)
    const { points, usable } = scene
    return usable[near] && usable[far] ? compute(scene, points[near], points[far]) : Number.NaN
  }

const apart = (part: PairedPart): Reading => between(part, (_, near, far) => distance(near, far))

const ratio = (of: PairedPart, to: PairedPart): Reading => {
  const above = apart(of)
  const below = apart(to)
  return (scene) => {
    const width = below(scene)
    return width === 0 ? Number.NaN : above(scene) / width
  }
}

/** One for the whole body. */
const whole = {
  hipsApartInHeight: between('hip', (scene, near, far) => higher(scene, far, near)),
  footWidth: ratio('ankle', 'hip'),
  kneeWidth: ratio('knee', 'ankle'),
} satisfies Record<string, Reading>

/** `Moving` is the side of the leg that moves, `Opposite` the other one. */
export type Role = 'Near' | 'Far' | 'Left' | 'Right' | 'Moving' | 'Opposite'

export type PairedMeasure = keyof typeof paired
export type MeasureName = `${PairedMeasure}${Role}` | keyof typeof whole

/** Whose Near and Moving a name means at this moment. */
export type Roles = { readonly near: Side; readonly moving: Side }

const ROLES: Readonly<Record<Role, (roles: Roles) => Side>> = {
  Near: (roles) => roles.near,
  Far: (roles) => otherSide(roles.near),
  Left: () => 'left',
  Right: () => 'right',
  Moving: (roles) => roles.moving,
  Opposite: (roles) => otherSide(roles.moving),
}

const ROLE_NAMES = Object.keys(ROLES) as readonly Role[]

const named =
  (base: PairedMeasure) =>
  (role: Role): MeasureName =>
    `${base}${role}`

const ROLE_SUFFIX = /^(.+)(Near|Far|Left|Right|Moving|Opposite)$/

const isPaired = (name: string): name is PairedMeasure => Object.hasOwn(paired, name)
const isWhole = (name: string): name is keyof typeof whole => Object.hasOwn(whole, name)

/** A name's measure without its role, e.g. `hipAngle` and `Near`; throws on an unknown name. */
const parse = (name: MeasureName): { base: PairedMeasure | keyof typeof whole; role?: Role } => {
  const [, base, role] = ROLE_SUFFIX.exec(name) ?? []
  if (base && isPaired(base)) return { base, role: role as Role }
  if (isWhole(name)) return { base: name }
  throw new Error(`There is no measure called ${name}; measures are listed in measures.ts.`)
}

/** Tells whose limb a name means; null for a measure of the whole body. */
export const limbOf = (name: MeasureName): ((roles: Roles) => Side) | null => {
  const { role } = parse(name)
  return role ? ROLES[role] : null
}

/** The measures that an exercise needs, each derived once a frame, for both sides. */
export type MeasureTable = {
  readonly names: readonly MeasureName[]
  /** Values of one frame; NaN is unknown. */
  readonly sample: (scene: Scene) => Float64Array
  /** Where in a sample a name's value stands. */
  readonly column: (name: MeasureName, roles: Roles) => number
  /** The same for all `names`, in their order. */
  readonly columns: (roles: Roles) => readonly number[]
  /** The same for one side of the body. */
  readonly sideColumn: (base: PairedMeasure, side: Side) => number
}

/** The four ways in which near and moving side can fall; columns are looked up for each beforehand. */
const ROLE_CASES: readonly Roles[] = SIDES.flatMap((near) =>
  SIDES.map((moving) => ({ near, moving })),
)

const caseOf = ({ near, moving }: Roles): number =>
  (near === 'left' ? 0 : 2) + (moving === 'left' ? 0 : 1)

export const createMeasureTable = (needed: readonly MeasureName[]): MeasureTable => {
  const names = [...new Set(needed)]
  const bases = [...new Set(names.map((name) => parse(name).base))]
  const readings: Reading[] = []
  const placed = (reading: Reading): number => readings.push(reading) - 1
  const ofSide = (side: Side) =>
    new Map(bases.filter(isPaired).map((base) => [base, placed(paired[base](side))]))
  const sides: Readonly<Record<Side, ReadonlyMap<PairedMeasure, number>>> = {
    left: ofSide('left'),
    right: ofSide('right'),
  }
  const ofBody = new Map(bases.filter(isWhole).map((base) => [base, placed(whole[base])]))

  const columnFor = (name: MeasureName, roles: Roles): number => {
    const { base, role } = parse(name)
    return (isWhole(base) ? ofBody.get(base) : role && sides[ROLES[role](roles)].get(base)) ?? -1
  }
  const spoken = bases.flatMap((base) => (isPaired(base) ? ROLE_NAMES.map(named(base)) : [base]))
  const known = ROLE_CASES.map(
    (roles) => new Map(spoken.map((name) => [name, columnFor(name, roles)])),
  )
  const listed = ROLE_CASES.map((roles) => names.map((name) => columnFor(name, roles)))
  return {
    names,
    sample: (scene) => {
      const values = new Float64Array(readings.length)
      for (let i = 0; i < readings.length; i++) values[i] = readings[i](scene)
      return values
    },
    column: (name, roles) => known[caseOf(roles)].get(name) ?? -1,
    columns: (roles) => listed[caseOf(roles)],
    sideColumn: (base, side) => sides[side].get(base) ?? -1,
  }
}
