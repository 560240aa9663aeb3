import type { Side } from '../../engine/landmarks.ts'
import type { Finding, HoldSummary, RepSummary, Verdict } from '../../engine/report.ts'
import type { Judged } from './judged.ts'

/** A verdict; of a hold's rule that was not broken no more is kept than that: `kept`. */
export type PartVerdict = Verdict | 'kept'

/** One repetition, or one hold where holds are what is counted. Times in ms of the trace. */
export type Part = {
  readonly kind: 'rep' | 'hold'
  /** From 1. */
  readonly number: number
  readonly side: Side | null
  readonly startMs: number
  readonly endMs: number
  readonly counted: boolean
  readonly score: number | null
  readonly verdicts: Readonly<Record<string, PartVerdict>>
}

/** Before and now; null where only one of the two saw it. */
export type Pair = { readonly before: Part | null; readonly now: Part | null }

const ofRep = (rep: RepSummary, place: number): Part => {
  const { side, startMs, endMs, counted, score, verdicts } = rep
  return { kind: 'rep', number: place + 1, side, startMs, endMs, counted, score, verdicts }
}

const worst = (findings: readonly Finding[], clause: string): PartVerdict => {
  const own = findings.filter((finding) => finding.clause === clause)
  if (own.some(({ severity }) => severity === 'fault')) return 'fault'
  return own.length > 0 ? 'warn' : 'kept'
}

const ofHold = (hold: HoldSummary, place: number, clauses: readonly string[]): Part => {
  const { side, startMs, endMs, score, findings } = hold
  const verdicts = Object.fromEntries(clauses.map((clause) => [clause, worst(findings, clause)]))
  return { kind: 'hold', number: place + 1, side, startMs, endMs, counted: true, score, verdicts }
}

/** The repetitions; the holds where nothing is repeated. */
export const partsOf = (judged: Judged, kind: Part['kind']): readonly Part[] =>
  kind === 'rep'
    ? judged.reps.map(ofRep)
    : judged.holds.map((hold, place) => ofHold(hold, place, Object.keys(judged.rules)))

const overlap = (a: Part, b: Part): number =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs)

/** Which is which: by when it was. Both in the order of time. */
export const pairsOf = (before: readonly Part[], now: readonly Part[]): readonly Pair[] => {
  const pairs: Pair[] = []
  let [left, right] = [0, 0]
  while (left < before.length || right < now.length) {
    const [old, fresh] = [before[left] ?? null, now[right] ?? null]
    if (old && fresh && overlap(old, fresh) > 0) {
      pairs.push({ before: old, now: fresh })
      left += 1
      right += 1
    } else if (old && (!fresh || old.endMs <= fresh.startMs)) {
      pairs.push({ before: old, now: null })
      left += 1
    } else {
      pairs.push({ before: null, now: fresh })
      right += 1
    }
  }
  return pairs
}
