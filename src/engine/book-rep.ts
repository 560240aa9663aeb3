import type { Metrics } from './check-watch.ts'
import type { RuleWatch } from './judge.ts'
import type { OwnRange } from './own-range.ts'
import type { RepSummary } from './report.ts'
import { type Judged, scoreRep } from './score.ts'
import { findingsOf, verdictsOf } from './set.ts'
import type { Tally } from './tally.ts'

/** A repetition that is over, before it is judged. */
export type DoneRep = Pick<RepSummary, 'side' | 'startMs' | 'endMs' | 'range'> & {
  /** Why it is not counted; null when it is. */
  readonly rejected: string | null
}

export const judgedBy = (
  watches: readonly RuleWatch[],
  verdicts: RepSummary['verdicts'],
): readonly Judged[] =>
  watches.map(({ rule }) => ({ rule, verdict: verdicts[rule.clause] ?? 'unknown' }))

/**
 * Lets the rules see the end of a repetition and puts it into the books. One of less than half the person's
 * own range is not counted (spec section 3).
 */
export const bookRep = (
  t: number,
  { rejected, ...done }: DoneRep,
  metrics: Metrics,
  watches: readonly RuleWatch[],
  { tally, ownRange }: { readonly tally: Tally; readonly ownRange: OwnRange },
): RepSummary => {
  for (const watch of watches) watch.end(t, done.startMs, metrics)
  const credit = ownRange.credit(done.side, done.range)
  const reason = rejected ?? (credit === 0 ? 'half-of-own-range' : null)
  const counted = reason === null
  if (counted) ownRange.add(done.side, done.range)
  const verdicts = verdictsOf(watches, true)
  const rep: RepSummary = {
    index: tally.ended() + 1,
    ...done,
    score: counted ? scoreRep(judgedBy(watches, verdicts), credit) : null,
    counted,
    ...(reason ? { reason } : {}),
    verdicts,
    findings: findingsOf(watches),
  }
  tally.rep(rep)
  if (counted) tally.verdicts(verdicts)
  return rep
}
