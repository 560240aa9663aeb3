import { otherSide, SIDES, type Side } from './landmarks.ts'
import { paired, type Reading } from './paired-measures.ts'
import type { Scene } from './scene.ts'
import { whole } from './whole-measures.ts'

/** `Moving` is the side of the leg that moves, `Opposite` the other one. */
export type Role = 'Near' | 'Far' | 'Left' | 'Right' | 'Moving' | 'Opposite'

export type PairedMeasure = keyof typeof paired
export type WholeMeasure = keyof typeof whole
export type MeasureName = `${PairedMeasure}${Role}` | WholeMeasure

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

export const isPaired = (name: string): name is PairedMeasure => Object.hasOwn(paired, name)
const isWhole = (name: string): name is WholeMeasure => Object.hasOwn(whole, name)

/** A name's measure without its role, e.g. `hipAngle` and `Near`; throws on an unknown name. */
const parse = (name: MeasureName): { base: PairedMeasure | WholeMeasure; role?: Role } => {
  const [, base, role] = ROLE_SUFFIX.exec(name) ?? []
  if (base && isPaired(base)) return { base, role: role as Role }
  if (isWhole(name)) return { base: name }
  throw new Error(
    `There is no measure called ${name}; measures are listed in paired-measures.ts and whole-measures.ts.`,
  )
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
