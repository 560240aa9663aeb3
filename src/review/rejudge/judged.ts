import type { HoldSummary, RepSummary, Summary, Verdict } from '../../engine/report.ts'

/** What a judgement came to, whenever it was made. */
export type Judged = Pick<
  Summary,
  'reps' | 'holds' | 'count' | 'heldMs' | 'score' | 'rules' | 'view'
>

/** How often each verdict was given for a clause. */
export type VerdictCounts = Readonly<Record<Verdict, number>>

const NONE: VerdictCounts = { ok: 0, warn: 0, fault: 0, unknown: 0 }

const countedOf = (reps: readonly RepSummary[], side?: 'left' | 'right'): number =>
  reps.filter((rep) => rep.counted && (side === undefined || rep.side === side)).length

const rulesOf = (reps: readonly RepSummary[]): Judged['rules'] => {
  const rules: Record<string, VerdictCounts> = {}
  for (const { verdicts } of reps) {
    for (const [clause, verdict] of Object.entries(verdicts)) {
      const counts = rules[clause] ?? NONE
      rules[clause] = { ...counts, [verdict]: counts[verdict] + 1 }
    }
  }
  return rules
}

/** Of a set that broke off there is no sum: what was counted by then stands for it. Nobody gave it a score. */
export const judgedUntil = (
  reps: readonly RepSummary[],
  holds: readonly HoldSummary[],
): Judged => ({
  reps,
  holds,
  count: {
    total: countedOf(reps),
    left: countedOf(reps, 'left'),
    right: countedOf(reps, 'right'),
  },
  heldMs: holds.reduce((sum, { heldMs }) => sum + heldMs, 0),
  score: null,
  rules: rulesOf(reps),
  view: null,
})
