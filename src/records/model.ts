import type { Side } from '../engine/landmarks.ts'
import type { OwnExercise } from '../engine/own-exercise.ts'
import type { Finding, HoldSummary, RepSummary, Summary } from '../engine/report.ts'
import type { RuleChanges } from '../engine/rule-changes.ts'
import type { TraceHeader } from '../engine/trace.ts'

/** A random UUID. */
export type Id = string

/** Who exercises; several may share a device. Initials at most: nothing here needs a name. */
export type Person = {
  readonly id: Id
  readonly label: string
  readonly createdMs: number
  /** What was answered before the first session (section 1 of the specification). null: not yet asked. */
  readonly screening: Screening | null
}

export type Screening = {
  readonly answeredMs: number
  /** Keys of the red flags (1.1) that were answered with yes. */
  readonly redFlags: readonly string[]
  /** Keys of the exclusions (1.3) that hold. */
  readonly exclusions: readonly string[]
  /** A clinician has said that exercising is fine, where an answer asks for that. */
  readonly cleared: boolean
}

/** What is to be done of one exercise. */
export type ProgramItem = {
  readonly exercise: string
  readonly sets: number
  /** Of each side where sides are counted apart. */
  readonly reps: number
  /** ms; 0 where nothing is held. */
  readonly holdMs: number
  readonly restMs: number
  /** The clinician's: as `Dose` has them. */
  readonly rangeCap?: number
  readonly rules?: RuleChanges
  readonly side?: Side
  readonly own?: OwnExercise
}

/** Never changed once kept: a new version is another program that names its forerunner. */
export type Program = {
  readonly id: Id
  readonly personId: Id
  readonly version: number
  readonly previousId: Id | null
  readonly createdMs: number
  readonly from: 'default' | 'therapist' | 'person'
  readonly items: readonly ProgramItem[]
}

export type Session = {
  readonly id: Id
  readonly personId: Id
  readonly programId: Id | null
  /** As it was when the session began: a later version of the program changes nothing here. */
  readonly items: readonly ProgramItem[]
  readonly startedMs: number
  /** null: running, or broken off by a crash. */
  readonly endedMs: number | null
  readonly end: 'done' | 'stopped' | 'pain' | null
}

/** How a set was followed: by the camera, or by timer and tap where the camera could not. */
export type SetMode = 'camera' | 'manual'

export type SetRecord = {
  readonly id: Id
  readonly sessionId: Id
  readonly exercise: string
  /** Which of the session's items, and which of its sets, from 0. */
  readonly item: number
  readonly set: number
  readonly mode: SetMode
  readonly startedMs: number
  readonly endedMs: number | null
  readonly traceHeader: TraceHeader | null
  /** What today's rules made of it when it ended; null while it runs and where it broke off. */
  readonly summary: Summary | null
  /** Of a set by the clock: what the person counted with a tap. */
  readonly tapped?: number
  /** Which rules judged it: the app's version. */
  readonly rules: string
}

/** A repetition as it was counted, on disk within 2 s. `index`: its place in the set, from 0. */
export type RepRecord = { readonly setId: Id; readonly index: number; readonly rep: RepSummary }

export type HoldRecord = { readonly setId: Id; readonly index: number; readonly hold: HoldSummary }

/** A finding as it is found again: by its clause, its time in ms of the trace, and its side. */
export type FoundAt = Pick<Finding, 'clause' | 'startMs' | 'endMs'> & { readonly side: Side | null }

/**
 * What a therapist made of a finding: kept beside it, so that rules can be mended from it. Never changed: a
 * newer one of the same finding takes its place, and one that is not `wrong` takes it back.
 */
export type FindingMark = {
  readonly id: Id
  readonly setId: Id
  readonly finding: FoundAt
  readonly wrong: boolean
  /** Empty where a mark is taken back. */
  readonly reason: string
  readonly markedMs: number
}

/** A therapist's words, pinned to a moment of a set. */
export type SetNote = {
  readonly id: Id
  readonly setId: Id
  /** ms of the trace. */
  readonly atMs: number
  readonly text: string
  readonly writtenMs: number
}

/** 0-10, when it was asked, and after which item where it was after one. */
export type PainAnswer = {
  readonly id: Id
  /** Whose session it was: pain over weeks is read without reading the sessions. */
  readonly personId: Id
  readonly sessionId: Id
  readonly when: 'before' | 'exercise' | 'end' | 'next-day'
  readonly item: number | null
  readonly score: number
  /** Keys of new symptoms that were named with it: spreading pain, tingling, dizziness. */
  readonly symptoms: readonly string[]
  readonly answeredMs: number
}

/** What no camera can see, asked after a set: a prompt's key and what was answered. */
export type SelfCheckAnswer = {
  readonly setId: Id
  readonly clause: string
  readonly answer: 'yes' | 'no' | 'unsure'
  readonly answeredMs: number
}
