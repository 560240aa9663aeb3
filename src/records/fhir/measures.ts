import type { Observation, ObservationComponent, Quantity } from 'fhir/r4'
import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { HoldSummary, RepSummary } from '../../engine/report.ts'
import type { Unit } from '../../engine/rule.ts'
import { activityOf, measured, named, type Span } from './observation.ts'
import { quantity, seconds } from './quantity.ts'
import { fhirId } from './terms.ts'
import type { Measure } from './vocabulary.ts'

/** What one set came to, as it was judged; of one that broke off, what was counted by then. */
export type SetResult = {
  readonly score: number | null
  readonly heldMs: number
  readonly reps: readonly RepSummary[]
  readonly holds: readonly HoldSummary[]
}

/**
 * What was judged one by one. A repetition with a hold at its top is in both lists with the same findings: then it is
 * the repetition that counts.
 */
export const attemptsIn = ({
  reps,
  holds,
}: Pick<SetResult, 'reps' | 'holds'>): readonly (RepSummary | HoldSummary)[] =>
  reps.length > 0 ? reps : holds

const isCounted = (attempt: RepSummary | HoldSummary): boolean =>
  !('counted' in attempt) || attempt.counted

/** The unit of a repetition's range; null where nothing moves, and where today's exercises have none of that id. */
export const rangeUnitOf = (exercise: Exercise | undefined): Unit | null => {
  if (!exercise) return null
  const { movement } = exercise
  if (movement.kind === 'paced' || movement.kind === 'hold') return null
  return movement.unit ?? 'deg'
}

const part = (
  measure: Measure,
  side: Side | null,
  value: Quantity | null,
): ObservationComponent => ({
  code: named(side ? `${measure}-${side}` : measure),
  ...measured(value),
})

/** The lower of two middles: nothing is told better than it was. */
const middleOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

const SIDES: readonly Side[] = ['left', 'right']

const countParts = (counted: readonly RepSummary[]): readonly ObservationComponent[] =>
  SIDES.map((side) => ({ side, count: counted.filter((rep) => rep.side === side).length }))
    .filter(({ count }) => count > 0)
    .map(({ side, count }) => part('repetitions', side, quantity(count, 'count')))

type Written = {
  readonly measure: Measure
  readonly value: Quantity | null
  readonly parts: readonly ObservationComponent[]
}

const scoreOf = (result: SetResult): Written => ({
  measure: 'form-score',
  value: quantity(result.score, 'score'),
  parts: attemptsIn(result)
    .filter(isCounted)
    .map(({ side, score }) => part('form-score', side, quantity(score, 'score'))),
})

const rangeOf = (counted: readonly RepSummary[], unit: Unit): Written => ({
  measure: 'range',
  value: quantity(middleOf(counted.map(({ range }) => range)), unit),
  parts: counted.map(({ side, range }) => part('range', side, quantity(range, unit))),
})

const heldOf = ({ heldMs, holds }: SetResult): Written => ({
  measure: 'held-time',
  value: seconds(heldMs),
  parts: holds.map(({ side, heldMs: ms }) => part('held-time', side, seconds(ms))),
})

/** Count, range, time and score of a set; each repetition or hold is a part of them, in its order. */
export const measuresOf = (
  setId: string,
  result: SetResult,
  exercise: Exercise | undefined,
  span: Span,
): readonly Observation[] => {
  const counted = result.reps.filter((rep) => rep.counted)
  const unit = rangeUnitOf(exercise)
  const written: readonly Written[] = [
    scoreOf(result),
    ...(result.holds.length > 0 || result.heldMs > 0 ? [heldOf(result)] : []),
    ...(exercise?.kind === 'hold'
      ? []
      : [
          {
            measure: 'repetitions' as const,
            value: quantity(counted.length, 'count'),
            parts: countParts(counted),
          },
        ]),
    ...(unit && counted.length > 0 ? [rangeOf(counted, unit)] : []),
  ]
  return written.map(({ measure, value, parts }) => ({
    ...activityOf(fhirId(setId, measure), named(measure), span),
    ...measured(value),
    ...(parts.length > 0 && { component: [...parts] }),
  }))
}
