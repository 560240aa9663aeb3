import type { Phase } from '../../engine/movement.ts'

/** Everything that is said about one exercise, in one language. Keys are those of its `exercise.ts`. */
export type ExerciseText = {
  readonly name: string
  /** One line under the name. */
  readonly line: string
  /** Four or five plain steps; `hold` is the dosed hold in whole seconds. */
  readonly steps: (hold: number) => readonly string[]
  /** Where the laptop goes. */
  readonly place: readonly string[]
  /** What no camera sees, or not from here. */
  readonly cannot: readonly string[]
  /** When to stop this exercise, beside the rules that hold for all. */
  readonly stop: readonly string[]
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleText>>
  /** By cue key. */
  readonly cues: Readonly<Record<string, string>>
  /** By prompt key of the self-checks. */
  readonly checks: Readonly<Record<string, CheckText>>
  /** By step, where the coach paces the movement. */
  readonly pace?: Readonly<Record<string, PaceText>>
  /** Where the way there is no lifting, and the way back no lowering. */
  readonly phases?: Readonly<Partial<Record<Phase, string>>>
}

export type PaceText = {
  /** Said and written as the step begins. */
  readonly say: string
  /** Beside its clock. */
  readonly short: string
}

export type RuleText = {
  /** What happened, when it was found. */
  readonly fault: string
  /** What was looked at, when it could not be measured. */
  readonly looked: string
}

export type CheckText = {
  readonly ask: string
  /** Said when the answer is not yes. */
  readonly tip: string
}
