import { exercises } from '../../exercises/index.ts'
import type { Change, PartChange, Rejudged } from '../../review/rejudge/compare.ts'
import type { VerdictCounts } from '../../review/rejudge/judged.ts'
import { seconds } from '../reading.ts'
import { textOf } from '../text/text-of.ts'
import type { TherapistText } from '../text/therapist-en.ts'
import type { ChangeRow } from './change-table.tsx'

const VERDICTS = ['ok', 'warn', 'fault', 'unknown'] as const

const row = <Value>(
  what: string,
  { before, now, changed }: Change<Value>,
  tell: (value: Value) => string,
  none: string,
): ChangeRow => ({
  key: what,
  what,
  before: before === null ? none : tell(before),
  now: now === null ? none : tell(now),
  changed,
})

/** What the set came to as a whole. */
export const sumRows = (
  { count, heldMs, score }: Rejudged,
  text: TherapistText,
): readonly ChangeRow[] => {
  const { rejudge: words } = text
  return [
    row(words.count, count, String, words.none),
    row(words.held, heldMs, (ms) => seconds(ms, text), words.none),
    row(words.score, score, (value) => String(Math.round(value)), words.none),
  ]
}

const countsIn =
  ({ rejudge: words }: TherapistText) =>
  (counts: VerdictCounts): string =>
    VERDICTS.filter((verdict) => counts[verdict] > 0)
      .map((verdict) => words.times(words.verdicts[verdict], counts[verdict]))
      .join(', ') || words.none

/** The clause, and what it looks at where today's exercise still has it. */
const nameOf = (exercise: string, clause: string, text: TherapistText): string => {
  const rule = exercises[exercise]?.rules.find((each) => each.clause === clause)
  const looked = rule && textOf(text, exercise).rules[rule.id]?.looked
  return looked ? `${clause}: ${looked}` : clause
}

export const clauseRows = (
  { exercise, clauses }: Rejudged,
  text: TherapistText,
): readonly ChangeRow[] =>
  clauses.map(({ clause, ...change }) => ({
    ...row(nameOf(exercise, clause, text), change, countsIn(text), text.rejudge.none),
    key: clause,
  }))

const partRow = (exercise: string, part: PartChange, text: TherapistText): readonly ChangeRow[] => {
  const { rejudge: words } = text
  const shown = part.now ?? part.before
  if (!shown) return []
  const name = words[shown.kind](shown.number)
  const counted = part.counted.changed
    ? [
        row(
          `${name}: ${words.counted}`,
          part.counted,
          (is) => (is ? words.yes : words.no),
          words.none,
        ),
      ]
    : []
  // Where only one of the two saw it, all its verdicts differ: that it was seen says enough.
  if (!part.before || !part.now) return counted
  const verdicts = part.verdicts.map(({ clause, ...change }) =>
    row(
      `${name}, ${nameOf(exercise, clause, text)}`,
      change,
      (verdict) => words.verdicts[verdict],
      words.none,
    ),
  )
  return [...counted, ...verdicts]
}

/** Each repetition or hold that came out otherwise. */
export const partRows = (
  { exercise, parts }: Rejudged,
  text: TherapistText,
): readonly ChangeRow[] =>
  parts
    .filter(({ changed }) => changed)
    .flatMap((part, nth) =>
      partRow(exercise, part, text).map((each) => ({ ...each, key: `${nth} ${each.key}` })),
    )
