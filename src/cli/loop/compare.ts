import { type Exercise, isTimed } from '../../engine/exercise.ts'
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
  const isHold = exercise.kind === 'hold'
  const sides = truth.reps.filter(({ undone }) => !undone).map(({ side }) => side)
  return {
    wanted: isHold ? holdText(sides) : countText(sides),
    counted: isHold
      ? holdText(summary.holds.map(({ side }) => side))
      : countText(countedSides(summary)),
    reps: truth.reps.map((rep) =>
      isHold ? holdOutcome(rep, summary) : repOutcome(rep, bestOverlap(rep, summary.reps)),
    ),
    holdErrorsMs: holdErrors(exercise, summary, truth),
  }
}

const countedSides = (summary: Summary): (Side | null)[] =>
  summary.reps.filter(({ counted }) => counted).map(({ side }) => side)

type Sides = readonly (Side | null)[]

const holdText = (sides: Sides): string =>
  sides.every((side) => side === null)
    ? `${sides.length} holds`
    : `${sides.length} holds (${bySide(sides)})`

const countText = (sides: Sides): string => `${sides.length} (${bySide(sides)})`

const bySide = (sides: Sides): string => {
  const of = (side: Side) => sides.filter((each) => each === side).length
  return `left ${of('left')}, right ${of('right')}`
}

type Span = { readonly startMs: number; readonly endMs: number }

const overlap = (a: Span, b: Span): number =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs)

const bestOverlap = <Seen extends Span>(truth: Span, seen: readonly Seen[]): Seen | null => {
  const best = seen.toSorted((a, b) => overlap(b, truth) - overlap(a, truth))[0]
  return best !== undefined && overlap(best, truth) > 0 ? best : null
}

const isSameSide = (truth: TrueRep, seen: { readonly side: Side | null } | null): boolean =>
  seen === null || truth.side === null || seen.side === truth.side

const repOutcome = (truth: TrueRep, seen: RepSummary | null): RepOutcome => ({
  found: seen !== null,
  sideRight: isSameSide(truth, seen),
  verdicts: seen?.verdicts ?? {},
})

/** What the set says of each clause is what is said of its holds: they are all done in one way. */
const holdOutcome = (truth: TrueRep, { holds, rules }: Summary): RepOutcome => ({
  found: holds.length > 0,
  sideRight: isSameSide(truth, bestOverlap(truth, holds)),
  verdicts: Object.fromEntries(
    Object.entries(rules).map(([clause, tally]) => [clause, worst(tally)]),
  ),
})

const WORST_FIRST: readonly Verdict[] = ['fault', 'warn', 'ok']

const worst = (tally: Readonly<Record<Verdict, number>>): Verdict =>
  WORST_FIRST.find((verdict) => tally[verdict] > 0) ?? 'unknown'

/** Of an activity: as long as the repetitions of a side follow one another. */
const trueHolds = (exercise: Exercise, { reps }: Performance): readonly Span[] => {
  if (exercise.kind === 'hold' || !isTimed(exercise))
    return reps.map(({ holdStartMs, holdEndMs }) => ({ startMs: holdStartMs, endMs: holdEndMs }))
  const changes = reps.map((rep, index) => rep.side !== reps[index - 1]?.side)
  return reps.flatMap(({ startMs }, index) => {
    if (!changes[index]) return []
    const next = changes.indexOf(true, index + 1)
    return [{ startMs, endMs: (next < 0 ? reps : reps.slice(0, next)).at(-1)?.endMs ?? startMs }]
  })
}

const holdErrors = (exercise: Exercise, summary: Summary, truth: Performance): number[] =>
  trueHolds(exercise, truth).flatMap((trueSpan) => {
    const hold = bestOverlap(trueSpan, summary.holds)
    return hold === null ? [] : [hold.heldMs - (trueSpan.endMs - trueSpan.startMs)]
  })
