import { oneSided } from './asked-side.ts'
import type { PairedPart, Side } from './landmarks.ts'
import type { MeasureName } from './measures.ts'
import type {
  Condition,
  CycleMovement,
  HoldMovement,
  PacedMovement,
  RepMovement,
} from './movement.ts'
import type { OwnExercise } from './own-exercise.ts'
import type { Rule } from './rule.ts'
import { type RuleChanges, withChanges } from './rule-changes.ts'
import type { View } from './trace.ts'

/** The clinic's exercise that a definition describes is data; the verbs that read it live in the engine. */
export type Exercise = {
  /** Folder name, file name and id in traces. */
  readonly id: string
  /** Of a clinician's own exercise: the id of the one whose guide, mannequin and exclusions it shares. */
  readonly like?: string
  /** Number of the section in `exercises.md` that the clauses come from. */
  readonly section: string
  readonly kind: 'reps' | 'hold'
  /** How the body lies to gravity: tells the near side from where the head is (spec 2.3). */
  readonly position: Position
  readonly view: {
    readonly preferred: View
    readonly also: readonly View[]
    /** Where the laptop stands; beside the mat where absent. */
    readonly lens?: Lens
  }
  /** The back's outline is asked of the model: costs time, and only measures named `...Contour` want it. */
  readonly contour?: true
  readonly dose: Dose
  readonly gate: Gate
  readonly movement: RepMovement | CycleMovement | PacedMovement | HoldMovement
  readonly rules: readonly Rule[]
  readonly selfChecks: readonly SelfCheck[]
}

/**
 * `facing`: left and right are seen side by side (seated, from the front; all fours, from the head), no
 * side is nearer. `side-lying`: the chest faces the lens.
 */
export type Position = 'supine' | 'face-down' | 'upright' | 'side-lying' | 'facing'

/**
 * Where the laptop stands. `bearingDeg` 0 is beside the body (of who lies on their side: before the
 * chest), 90 right before the head, the feet, or the face of who is upright. Ranges in metres.
 */
export type Lens = {
  readonly bearingDeg: number
  readonly towards: 'head' | 'feet' | 'face'
  readonly heightM: readonly [min: number, max: number]
  readonly distanceM: readonly [min: number, max: number]
}

/** What is asked of the person; a clinician may change it. Times in ms. */
export type Dose = {
  readonly sets: number
  /** Repetitions or holds a set, for each side where sides alternate. */
  readonly reps: number
  readonly holdMs: number
  readonly restMs: number
  /** Of repetitions: the range of the primary signal beyond which nothing more is rewarded, in its unit. */
  readonly rangeCap?: number
  readonly rules?: RuleChanges
  /** Where sides are counted apart: the only one that is asked for; both where absent. */
  readonly side?: Side
  /** What the exercise is, where a clinician has made it. */
  readonly own?: OwnExercise
}

/** The exercise as it is asked of somebody: with another dose than its own, and what goes with it. */
export const withDose = (exercise: Exercise, dose: Dose | undefined): Exercise => {
  if (!dose) return exercise
  const { rangeCap, rules, side } = dose
  const changed = rules ? withChanges(exercise.rules, rules) : exercise.rules
  return {
    ...exercise,
    dose,
    movement: rangeCap === undefined ? exercise.movement : withCap(exercise.movement, rangeCap),
    rules: side ? oneSided(changed) : changed,
  }
}

const withCap = (movement: Exercise['movement'], cap: number): Exercise['movement'] =>
  movement.kind === 'reps'
    ? { ...movement, cap: Math.min(cap, movement.cap ?? Number.POSITIVE_INFINITY) }
    : movement

/** Between the first half of the time and the second, and around its mean (SD), in the signal's unit. */
export type Stillness = { readonly wander: number; readonly noise: number }

/**
 * Recognises the start pose; it does not judge it (findings 5).
 * `need` are the near-side landmarks without which nothing can be counted;
 * `wish` are those that rules want, named to the person when they are out of sight.
 */
export type Gate = {
  readonly need: readonly PairedPart[]
  readonly wish: readonly PairedPart[]
  readonly pose: readonly Condition[]
  /** Angles that have to be still before the set begins; none for a stretch, which may creep deeper. */
  readonly still: readonly MeasureName[]
  /** How still, where the signal is noisier and the movement larger than most. */
  readonly within?: Stillness
  /**
   * Two near-side landmarks that rest on the floor in the start pose: they give the floor's direction.
   * Absent: the picture's horizon is level (spec 2.1, upright).
   */
  readonly floor?: readonly [PairedPart, PairedPart]
}

/** Not visible to any camera: asked, never scored. */
export type SelfCheck = {
  readonly clause: string
  /** Key of its words in `src/ui/text`. */
  readonly prompt: string
  readonly moment: 'before' | 'during' | 'after'
}

/** Whether time is what is asked for: holds, and activities that go on. */
export const isTimed = ({ kind, movement }: Pick<Exercise, 'kind' | 'movement'>): boolean =>
  kind === 'hold' || (movement.kind === 'cycles' && movement.activity !== undefined)

/** Whether left and right are counted apart. */
export const countsEachSide = ({ movement }: Pick<Exercise, 'movement'>): boolean =>
  movement.kind === 'reps'
    ? movement.lanes !== 'near'
    : movement.kind !== 'paced' && movement.side !== undefined

export type CountBySide = { readonly total: number; readonly left: number; readonly right: number }

export const sideCount = (counts: CountBySide, side: Side | null): number =>
  side === null ? counts.total : counts[side]
