import { isTimed } from '../../engine/exercise.ts'
import type { Unit } from '../../engine/rule.ts'
import type { ComparedFault, Often } from '../../review/compare/compared-faults.ts'
import type { ComparedExercise } from '../../review/compare/compared-sessions.ts'
import type { Pair } from '../../review/compare/difference.ts'
import { textOf } from '../text/text-of.ts'
import type { TherapistText } from '../text/therapist-en.ts'
import { type ComparedRow, comparedRow, painRow, scoreRow } from './compared-row.ts'

const MS_PER_SECOND = 1000

/** Shares of the trunk are shown as whole percent, all else in whole units. */
const stepOf = (unit: Unit): number => (unit === 'tl' || unit === 'ratio' ? 0.01 : 1)

const timeRow = (
  { compare, history }: TherapistText,
  name: string,
  pair: Pair,
): readonly ComparedRow[] =>
  comparedRow(name, {
    pair,
    figure: (ms) => history.seconds(Math.round(ms / MS_PER_SECOND)),
    words: compare.time,
    step: MS_PER_SECOND,
    none: compare.none,
  })

const doseRow = (
  text: TherapistText,
  { asked, exercise }: ComparedExercise,
): readonly ComparedRow[] => {
  const { compare, report } = text
  const { first, second } = asked
  if (!first || !second) return []
  const [before, after] = [first, second].map((item) => report.dose(item, isTimed(exercise)))
  if (before === undefined || after === undefined) return []
  const difference = before === after ? compare.sameDose : compare.otherDose
  return [{ name: compare.rows.asked, first: before, second: after, difference }]
}

const faultRow = (text: TherapistText, exercise: string, fault: ComparedFault): ComparedRow => {
  const { compare } = text
  const words = textOf(text, exercise).rules[fault.rule]?.fault ?? fault.clause
  const written = (often: Often | null) =>
    often ? compare.often(often.times, often.of) : compare.notJudged
  return {
    name: compare.found(words, fault.severity),
    first: written(fault.first),
    second: written(fault.second),
    difference: compare.changes[fault.change],
  }
}

/** All that can be told of one exercise in two sessions, and nothing that neither of them measured. */
export const exerciseRows = (
  text: TherapistText,
  compared: ComparedExercise,
): readonly ComparedRow[] => {
  const { compare, summary } = text
  const { exercise, reps, heldMs, longestMs, score, range, unit, pain, faults } = compared
  return [
    ...doseRow(text, compared),
    ...comparedRow(compare.rows.reps, {
      pair: reps,
      figure: String,
      words: compare.count,
      none: compare.none,
    }),
    ...timeRow(text, compare.rows.held, heldMs),
    ...timeRow(text, compare.rows.longest, longestMs),
    ...scoreRow(text, score),
    ...comparedRow(compare.rows.range, {
      pair: range,
      figure: (value) => summary.bare(value, unit),
      words: compare.range,
      step: stepOf(unit),
      none: compare.none,
    }),
    ...painRow(text, compare.rows.pain, pain),
    ...faults.map((fault) => faultRow(text, exercise.id, fault)),
  ]
}
