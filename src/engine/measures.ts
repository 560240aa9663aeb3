import { distance, innerAngle, offLine, type Point, subtract, turn, wrap } from './geometry.ts'
import { otherSide, type PairedPart, SIDES, type Side } from './landmarks.ts'
import { alongPx, frontwards, heightPx, type Scene, seen, seenNose } from './scene.ts'

/**
 * Measures by name (spec 2.1). Lengths are in trunk lengths (tl), angles in degrees.
 * Angles named `...Angle` at the hip and the shoulder are signed: measured through the body's front,
 * 180 is straight, more is extension (findings 1).
 * `null`: a landmark that it needs can't be believed at this frame.
 */
type Measure = (scene: Scene, side: Side) => number | null

const at =
  (
    [a, b, c]: readonly [PairedPart, PairedPart?, PairedPart?],
    compute: (scene: Scene, p: Point, q: Point, r: Point) => number,
  ): Measure =>
  (scene, side) => {
    const p = seen(scene, side, a)
    const q = b ? seen(scene, side, b) : p
    const r = c ? seen(scene, side, c) : p
    return p && q && r ? compute(scene, p, q, r) : null
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

/** One for each side of the body. */
const paired = {
  hipAngle: at(['shoulder', 'hip', 'knee'], signedAngle),
  armAngle: at(['wrist', 'shoulder', 'hip'], signedAngle),
  kneeAngle: at(['hip', 'knee', 'ankle'], (_, h, k, a) => innerAngle(h, k, a)),
  elbowAngle: at(['shoulder', 'elbow', 'wrist'], (_, s, e, w) => innerAngle(s, e, w)),
  trunkInclination: at(['hip', 'shoulder'], inclination),
  bodyInclination: at(['ankle', 'shoulder'], inclination),
  legInclination: at(['hip', 'ankle'], inclination),
  armInclination: at(['shoulder', 'wrist'], inclination),
  headPitch: at(['ear'], (scene, ear) => {
    const nose = seenNose(scene)
    return nose ? inclination(scene, ear, nose) : Number.NaN
  }),
  thighTilt: at(['hip', 'knee'], tilt),
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
  shoulderHeight: at(['shoulder'], height),
  earHeight: at(['ear'], height),
  heelHeight: at(['heel'], height),
  kneeAboveHip: at(['hip', 'knee'], higher),
  ankleAboveHip: at(['hip', 'ankle'], higher),
  shoulderAboveElbow: at(['elbow', 'shoulder'], higher),
  hipAboveElbow: at(['elbow', 'hip'], higher),
  shoulderAboveWrist: at(['wrist', 'shoulder'], higher),
  toesAboveWrist: at(['wrist', 'foot_index'], higher),
  kneeAboveToes: at(['foot_index', 'knee'], higher),
  anklePlace: at(['ankle'], along),
  shoulderPlace: at(['shoulder'], along),
  earToShoulder: at(['ear', 'shoulder'], (scene, p, q) => distance(p, q) / scene.trunkPx),
} satisfies Record<string, Measure>

const between =
  (part: PairedPart, compute: (scene: Scene, near: Point, far: Point) => number) =>
  (scene: Scene): number | null => {
    const near = seen(scene, scene.near, part)
    const far = seen(scene, otherSide(scene.near), part)
    return near && far ? compute(scene, near, far) : null
  }

const apart = (part: PairedPart) => between(part, (_, near, far) => distance(near, far))

const ratio =
  (of: PairedPart, to: PairedPart) =>
  (scene: Scene): number | null => {
    const a = apart(of)(scene)
    const b = apart(to)(scene)
    return a === null || b === null || b === 0 ? null : a / b
  }

/** One for the whole body. */
const whole = {
  hipsApartInHeight: between('hip', (scene, near, far) => higher(scene, far, near)),
  footWidth: ratio('ankle', 'hip'),
  kneeWidth: ratio('knee', 'ankle'),
}

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

/** Whose limb a name means; null for a measure of the whole body. */
export const sideOf = (name: MeasureName, roles: Roles): Side | null => {
  const { role } = parse(name)
  return role ? ROLES[role](roles) : null
}

/** The measures that an exercise needs, each derived once a frame, for both sides. */
export type MeasureTable = {
  readonly names: readonly MeasureName[]
  /** Values of one frame; NaN is unknown. */
  readonly sample: (scene: Scene) => Float64Array
  /** Where in a sample a name's value stands. */
  readonly column: (name: MeasureName, roles: Roles) => number
}

export const createMeasureTable = (names: readonly MeasureName[]): MeasureTable => {
  const columns: ((scene: Scene) => number | null)[] = []
  const places = new Map<string, number>()
  const place = (key: string, compute: (scene: Scene) => number | null) => {
    if (places.has(key)) return
    places.set(key, columns.push(compute) - 1)
  }
  for (const name of names) {
    const { base } = parse(name)
    if (isWhole(base)) place(base, whole[base])
    else for (const side of SIDES) place(base + side, (scene) => paired[base](scene, side))
  }
  const columnFor = (name: MeasureName, roles: Roles): number => {
    const { base, role } = parse(name)
    return places.get(role ? base + ROLES[role](roles) : base) ?? -1
  }
  const bases = [...new Set(names.map((name) => parse(name).base))]
  const spoken = bases.flatMap((base) => (isPaired(base) ? ROLE_NAMES.map(named(base)) : [base]))
  const known = ROLE_CASES.map(
    (roles) => new Map(spoken.map((name) => [name, columnFor(name, roles)])),
  )
  return {
    names: [...new Set(names)],
    sample: (scene) => {
      const values = new Float64Array(columns.length)
      for (let i = 0; i < columns.length; i++) values[i] = columns[i](scene) ?? Number.NaN
      return values
    },
    column: (name, roles) => known[caseOf(roles)].get(name) ?? -1,
  }
}

/** The four ways in which near and moving side can fall; columns are looked up for each beforehand. */
const ROLE_CASES: readonly Roles[] = SIDES.flatMap((near) =>
  SIDES.map((moving) => ({ near, moving })),
)

const caseOf = ({ near, moving }: Roles): number =>
  (near === 'left' ? 0 : 2) + (moving === 'left' ? 0 : 1)
