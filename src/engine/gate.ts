import { cueOf } from './cues.ts'
import type { Exercise, Stillness } from './exercise.ts'
import type { Body } from './landmark-filter.ts'
import { type PairedPart, pairedIndex, type Side } from './landmarks.ts'
import { zoneOf } from './limits.ts'
import type { MeasureTable, Roles } from './measures.ts'
import type { Consensus } from './orientation.ts'
import type { Blocker, Cue } from './report.ts'
import type { Check } from './rule.ts'
import { holds, inPose, type Sample } from './samples.ts'
import { medianOf, standardDeviation } from './statistics.ts'

/** Spec section 3: the start pose is kept still for 1.5 s. */
export const STILL_MS = 1500
/**
 * Spec: every signal within 3 degrees. Taken as its wander (first half of the time against the second),
 * and as noise up to what a jittery camera gives, so that noise is not taken for movement.
 */
const STILL: Stillness = { wander: 3, noise: 3 }

export type GateInput = {
  readonly exercise: Exercise
  readonly table: MeasureTable
  readonly body: Body | null
  readonly sample: Sample | null
  readonly recent: readonly Sample[]
  readonly consensus: Consensus | null
  /** The held side of a hold that has sides. */
  readonly moving?: Side | null
  /** "Continue anyway": a wrong view doesn't shut the gate. */
  readonly acceptView: boolean
}

const unseen = (body: Body, side: Side, parts: readonly PairedPart[]): PairedPart[] =>
  parts.filter((part) => !body.usable[pairedIndex(side, part)])

/** Why the exercise can't begin yet, or null when it can. */
export const blockerOf = (input: GateInput): Blocker | null => {
  const { exercise, body, consensus, sample, table, recent } = input
  if (!body || !sample || !consensus) return { kind: 'nobody' }
  const roles: Roles = { near: consensus.near, moving: input.moving ?? consensus.near }
  const missing = unseen(body, consensus.near, exercise.gate.need)
  if (missing.length > 0) return { kind: 'out-of-sight', parts: missing }
  if (inPose(exercise.gate.pose, sample.values, null, table, roles) !== true)
    return { kind: 'wrong-position', ...mendOf(exercise, sample, table, roles) }
  if (!input.acceptView && consensus.view && !isAccepted(exercise, consensus.view))
    return { kind: 'wrong-view', seen: consensus.view, wanted: exercise.view.preferred }
  const wished = outOfPicture(body, consensus.near, exercise.gate.wish)
  if (wished.length > 0 && !input.acceptView) return { kind: 'out-of-sight', parts: wished }
  return isStill(exercise, table, recent, roles) ? null : { kind: 'moving' }
}

/** Where all but one thing of the position is right, what the exercise's rule of that says. */
const mendOf = (
  { gate, rules }: Exercise,
  { values }: Sample,
  table: MeasureTable,
  roles: Roles,
): { readonly mend?: Cue } => {
  const wrong = gate.pose.filter((each) => holds(each, values, null, table, roles) === false)
  const [only] = wrong
  if (only === undefined || wrong.length > 1) return {}
  const value = values[table.column(only.measure, roles)]
  const isBroken = (check: Check): boolean =>
    'measure' in check &&
    check.measure === only.measure &&
    !('from' in check) &&
    zoneOf(value, check.limits) === 'fault'
  const rule = rules.find(({ abstains, checks }) => !abstains && checks.some(isBroken))
  return rule ? { mend: cueOf({ rule }) } : {}
}

/** Landmarks beyond the picture's edge; a limb hidden behind the body is not the camera's fault. */
const outOfPicture = (body: Body, side: Side, parts: readonly PairedPart[]): PairedPart[] =>
  parts.filter((part) => body.outside[pairedIndex(side, part)])

const isAccepted = (exercise: Exercise, view: string): boolean =>
  view === exercise.view.preferred || exercise.view.also.some((also) => also === view)

export const isStill = (
  exercise: Exercise,
  table: MeasureTable,
  recent: readonly Sample[],
  roles: Roles,
): boolean => {
  if (recent.length < 5 || recent[recent.length - 1].t - recent[0].t < 0.9 * STILL_MS) return false
  const watched = exercise.gate.still.map((name) => table.column(name, roles))
  const { within } = exercise.gate
  return watched.every((column) =>
    isSteady(
      recent.map((sample) => sample.values[column]),
      within,
    ),
  )
}

/** Degrees. */
export const isSteady = (values: readonly number[], within: Stillness = STILL): boolean => {
  const half = Math.floor(values.length / 2)
  const valueAt = (at: number) => values[at]
  const wander = Math.abs(medianOf(valueAt, 0, half) - medianOf(valueAt, half, values.length))
  return wander < within.wander && standardDeviation(values) < within.noise
}
