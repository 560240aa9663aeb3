import type { PairedPart } from './landmarks.ts'
import { isPaired, type MeasureName, type Role } from './measures.ts'
import type { SignalMeasure } from './signal.ts'

export type OfferedMeasure = {
  readonly unit: 'deg' | 'tl'
  /** To colour where it is broken. */
  readonly joints: readonly PairedPart[]
  /** Its value depends on where the camera stands, only its change means something. */
  readonly changeOnly?: true
}

/**
 * Of these a clinician makes an exercise of their own: what plain words can say and what holds for any exercise.
 * Left out are measures for one exercise or one view alone, the back's outline, places in the picture and ratios.
 */
const OFFERED = {
  hipAngle: { unit: 'deg', joints: ['hip'] },
  kneeAngle: { unit: 'deg', joints: ['knee'] },
  armAngle: { unit: 'deg', joints: ['shoulder'] },
  elbowAngle: { unit: 'deg', joints: ['elbow'] },
  trunkInclination: { unit: 'deg', joints: ['shoulder', 'hip'] },
  trunkLean: { unit: 'deg', joints: ['shoulder', 'hip'] },
  trunkSideLean: { unit: 'deg', joints: ['shoulder'] },
  bodyInclination: { unit: 'deg', joints: ['hip'] },
  bodyBend: { unit: 'deg', joints: ['hip'] },
  thighInclination: { unit: 'deg', joints: ['knee'] },
  thighLean: { unit: 'deg', joints: ['knee'] },
  legInclination: { unit: 'deg', joints: ['ankle'] },
  shankTilt: { unit: 'deg', joints: ['knee', 'ankle'] },
  armInclination: { unit: 'deg', joints: ['wrist'] },
  armTilt: { unit: 'deg', joints: ['wrist'] },
  upperArmTilt: { unit: 'deg', joints: ['elbow'] },
  neckAngle: { unit: 'deg', joints: ['ear'] },
  headPitch: { unit: 'deg', joints: ['ear'] },
  hipLift: { unit: 'tl', joints: ['hip'] },
  kneeAboveHip: { unit: 'tl', joints: ['knee'] },
  ankleAboveHip: { unit: 'tl', joints: ['ankle'] },
  kneeAboveToes: { unit: 'tl', joints: ['knee'] },
  kneePastToes: { unit: 'tl', joints: ['knee'] },
  shoulderAboveElbow: { unit: 'tl', joints: ['shoulder'] },
  shoulderAboveWrist: { unit: 'tl', joints: ['shoulder'] },
  hipAboveElbow: { unit: 'tl', joints: ['hip'] },
  hipPastWrist: { unit: 'tl', joints: ['hip'] },
  toesAboveWrist: { unit: 'tl', joints: ['foot_index'] },
  wristToHip: { unit: 'tl', joints: ['wrist'] },
  wristToEar: { unit: 'tl', joints: ['wrist'] },
  elbowToEar: { unit: 'tl', joints: ['elbow'] },
  elbowToKnee: { unit: 'tl', joints: ['elbow', 'knee'] },
  earToShoulder: { unit: 'tl', joints: ['ear', 'shoulder'] },
  hipHeight: { unit: 'tl', joints: ['hip'], changeOnly: true },
  kneeHeight: { unit: 'tl', joints: ['knee'], changeOnly: true },
  heelHeight: { unit: 'tl', joints: ['heel'], changeOnly: true },
  shoulderHeight: { unit: 'tl', joints: ['shoulder'], changeOnly: true },
  earHeight: { unit: 'tl', joints: ['ear'], changeOnly: true },
  lateralBend: { unit: 'deg', joints: ['hip'] },
  headDrop: { unit: 'deg', joints: ['ear'] },
  shoulderTilt: { unit: 'deg', joints: ['shoulder'] },
  trunkSideways: { unit: 'deg', joints: ['shoulder'] },
  anklesApart: { unit: 'tl', joints: ['ankle'] },
  shouldersStacked: { unit: 'tl', joints: ['shoulder'] },
} as const satisfies Partial<Record<SignalMeasure, OfferedMeasure>>

export type OfferedName = keyof typeof OFFERED

export const OFFERED_MEASURES: Readonly<Record<OfferedName, OfferedMeasure>> = OFFERED

export const OFFERED_NAMES = Object.keys(OFFERED) as readonly OfferedName[]

/** Angles: what repetitions can be counted by. */
export const OFFERED_SIGNALS: readonly OfferedName[] = OFFERED_NAMES.filter(
  (name) => OFFERED_MEASURES[name].unit === 'deg',
)

export const ROLES = [
  'Near',
  'Far',
  'Left',
  'Right',
  'Moving',
  'Opposite',
] as const satisfies Role[]

/** A measure's name without whose it is; null for what is not offered. */
export const partsOfName = (
  name: string,
): { readonly base: OfferedName; readonly role: Role | null } | null => {
  const role = ROLES.find((each) => name.endsWith(each)) ?? null
  const base = role ? name.slice(0, -role.length) : name
  if (!isOffered(base)) return null
  // Of a pair it has to be said whose; of the whole body there is only one.
  return isPaired(base) === (role !== null) ? { base, role } : null
}

export const isOffered = (name: string): name is OfferedName => Object.hasOwn(OFFERED, name)

/** The name of a measure of a side's limb, or of the whole body, for which the role does not matter. */
export const nameOf = (base: OfferedName, role: Role): MeasureName =>
  (isPaired(base) ? `${base}${role}` : base) as MeasureName
