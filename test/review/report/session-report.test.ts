import { beforeAll, describe, expect, it } from 'vitest'
import type { Summary } from '../../../src/engine/report.ts'
import { calendarOf } from '../../../src/review/history/local-day.ts'
import { sessionReport } from '../../../src/review/report/session-report.ts'
import { judgeActed } from './acted-sets.ts'
import { inputOf, NOON } from './report-input.ts'

const calendar = calendarOf('UTC')

let low: Summary
let good: Summary
let plank: Summary
beforeAll(async () => {
  low = await judgeActed({ id: 'glute-bridge', reps: 3, fault: { clause: 'GB4', size: 152 } })
  good = await judgeActed({ id: 'glute-bridge', reps: 4, seed: 3 })
  plank = await judgeActed({ id: 'front-plank', reps: 1 })
})

const reportOf = (...args: Parameters<typeof inputOf>) => sessionReport(inputOf(...args), calendar)

describe('an exercise of several sets', () => {
  it('is one row, with every repetition in order and each finding counted once', () => {
    const [bridges, ...others] = reportOf([low, good]).exercises
    expect(others).toEqual([])
    expect(bridges?.attempts.map(({ set }) => set)).toEqual([0, 0, 0, 1, 1, 1, 1])
    expect(bridges?.count.total).toBe(7)
    const found = bridges?.findings.find(({ clause }) => clause === 'GB4')
    expect(found).toMatchObject({ times: 3, of: 7 })
    expect(bridges?.attempts.slice(3).every(({ worst }) => worst === null)).toBe(true)
  })

  it('names the gravest first, and of each rule the one furthest beyond its limit', () => {
    const findings = reportOf([low, good]).exercises[0]?.findings ?? []
    const faults = findings.map(({ worst }) => worst.severity === 'fault')
    expect(faults).toEqual([...faults].sort((a, b) => Number(b) - Number(a)))
    const all = low.reps.flatMap((rep) => rep.findings).filter(({ clause }) => clause === 'GB4')
    expect(findings.find(({ clause }) => clause === 'GB4')?.worst.value).toBe(
      Math.min(...all.map(({ value }) => value)),
    )
  })

  it('adds up how often each clause could not be judged', () => {
    const rules = reportOf([low, good]).exercises[0]?.rules
    expect(rules?.GB2).toEqual({ ok: 0, warn: 0, fault: 0, unknown: 7 })
  })

  it('says how long holds were, in seconds', () => {
    const [held] = reportOf([plank]).exercises
    expect(held?.unit).toBe('s')
    expect(held?.longestMs).toBe(plank.heldMs)
    expect(held?.middle).toBeCloseTo(plank.heldMs / 1000)
  })

  it('tells how many findings a reviewer marked as wrong', () => {
    const input = inputOf([low])
    const [set] = input.sets
    const [finding] = low.reps.flatMap(({ findings }) => findings)
    if (!set || !finding) throw new Error('nothing was found')
    const { clause, startMs, endMs } = finding
    const of = { clause, startMs, endMs, side: null }
    const mark = { id: 'm', setId: set.id, finding: of, wrong: true, reason: '', markedMs: NOON }
    const [row] = sessionReport({ ...input, marks: [mark] }, calendar).exercises
    expect(row?.findings.find((found) => found.clause === clause)?.markedWrong).toBe(1)
    const back = { ...mark, id: 'n', wrong: false, markedMs: NOON + 1 }
    const [after] = sessionReport({ ...input, marks: [mark, back] }, calendar).exercises
    expect(after?.findings.find((found) => found.clause === clause)?.markedWrong).toBe(0)
  })
})

describe('a session', () => {
  it('takes the latest of what was told of pain', () => {
    const { pain } = reportOf([good], [4, 3])
    expect(pain).toEqual({ before: 4, after: 3, most: null, symptoms: [] })
  })

  it('names what was not begun', () => {
    const { exercises, leftOut } = reportOf([good], [4, null], ['glute-bridge', 'bird-dog'])
    expect(exercises).toHaveLength(1)
    expect(leftOut).toEqual(['bird-dog'])
  })

  it('with sets by hand only measures nothing and makes nothing up', () => {
    const { exercises, score } = reportOf([null])
    expect(score).toBeNull()
    expect(exercises[0]).toMatchObject({ byHand: 1, score: null, middle: null, seen: null })
    expect(exercises[0]?.attempts).toEqual([])
  })

  it('of which nothing was begun is empty', () => {
    expect(reportOf([])).toMatchObject({ exercises: [], score: null, trend: [] })
  })
})
