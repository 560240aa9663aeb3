import type { Complaint } from './cues.ts'
import type { RuleWatch } from './judge.ts'
import type { Side } from './landmarks.ts'
import type { Phase } from './movement.ts'
import type { PaceNow } from './pace.ts'
import type { CoachEvent, Finding, Verdict } from './report.ts'
import type { Sample, StartPose } from './samples.ts'

/** What one frame did to the set. */
export type SetStep = {
  readonly phase: Phase
  readonly side: Side | null
  readonly holdMs: number
  readonly heldMs: number
  readonly broken: readonly Complaint[]
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly clean: boolean
  readonly events: readonly CoachEvent[]
  /** Of a paced movement: what to do now. */
  readonly pace?: PaceNow | null
}

export type SetInput = {
  readonly t: number
  /** null when nobody is seen. */
  readonly sample: Sample | null
  readonly start: StartPose | null
  readonly near: Side
}

/** Follows a movement through the open gate: repetitions, cycles. */
export type MovementSet = {
  readonly step: (input: SetInput) => SetStep
  /** The start pose was left. */
  readonly forget: (t: number) => void
  /** No frames follow. */
  readonly close: (t: number) => void
}

/** Nothing moves. */
export const idleStep = (verdicts: SetStep['verdicts'], heldMs: number): SetStep => ({
  phase: 'resting',
  side: null,
  holdMs: 0,
  heldMs,
  broken: [],
  verdicts,
  clean: false,
  events: [],
})

export const verdictsOf = (
  watches: readonly RuleWatch[],
  ended: boolean,
): Readonly<Record<string, Verdict>> => {
  const verdicts: Record<string, Verdict> = {}
  for (const watch of watches) verdicts[watch.rule.clause] = watch.verdict(ended)
  return verdicts
}

/** Verdicts so far, frame by frame: the same object for as long as none of them changes. */
export const createVerdictsNow = () => {
  let watched: readonly RuleWatch[] = []
  let verdicts: Readonly<Record<string, Verdict>> = {}
  const isAsBefore = (watch: RuleWatch) => verdicts[watch.rule.clause] === watch.verdict(false)
  return (watches: readonly RuleWatch[]): Readonly<Record<string, Verdict>> => {
    if (watches === watched && watches.every(isAsBefore)) return verdicts
    watched = watches
    verdicts = verdictsOf(watches, false)
    return verdicts
  }
}

export const findingsOf = (watches: readonly RuleWatch[]): Finding[] =>
  watches.flatMap((watch) => watch.findings()).sort((a, b) => a.startMs - b.startMs)

export const brokenNow = (watches: readonly RuleWatch[], t: number): SetStep['broken'] => {
  const broken: Complaint[] = []
  for (const watch of watches) {
    const zone = watch.brokenNow(t)
    if (zone !== 'ok') broken.push({ rule: watch.rule, zone })
  }
  return broken
}

/** Rules that broke in what has just ended, those judged only at its end among them. */
export const brokenAtEnd = (watches: readonly RuleWatch[]): SetStep['broken'] =>
  watches.flatMap((watch) => {
    const verdict = watch.verdict(true)
    return verdict === 'fault' || verdict === 'warn' ? [{ rule: watch.rule, zone: verdict }] : []
  })
