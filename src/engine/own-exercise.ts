import type { MeasureName } from './measures.ts'
import type { Range, Severity } from './rule.ts'
import type { SignalMeasure } from './signal.ts'

/**
 * An exercise that a clinician has made from the measures and phases that there are. It is data, travels with the
 * item of a program that asks for it, and is never changed: another definition has another id.
 */
export type OwnExercise = {
  /** Made from all the rest of it. */
  readonly id: string
  /** The clinician's words, in whichever language. */
  readonly name: string
  /** The id of the exercise whose position, view, guide, exclusions and usual dose it shares. */
  readonly base: string
  /** How it is done, a line a step; the base's where absent. */
  readonly steps?: readonly string[]
  /**
   * What it begins in, and of a hold also stays in, instead of the base's. Absent where another hold is asked for of
   * an exercise that is no hold: then any.
   */
  readonly pose?: readonly OwnCondition[]
  /** Instead of the base's; then the base's rules are not judged either. */
  readonly movement?: OwnReps | OwnHold
  /** Judged beside the base's where its movement is kept, else alone. Their place gives them their clause. */
  readonly rules: readonly OwnRule[]
}

/** A measure within a range; a bound that is absent is open. */
export type OwnCondition = {
  readonly measure: MeasureName
  readonly min?: number
  readonly max?: number
}

/** Repetitions of an angle that leaves the start position and comes back; degrees of change from there. */
export type OwnReps = {
  readonly kind: 'reps'
  readonly primary: SignalMeasure
  readonly direction: 'up' | 'down'
  /** `near`: the side nearer to the camera. `each`: left and right are counted apart. */
  readonly lanes: 'near' | 'each'
  /** Begins a repetition, ends it, makes it count. */
  readonly enter: number
  readonly exit: number
  readonly range: number
}

/** A position that is kept. */
export type OwnHold = {
  readonly kind: 'hold'
  /** What it looks like. */
  readonly kept: readonly OwnCondition[]
  /** ms in it until it counts, and out of it until it is over. */
  readonly enterMs: number
  readonly exitMs: number
}

/** `start`: the start position. `end`: where a movement is furthest. `moving`: on the way there and back. */
export type OwnWhen = 'start' | 'moving' | 'end' | 'throughout'

export type OwnRule = {
  /** Names the fault. */
  readonly name: string
  /** What is said then. */
  readonly cue: string
  readonly severity: Severity
  readonly when: OwnWhen
  readonly measure: MeasureName
  /** Take the change since the start position; of a hold since its first second. */
  readonly from?: 'start'
  readonly ok: Range
  readonly warn: Range
}

/** How much of it there may be; words in characters. A cue is one line that is read at 3 m. */
export const OWN_MOST = {
  name: 60,
  ruleName: 80,
  cue: 30,
  steps: 8,
  step: 160,
  conditions: 12,
  rules: 12,
} as const
