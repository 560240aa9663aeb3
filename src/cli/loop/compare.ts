import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { RepSummary, Summary, Verdict } from '../../engine/report.ts'
import type { Performance, TrueRep } from '../../mannequin/types.ts'

/** What became of one true repetition or hold. */
export type RepOutcome = {
  readonly found: boolean
  readonly sideRight: boolean
  readonly verdicts: Readonly<Record<string, Verdict>>
}

/** A judged set against what truly happened. */
export type SetOutcome = {
  readonly wanted: string
  readonly counted: string
  readonly reps: readonly RepOutcome[]
  /** ms; one a hold that was asked for and found. */
  readonly holdErrorsMs: readonly number[]
}

export const compareSet = (
  exercise: Exercise,
  summary: Summary,
  truth: Performance,
): SetOutcome => {
  const matches = truth.reps.map((rep) => ({ rep, seen: bestOverlap(rep, summary.reps) }))
  const isHold = exercise.kind === 'hold'
  return {
    wanted: isHold ? holdText(truth.reps.length) : countText(truth.reps.map(({ side }) => side)),
    counted: isHold ? holdText(summary.holds.length) : countText(countedSides(summary)),
    reps: isHold
      ? truth.reps.map(() => holdOutcome(summary))
      : matches.map(({ rep, seen }) => repOutcome(rep, seen)),
    holdErrorsMs: holdErrors(summary, truth),
  }
}

const countedSides = (summary: Summary): (Side | null)[] =>
  summary.reps.filter(({ counted }) => counted).map(({ side }) => side)

const holdText = (holds: number): string => `${holds} holds`

const countText = (sides: readonly (Side | null)[]): string => {
  const of = (side: Side | null) => sides.filter((each) => each === side).length
  return `${sides.length} (left ${of('left')}, right ${of('right')})`
}

type Span = { readonly startMs: number; readonly endMs: number }

const overlap = (a: Span, b: Span): number =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs)

const bestOverlap = <Seen extends Span>(truth: Span, seen: readonly Seen[]): Seen | null => {
  const best = seen.toSorted((a, b) => overlap(b, truth) - overlap(a, truth))[0]
  return best !== undefined && overlap(best, truth) > 0 ? best : null
}

const repOutcome = (truth: TrueRep, seen: RepSummary | null): RepOutcome => ({
  found: seen !== null,
  sideRight: seen === null || truth.side === null || seen.side === truth.side,
  verdicts: seen?.verdicts ?? {},
})

/** A set of one hold: what the set says of each clause is what is said of the hold. */
const holdOutcome = ({ holds, rules }: Summary): RepOutcome => ({
  found: holds.length > 0,
  sideRight: true,
  verdicts: Object.fromEntries(
    Object.entries(rules).map(([clause, tally]) => [clause, worst(tally)]),
  ),
})

const WORST_FIRST: readonly Verdict[] = ['fault', 'warn', 'ok']

const worst = (tally: Readonly<Record<Verdict, number>>): Verdict =>
  WORST_FIRST.find((verdict) => tally[verdict] > 0) ?? 'unknown'

const holdErrors = (summary: Summary, truth: Performance): number[] =>
  truth.reps.flatMap((rep) => {
    const trueSpan = { startMs: rep.holdStartMs, endMs: rep.holdEndMs }
    const hold = bestOverlap(trueSpan, summary.holds)
    return hold === null ? [] : [hold.heldMs - (trueSpan.endMs - trueSpan.startMs)]
  })
