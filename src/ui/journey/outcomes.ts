import type { Exercise } from '../../engine/exercise.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import type { Rule } from '../../engine/rule.ts'
import { exercises } from '../../exercises/index.ts'
import type { SetResult } from '../../session/journey/journey-store.ts'
import type { JourneyState } from '../../session/journey/state.ts'
import { unmeasured } from '../summary/findings.ts'

/** What one exercise of the session came to. */
export type Outcome = {
  readonly exercise: Exercise
  readonly setsDone: number
  readonly sets: number
  readonly reps: number
  readonly heldMs: number
  /** Middle of its sets' scores; null where form was not measured. */
  readonly score: number | null
  /** The one thing to work on: the gravest, then the most frequent fault. */
  readonly mend: Rule | null
  /** Ids of rules that could not always be judged. */
  readonly notMeasured: readonly string[]
  /** All of it without a camera. */
  readonly byClock: boolean
  /** Counted by the person with a tap. */
  readonly tapped: number
  readonly stoppedByPain: boolean
}

const middleOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

const findingsOf = ({ reps, holds }: Summary): readonly Finding[] =>
  [...reps, ...holds].flatMap(({ findings }) => findings)

/** A rule's weight: faults before warnings, grave ones before others, frequent ones before single ones. */
const worstOf = ({ rules }: Exercise, summaries: readonly Summary[]): Rule | null => {
  const findings = summaries.flatMap(findingsOf)
  const weighed = rules
    .map((rule) => {
      const own = findings.filter((finding) => finding.rule === rule.id)
      const faults = own.filter(({ severity }) => severity === 'fault').length
      return { rule, faults, count: own.length }
    })
    .filter(({ count }) => count > 0)
  weighed.sort(
    (a, b) =>
      Math.sign(b.faults) - Math.sign(a.faults) ||
      b.rule.severity - a.rule.severity ||
      b.faults - a.faults ||
      b.count - a.count,
  )
  return weighed[0]?.rule ?? null
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const notMeasuredIn = (exercise: Exercise, summaries: readonly Summary[]): readonly string[] => [
  ...new Set(summaries.flatMap((each) => unmeasured(exercise, each).map(({ rule }) => rule.id))),
]

/** Each exercise of the session, in its order. */
export const outcomesOf = (
  { items, stopped }: Pick<JourneyState, 'items' | 'stopped'>,
  results: readonly SetResult[],
): readonly Outcome[] =>
  items.flatMap((item, index): readonly Outcome[] => {
    const exercise = exercises[item.exercise]
    if (!exercise) return []
    const own = results.filter(({ at }) => at.item === index)
    const summaries = own.flatMap(({ summary }) => summary ?? [])
    const scores = summaries.flatMap(({ score }) => score ?? [])
    return [
      {
        exercise,
        setsDone: new Set(own.map(({ at }) => at.set)).size,
        sets: item.sets,
        reps: sum(summaries.map(({ count }) => count.total)),
        heldMs: sum(summaries.map(({ heldMs }) => heldMs)),
        score: middleOf(scores),
        mend: worstOf(exercise, summaries),
        notMeasured: notMeasuredIn(exercise, summaries),
        byClock: own.length > 0 && own.every(({ mode }) => mode === 'manual'),
        tapped: sum(own.map(({ tapped = 0 }) => tapped)),
        stoppedByPain: stopped.includes(index),
      },
    ]
  })
