import type { CountBySide, Exercise } from './exercise.ts'
import type { Side } from './landmarks.ts'
import type { HoldSummary, Note, RepSummary, Summary, Verdict } from './report.ts'
import { scoreSet } from './score.ts'
import type { View } from './trace.ts'

const NONE: Readonly<Record<Verdict, number>> = { ok: 0, warn: 0, fault: 0, unknown: 0 }

/** Keeps the books of one set. */
export const createTally = (exercise: Exercise) => {
  const reps: RepSummary[] = []
  const holds: HoldSummary[] = []
  const rules: Record<string, Record<Verdict, number>> = Object.fromEntries(
    exercise.rules.map((rule) => [rule.clause, { ...NONE }]),
  )
  let frames = 0
  let found = 0
  let firstMs: number | null = null
  let lastMs = 0

  const ended = exercise.kind === 'hold' ? holds : reps
  let count: CountBySide = { total: 0, left: 0, right: 0 }
  let heldMs = 0
  let heldBySide: Readonly<Record<Side, number>> = { left: 0, right: 0 }

  return {
    frame(t: number, seen: boolean) {
      firstMs ??= t
      lastMs = t
      frames++
      if (seen) found++
    },
    verdicts(of: Readonly<Record<string, Verdict>>) {
      for (const [clause, verdict] of Object.entries(of)) rules[clause][verdict]++
    },
    rep(rep: RepSummary) {
      reps.push(rep)
      if (rep.counted) count = oneMore(count, rep.side)
    },
    hold(hold: HoldSummary) {
      holds.push(hold)
      heldMs += hold.heldMs
      heldBySide = longer(heldBySide, hold.side, hold.heldMs)
      if (exercise.kind === 'hold') count = oneMore(count, hold.side)
    },
    ended: () => ended.length,
    count: () => count,
    heldMs: () => heldMs,
    /** With so much more of a hold that goes on. */
    heldBySide: (side: Side | null, moreMs: number) => longer(heldBySide, side, moreMs),
    lastRep: (): RepSummary | undefined => reps.at(-1),
    lastHold: (): HoldSummary | undefined => holds.at(-1),
    summary: (view: View | null, notes: readonly Note[]): Omit<Summary, 'ownRange'> => ({
      exercise: exercise.id,
      view,
      durationMs: lastMs - (firstMs ?? 0),
      reps: [...reps],
      count,
      holds: [...holds],
      heldMs,
      score: scoreSet(
        (exercise.kind === 'hold' ? holds : reps.filter((rep) => rep.counted)).map(
          (part) => part.score,
        ),
      ),
      rules: copyRules(rules),
      tracking: { frames, found, notes: [...notes] },
    }),
  }
}

const longer = (
  held: Readonly<Record<Side, number>>,
  side: Side | null,
  moreMs: number,
): Readonly<Record<Side, number>> =>
  side === null || moreMs === 0 ? held : { ...held, [side]: held[side] + moreMs }

const oneMore = ({ total, left, right }: CountBySide, side: Side | null): CountBySide => ({
  total: total + 1,
  left: left + (side === 'left' ? 1 : 0),
  right: right + (side === 'right' ? 1 : 0),
})

const copyRules = (rules: Record<string, Record<Verdict, number>>) =>
  Object.fromEntries(Object.entries(rules).map(([clause, verdicts]) => [clause, { ...verdicts }]))

export type Tally = ReturnType<typeof createTally>
