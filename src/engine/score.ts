import type { Verdict } from './report.ts'
import type { Rule } from './rule.ts'
import { median } from './statistics.ts'

/** Spec section 3: weight of each part of a repetition's score. */
const REP_PARTS: Readonly<Record<Rule['part'], number>> = {
  range: 25,
  alignment: 45,
  tempo: 15,
  completeness: 15,
}
const QUALITY: Readonly<Record<Exclude<Verdict, 'unknown'>, number>> = {
  ok: 1,
  warn: 0.6,
  fault: 0.2,
}
/** Spec section 3: a severity 3 fault caps the score. */
const SAFETY_CAP = 40
/** Spec 2.6: with more of the weight unknown there is no number. */
const MAX_UNKNOWN = 0.4

export type Judged = { readonly rule: Rule; readonly verdict: Verdict }

const weightOf = (rule: Rule): number => (rule.grade === 'A' ? 2 : 1)

/** How far a movement went against the person's own range weighs as much as a grade A rule. */
const CREDIT_WEIGHT = 2

/**
 * Share of quality in one part, and how much of its weight is known; null where it has no rules.
 * `credit` 0..1 is one more thing that is known of it.
 */
const quality = (
  judged: readonly Judged[],
  credit: number | null = null,
): { share: number; known: number } | null => {
  const credited = credit === null ? 0 : CREDIT_WEIGHT
  const all = judged.reduce((sum, { rule }) => sum + weightOf(rule), credited)
  if (all === 0) return null
  let known = credited
  let good = credited * (credit ?? 0)
  for (const { rule, verdict } of judged) {
    if (verdict === 'unknown') continue
    known += weightOf(rule)
    good += weightOf(rule) * QUALITY[verdict]
  }
  return { share: known === 0 ? 0 : good / known, known: known / all }
}

const isUnsafe = (judged: readonly Judged[]): boolean =>
  judged.some(({ rule, verdict }) => rule.severity === 3 && verdict === 'fault')

const capped = (score: number, judged: readonly Judged[]): number =>
  Math.round(isUnsafe(judged) ? Math.min(score, SAFETY_CAP) : score)

/**
 * 0..100, or null where too little was seen to put a number on it. `credit` is what the range is worth
 * against the person's own, null while that isn't known.
 */
export const scoreRep = (judged: readonly Judged[], credit: number | null): number | null => {
  let weight = 0
  let known = 0
  let good = 0
  for (const [part, share] of Object.entries(REP_PARTS)) {
    const found = quality(
      judged.filter(({ rule }) => rule.part === part),
      part === 'range' ? credit : null,
    )
    if (!found) continue
    weight += share
    known += share * found.known
    good += share * found.known * found.share
  }
  if (weight === 0 || known / weight < 1 - MAX_UNKNOWN) return null
  return capped((100 * good) / known, judged)
}

/** Spec section 3: alignment 60, duration 25, steadiness 15. `swayTl` null: not known. */
export const scoreHold = (
  judged: readonly Judged[],
  heldMs: number,
  targetMs: number,
  swayTl: number | null,
): number | null => {
  const alignment = quality(judged)
  if (!alignment || alignment.known < 1 - MAX_UNKNOWN) return null
  // No hold is dosed: it is long enough.
  const duration = targetMs === 0 ? 1 : Math.min(1, heldMs / targetMs)
  // RMS sway of 0.03 trunk lengths is steady; twice that scores nothing.
  const steadiness = swayTl === null ? alignment.share : Math.min(1, Math.max(0, 2 - swayTl / 0.03))
  return capped(60 * alignment.share + 25 * duration + 15 * steadiness, judged)
}

/** Spec section 3: a set's score is the median of its repetitions. */
export const scoreSet = (scores: readonly (number | null)[]): number | null => {
  const known = scores.filter((score) => score !== null)
  return known.length === 0 ? null : Math.round(median(known))
}
