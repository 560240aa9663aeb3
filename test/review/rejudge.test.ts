import { beforeAll, expect, test } from 'vitest'
import type { Exercise } from '../../src/engine/exercise.ts'
import type { Summary } from '../../src/engine/report.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { compareJudged, type Rejudged } from '../../src/review/rejudge/compare.ts'
import { judgeAgain } from '../../src/review/rejudge/judge-again.ts'
import { judgedUntil } from '../../src/review/rejudge/judged.ts'
import { actedBridges, LOW } from './one-thing/acted-bridges.ts'

const VERSIONS = { before: '0.1.0', now: '0.2.0' }
let acted: { trace: Trace; summary: Summary; exercise: Exercise }

beforeAll(async () => {
  acted = await actedBridges(LOW)
})

const againBy = (exercise: Exercise, before = acted.summary): Rejudged => {
  const { header, frames } = acted.trace
  const judging = judgeAgain(exercise, header, before)
  judging.frames(frames.slice(0, 40))
  judging.frames(frames.slice(40))
  return compareJudged(exercise, before, judging.end(), VERSIONS)
}

const without = (clause: string): Exercise => ({
  ...acted.exercise,
  rules: acted.exercise.rules.filter((rule) => rule.clause !== clause),
})

/** Limits of GB4 so wide that low hips are well. */
const lenient = (): Exercise => ({
  ...acted.exercise,
  rules: acted.exercise.rules.map((rule) =>
    rule.clause === 'GB4'
      ? {
          ...rule,
          checks: rule.checks.map((check) => ({
            ...check,
            limits: { ok: [null, null], warn: [null, null] },
          })),
        }
      : rule,
  ),
})

const clauseOf = ({ clauses }: Rejudged, wanted: string) =>
  clauses.find(({ clause }) => clause === wanted)

test('by the same rules a set comes out the same, chunk after chunk', () => {
  const rejudged = againBy(acted.exercise)
  expect(rejudged.changed).toBe(false)
  expect(rejudged.count).toEqual({ before: 2, now: 2, changed: false })
  expect(rejudged.parts).toHaveLength(2)
})

test('a rule that was mended shows its old and its new verdicts, and the versions of both', () => {
  const rejudged = againBy(lenient())
  const mended = clauseOf(rejudged, 'GB4')
  expect(mended?.changed).toBe(true)
  expect(mended?.before?.fault).toBe(2)
  expect(mended?.now?.fault).toBe(0)
  expect(clauseOf(rejudged, 'GB7')?.changed).toBe(false)
  expect(rejudged.versions).toEqual(VERSIONS)
  const [first] = rejudged.parts
  expect(first?.verdicts).toContainEqual({
    clause: 'GB4',
    before: 'fault',
    now: 'ok',
    changed: true,
  })
})

test('a rule that there is no more stands beside nothing', () => {
  const gone = clauseOf(againBy(without('GB4')), 'GB4')
  expect(gone).toMatchObject({ now: null, changed: true })
  expect(gone?.before?.fault).toBe(2)
})

test('a repetition that only one of the two saw is there all the same', () => {
  const { reps } = acted.summary
  const rejudged = againBy(acted.exercise, judgedWithout(1))
  expect(reps).toHaveLength(2)
  expect(rejudged.parts.map(({ before, now }) => [before !== null, now !== null])).toEqual([
    [true, true],
    [false, true],
  ])
  expect(rejudged.count).toEqual({ before: 1, now: 2, changed: true })
})

const judgedWithout = (last: number): Summary => ({
  ...acted.summary,
  ...judgedUntil(acted.summary.reps.slice(0, -last), []),
})

test('what was judged before is not touched', () => {
  const before = structuredClone(acted.summary)
  againBy(lenient())
  expect(acted.summary).toEqual(before)
})
