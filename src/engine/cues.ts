import type { Cue } from './report.ts'
import type { Rule } from './rule.ts'

/** Spec section 3: cues are at least so far apart, ms. */
const APART_MS = 4000
/** A cue stays on the screen for so long, ms. */
const SHOWN_MS = 4000
/** Silent during the last part of a hold, ms. */
const HOLD_SILENCE_MS = 2000
/** Praise about one clean repetition in three. */
const PRAISE_EVERY = 3
/** A B rule, or a mere warning, speaks only when it comes back within so many repetitions (spec 2.4). */
const REPEATED_WITHIN = 3

export type Complaint = { readonly rule: Rule; readonly zone: 'warn' | 'fault' }

export type CueInput = {
  readonly t: number
  /** Repetitions or holds ended so far. */
  readonly rep: number
  readonly complaints: readonly Complaint[]
  /** Time left of a hold, ms; null when nothing is being held. */
  readonly holdLeftMs: number | null
  /** A clean repetition has just ended. */
  readonly clean: boolean
}

const PRAISE: Cue = {
  key: 'well-done',
  rule: null,
  clause: null,
  severity: 0,
  joints: [],
}

/** One cue at a time, the gravest first; says when to speak and what to keep showing. */
export const createCueArbiter = () => {
  let shown: Cue | null = null
  let saidAt = Number.NEGATIVE_INFINITY
  let cleanReps = 0
  const saidInRep = new Map<string, number>()
  const complainedIn = new Map<string, number[]>()

  const note = (rep: number, complaints: readonly Complaint[]) => {
    for (const { rule } of complaints) {
      const reps = complainedIn.get(rule.id) ?? []
      if (reps.at(-1) !== rep) complainedIn.set(rule.id, [...reps, rep].slice(-REPEATED_WITHIN))
    }
  }

  const isConvincing = ({ rule, zone }: Complaint, rep: number): boolean => {
    if (zone === 'fault' && rule.grade === 'A') return true
    const reps = complainedIn.get(rule.id) ?? []
    return reps.filter((earlier) => rep - earlier < REPEATED_WITHIN).length >= 2
  }

  /** The same cue at most every second repetition, except for safety. */
  const isFresh = (rule: Rule, rep: number): boolean => {
    const said = saidInRep.get(rule.cue)
    return said === undefined || rep - said >= 2
  }

  const choose = ({ t, rep, complaints, holdLeftMs }: CueInput): Complaint | null => {
    if (complaints.length === 0) return null
    const ending = holdLeftMs !== null && holdLeftMs <= HOLD_SILENCE_MS
    const worstFirst = [...complaints]
      .filter((complaint) => isConvincing(complaint, rep) && isFresh(complaint.rule, rep))
      .sort((a, b) => rank(b) - rank(a))
    const worst = worstFirst[0]
    if (!worst) return null
    const urgent = worst.rule.severity === 3 && worst.zone === 'fault'
    if (urgent && shown?.rule !== worst.rule.id) return worst
    return t - saidAt >= APART_MS && !ending ? worst : null
  }

  const say = (t: number, cue: Cue): Cue => {
    shown = cue
    saidAt = t
    return cue
  }

  const praise = (input: CueInput): Cue | null => {
    if (!input.clean) return null
    cleanReps++
    const due = cleanReps % PRAISE_EVERY === 1
    return due && input.t - saidAt >= APART_MS ? say(input.t, PRAISE) : null
  }

  return (input: CueInput): { spoken: Cue | null; shown: Cue | null } => {
    note(input.rep, input.complaints)
    const complaint = choose(input)
    if (complaint) saidInRep.set(complaint.rule.cue, input.rep)
    const spoken = complaint ? say(input.t, cueOf(complaint)) : praise(input)
    if (input.t - saidAt > SHOWN_MS) shown = null
    return { spoken, shown }
  }
}

const rank = ({ rule, zone }: Complaint): number =>
  rule.severity * 4 + (zone === 'fault' ? 2 : 0) + (rule.grade === 'A' ? 1 : 0)

export const cueOf = ({ rule }: Pick<Complaint, 'rule'>): Cue => ({
  key: rule.cue,
  rule: rule.id,
  clause: rule.clause,
  severity: rule.severity,
  joints: rule.joints,
})
