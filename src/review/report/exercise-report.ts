import type { CountBySide, Exercise } from '../../engine/exercise.ts'
import type { Note, Summary } from '../../engine/report.ts'
import type { Unit } from '../../engine/rule.ts'
import type { View } from '../../engine/trace.ts'
import type {
  FindingMark,
  HoldRecord,
  ProgramItem,
  RepRecord,
  SelfCheckAnswer,
  SetRecord,
} from '../../records/model.ts'
import { type Attempt, attemptsOf, longestMs, type ReportedSet, valueUnitOf } from './attempts.ts'
import { type FoundRule, foundRules, rulesTogether } from './found-rules.ts'
import { middleOf } from './middle.ts'

/** All that is kept of a session's sets. */
export type SetRows = {
  readonly sets: readonly SetRecord[]
  readonly reps: readonly RepRecord[]
  readonly holds: readonly HoldRecord[]
  readonly marks: readonly FindingMark[]
  readonly selfChecks: readonly SelfCheckAnswer[]
}

/** One exercise of a session, all its sets together. */
export type ExerciseReport = {
  readonly exercise: Exercise
  /** Which of the session's items it was, from 0. */
  readonly item: number
  /** What was asked for; null where the session does not name it. */
  readonly asked: ProgramItem | null
  readonly sets: number
  /** Sets without a camera: nothing was measured in them. */
  readonly byHand: number
  readonly brokenOff: number
  readonly count: CountBySide
  readonly heldMs: number
  readonly longestMs: number | null
  readonly score: number | null
  /** The middle of the repetitions that counted, or of the holds; in `unit`. */
  readonly middle: number | null
  readonly unit: Unit
  readonly attempts: readonly Attempt[]
  readonly findings: readonly FoundRule[]
  /** How often each clause was judged, and how. */
  readonly rules: Summary['rules']
  readonly view: View | null
  /** Share of pictures in which the joints were found, 0-1; null without a camera. */
  readonly seen: number | null
  readonly notes: readonly Note[]
  readonly checks: readonly SelfCheckAnswer[]
}

const inPlace = (a: { readonly index: number }, b: { readonly index: number }): number =>
  a.index - b.index

const reported = ({ id, set, summary }: SetRecord, { reps, holds }: SetRows): ReportedSet =>
  summary
    ? { id, set, reps: summary.reps, holds: summary.holds }
    : {
        id,
        set,
        reps: reps
          .filter(({ setId }) => setId === id)
          .sort(inPlace)
          .map(({ rep }) => rep),
        holds: holds
          .filter(({ setId }) => setId === id)
          .sort(inPlace)
          .map(({ hold }) => hold),
      }

const countOf = (sets: readonly ReportedSet[]): CountBySide => {
  const counted = sets.flatMap(({ reps }) => reps).filter((rep) => rep.counted)
  const of = (side: 'left' | 'right') => counted.filter((rep) => rep.side === side).length
  return { total: counted.length, left: of('left'), right: of('right') }
}

const seenIn = (summaries: readonly Summary[]): number | null => {
  const frames = summaries.reduce((sum, { tracking }) => sum + tracking.frames, 0)
  const found = summaries.reduce((sum, { tracking }) => sum + tracking.found, 0)
  return frames === 0 ? null : found / frames
}

/** The latest answer to each question counts. */
const latestChecks = (checks: readonly SelfCheckAnswer[]): readonly SelfCheckAnswer[] => [
  ...new Map(
    [...checks].sort((a, b) => a.answeredMs - b.answeredMs).map((check) => [check.clause, check]),
  ).values(),
]

/**
 * @param rows of the session; sets of other exercises and items are passed by
 * @param item which of the session's items it is
 */
export const exerciseReport = (
  exercise: Exercise,
  asked: ProgramItem | null,
  item: number,
  rows: SetRows,
): ExerciseReport => {
  const sets = rows.sets
    .filter((set) => set.exercise === exercise.id && set.item === item)
    .sort((a, b) => a.startedMs - b.startedMs)
  const ids = new Set(sets.map(({ id }) => id))
  const done = sets.map((set) => reported(set, rows))
  const summaries = sets.flatMap(({ summary }) => summary ?? [])
  const attempts = attemptsOf(exercise, done)
  return {
    exercise,
    item,
    asked,
    sets: sets.length,
    byHand: sets.filter(({ mode }) => mode === 'manual').length,
    brokenOff: sets.filter(({ mode, summary }) => mode === 'camera' && !summary).length,
    count: countOf(done),
    heldMs: done.flatMap(({ holds }) => holds).reduce((sum, { heldMs }) => sum + heldMs, 0),
    longestMs: longestMs(exercise, done),
    score: middleOf(summaries.flatMap(({ score }) => score ?? [])),
    middle: middleOf(attempts.filter(({ counted }) => counted).map(({ value }) => value)),
    unit: valueUnitOf(exercise),
    attempts,
    findings: foundRules(exercise, done, rows.marks),
    rules: rulesTogether(summaries),
    view: summaries.at(-1)?.view ?? null,
    seen: seenIn(summaries),
    notes: [...new Set(summaries.flatMap(({ tracking }) => tracking.notes))],
    checks: latestChecks(rows.selfChecks.filter(({ setId }) => ids.has(setId))),
  }
}
