import type { Exercise } from '../../engine/exercise.ts'
import type { Judged, VerdictCounts } from './judged.ts'
import { type Pair, type PartVerdict, pairsOf, partsOf } from './parts.ts'

/** Before and now, and whether that is a difference. null: there was none. */
export type Change<Value> = {
  readonly before: Value | null
  readonly now: Value | null
  readonly changed: boolean
}

export type ClauseChange = Change<VerdictCounts> & { readonly clause: string }

export type PartChange = Pair & {
  /** By clause, those that came out otherwise. */
  readonly verdicts: readonly (Change<PartVerdict> & { readonly clause: string })[]
  readonly counted: Change<boolean>
  readonly changed: boolean
}

/** A set judged by the rules of its day, and by today's. */
export type Rejudged = {
  readonly exercise: string
  /** Whose rules. */
  readonly versions: { readonly before: string; readonly now: string }
  readonly count: Change<number>
  readonly heldMs: Change<number>
  readonly score: Change<number>
  /** In the order of the exercise's rules; then clauses that there are no more. */
  readonly clauses: readonly ClauseChange[]
  readonly parts: readonly PartChange[]
  readonly changed: boolean
}

type Versions = Rejudged['versions']

const change = <Value>(
  before: Value | null,
  now: Value | null,
  differ: (a: Value, b: Value) => boolean = (a, b) => a !== b,
): Change<Value> => ({
  before,
  now,
  changed: before === null || now === null ? before !== now : differ(before, now),
})

/** A stored trace is off by half a pixel: less than a point, or than a tenth of a second, is no difference. */
const byPoint = (a: number, b: number): boolean => Math.round(a) !== Math.round(b)
const LEAST_HELD_MS = 100
const byHeld = (a: number, b: number): boolean => Math.abs(a - b) > LEAST_HELD_MS

const VERDICTS = ['ok', 'warn', 'fault', 'unknown'] as const

const byCounts = (a: VerdictCounts, b: VerdictCounts): boolean =>
  VERDICTS.some((verdict) => a[verdict] !== b[verdict])

const clausesOf = ({ rules }: Exercise, before: Judged, now: Judged): readonly string[] => [
  ...new Set([
    ...rules.map(({ clause }) => clause),
    ...Object.keys(now.rules),
    ...Object.keys(before.rules),
  ]),
]

const partChange = ({ before, now }: Pair): PartChange => {
  const clauses = new Set([
    ...Object.keys(now?.verdicts ?? {}),
    ...Object.keys(before?.verdicts ?? {}),
  ])
  const verdicts = [...clauses].flatMap((clause) => {
    const of = change(before?.verdicts[clause] ?? null, now?.verdicts[clause] ?? null)
    return of.changed ? [{ clause, ...of }] : []
  })
  const counted = change(before?.counted ?? null, now?.counted ?? null)
  return { before, now, verdicts, counted, changed: verdicts.length > 0 || counted.changed }
}

/** Lays two judgements of one set beside each other. */
export const compareJudged = (
  exercise: Exercise,
  before: Judged,
  now: Judged,
  versions: Versions,
): Rejudged => {
  const { kind } = exercise
  const part = kind === 'hold' ? 'hold' : 'rep'
  const parts = pairsOf(partsOf(before, part), partsOf(now, part)).map(partChange)
  const clauses = clausesOf(exercise, before, now).map((clause) => ({
    clause,
    ...change(before.rules[clause] ?? null, now.rules[clause] ?? null, byCounts),
  }))
  const count = change(before.count.total, now.count.total)
  const heldMs = change(before.heldMs, now.heldMs, byHeld)
  const score = change(before.score, now.score, byPoint)
  const all = [count, heldMs, score, ...clauses, ...parts]
  const changed = all.some((each) => each.changed)
  return { exercise: exercise.id, versions, count, heldMs, score, clauses, parts, changed }
}
