import type { CountBySide } from './exercise.ts'
import type { Landmark, PairedPart, Side } from './landmarks.ts'
import type { Phase } from './movement.ts'
import type { Calibration } from './own-range.ts'
import type { PaceNow } from './pace.ts'
import type { Severity, Unit } from './rule.ts'
import type { View } from './trace.ts'

export type Verdict = 'ok' | 'warn' | 'fault' | 'unknown'

/** Why the start gate stays shut, worst first; the page puts it in words. */
export type Blocker =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'out-of-sight'; readonly parts: readonly PairedPart[] }
  | { readonly kind: 'wrong-view'; readonly seen: View; readonly wanted: View }
  /** `mend`: where only one thing is wrong with the position, and a rule speaks of it. */
  | { readonly kind: 'wrong-position'; readonly mend?: Cue }
  | { readonly kind: 'moving' }

/** A rule that was broken, from when to when, by how much. Times in ms of the trace. */
export type Finding = {
  readonly rule: string
  readonly clause: string
  readonly severity: 'warn' | 'fault'
  readonly startMs: number
  readonly endMs: number
  readonly value: number
  readonly limit: number
  readonly unit: Unit
}

export type Cue = {
  /** Key of the words, and the rule behind it; praise has no rule. */
  readonly key: string
  readonly rule: string | null
  readonly clause: string | null
  readonly severity: Severity | 0
  readonly joints: readonly PairedPart[]
}

export type RepSummary = {
  readonly index: number
  readonly side: Side | null
  readonly startMs: number
  readonly endMs: number
  readonly score: number | null
  /** Of the primary signal from start to peak, in its unit. */
  readonly range: number
  readonly counted: boolean
  /** Why it was not counted. */
  readonly reason?: string
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly findings: readonly Finding[]
}

export type HoldSummary = {
  readonly side: Side | null
  readonly startMs: number
  readonly endMs: number
  readonly heldMs: number
  readonly score: number | null
  readonly findings: readonly Finding[]
}

export type CoachEvent =
  | { readonly kind: 'gate-opened'; readonly t: number }
  | { readonly kind: 'rep-ended'; readonly t: number; readonly rep: RepSummary }
  | { readonly kind: 'hold-started'; readonly t: number }
  | { readonly kind: 'hold-ended'; readonly t: number; readonly hold: HoldSummary }
  /** Say it now; the report's `cue` keeps it on the screen. */
  | { readonly kind: 'cue'; readonly t: number; readonly cue: Cue }

export type JointState = 'ok' | 'warn' | 'fault' | 'unseen'

/** What the coach says after one frame. Everything that a screen, a voice or a recorder needs. */
export type Report = {
  readonly t: number
  readonly gate: { readonly open: boolean; readonly blocker: Blocker | null }
  readonly view: View | null
  readonly nearSide: Side | null
  readonly phase: Phase
  readonly side: Side | null
  readonly count: CountBySide
  /** The hold that is going on, ms; 0 when there is none. */
  readonly holdMs: number
  /** All holds of the set so far, ms. */
  readonly heldMs: number
  /** The same for each side; zero where sides are not told apart. */
  readonly heldBySide: Readonly<Record<Side, number>>
  /** Only measures that are known at this frame. */
  readonly measures: Readonly<Record<string, number>>
  /** By clause: what is known of it in this repetition or hold so far. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly cue: Cue | null
  /** Of a paced movement: the step that is asked for now, and what is left of it. */
  readonly pace: PaceNow | null
  /** Filtered landmarks, 0..1 of the unmirrored frame, null when nobody is seen. */
  readonly points: readonly (readonly [x: number, y: number])[] | null
  /** Joints that are not named are well. */
  readonly joints: Readonly<Partial<Record<Landmark, JointState>>>
  readonly events: readonly CoachEvent[]
}

/** What is good to know of a set's tracking. A stable key: pages and programs have the words. */
export type Note =
  | 'nobody'
  | 'start-pose-never-seen'
  | 'nothing-counted'
  | 'often-out-of-sight'
  | 'labels-swapped'
  | 'someone-else-seen'
  | 'limbs-confused'
  | 'judged-from-other-view'

/** The result of a set: `analyze --json`, the page's summary and the record are this object. */
export type Summary = {
  readonly exercise: string
  readonly view: View | null
  readonly durationMs: number
  readonly reps: readonly RepSummary[]
  readonly count: CountBySide
  readonly holds: readonly HoldSummary[]
  readonly heldMs: number
  readonly score: number | null
  /** The own range that later repetitions were measured against; empty before it is known. */
  readonly ownRange: Calibration
  readonly rules: Readonly<Record<string, Readonly<Record<Verdict, number>>>>
  readonly tracking: {
    readonly frames: number
    readonly found: number
    readonly notes: readonly Note[]
  }
}
