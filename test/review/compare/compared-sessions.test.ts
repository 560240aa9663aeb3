import { beforeAll, describe, expect, it } from 'vitest'
import type { Summary } from '../../../src/engine/report.ts'
import { comparedSessions } from '../../../src/review/compare/compared-sessions.ts'
import { calendarOf } from '../../../src/review/history/local-day.ts'
import { judgeActed } from '../report/acted-sets.ts'
import { inputOf, NOON } from '../report/report-input.ts'

const calendar = calendarOf('UTC')

let low: Summary
let good: Summary
let plank: Summary
beforeAll(async () => {
  low = await judgeActed({ id: 'glute-bridge', reps: 3, fault: { clause: 'GB4', size: 152 } })
  good = await judgeActed({ id: 'glute-bridge', reps: 4, seed: 3 })
  plank = await judgeActed({ id: 'front-plank', reps: 1 })
})

type Input = Parameters<typeof inputOf>

const compared = (first: Input, second: Input) =>
  comparedSessions(inputOf(...first), inputOf(...second), calendar)

const faultIn = (first: Input, second: Input) =>
  compared(first, second).exercises[0]?.faults.find(({ clause }) => clause === 'GB4')

describe('an exercise in two sessions', () => {
  it('has its counts, its score and its range in both', () => {
    const [bridges] = compared([[low]], [[good]]).exercises
    expect(bridges).toMatchObject({
      reps: { first: 3, second: 4 },
      longestMs: { first: null, second: null },
      unit: 'deg',
    })
    expect(bridges?.score).toEqual({ first: low.score, second: good.score })
    const { first, second } = bridges?.range ?? { first: null, second: null }
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first ?? 0)
  })

  it('has its time and no repetitions, where it is held', () => {
    const [held] = compared([[plank]], [[plank]]).exercises
    expect(held).toMatchObject({
      reps: { first: null, second: null },
      range: { first: null, second: null },
    })
    expect(held?.longestMs).toEqual({ first: plank.heldMs, second: plank.heldMs })
  })

  it('claims nothing of what was done by hand', () => {
    const [bridges] = compared([[null]], [[good]]).exercises
    expect(bridges?.reps).toEqual({ first: null, second: 4 })
    expect(bridges?.score.first).toBeNull()
  })

  it('has the pain that was told after it, the latest answer of this exercise', () => {
    const first = inputOf([good])
    const told = { ...first.pain[0], when: 'exercise', symptoms: [] } as (typeof first.pain)[number]
    const pain = [
      { ...told, id: 'second', item: 0, score: 4, answeredMs: NOON + 2 },
      { ...told, id: 'first', item: 0, score: 6, answeredMs: NOON + 1 },
      { ...told, id: 'other', item: 1, score: 9, answeredMs: NOON + 3 },
    ]
    const { exercises } = comparedSessions({ ...first, pain }, inputOf([good]), calendar)
    expect(exercises[0]?.pain).toEqual({ first: 4, second: null })
  })
})

describe('a fault in two sessions', () => {
  it('is gone where the rule was judged again and not broken', () => {
    expect(faultIn([[low]], [[good]])).toMatchObject({
      rule: 'hips-too-low',
      severity: 'fault',
      first: { times: 3, of: 3 },
      second: { times: 0, of: 4 },
      change: 'gone',
    })
  })

  it('is new, and as often, and less often', () => {
    expect(faultIn([[good]], [[low]])?.change).toBe('new')
    expect(faultIn([[low]], [[low]])?.change).toBe('same')
    expect(faultIn([[low]], [[low, good]])?.change).toBe('less')
    expect(faultIn([[low, good]], [[low]])?.change).toBe('more')
  })

  it('is never said to be gone where it was not judged', () => {
    const unseen = {
      ...good,
      rules: { ...good.rules, GB4: { ok: 0, warn: 0, fault: 0, unknown: 4 } },
    }
    expect(faultIn([[low]], [[unseen]])).toMatchObject({ second: null, change: 'unknown' })
    expect(faultIn([[low]], [[null]])).toMatchObject({ second: null, change: 'unknown' })
  })
})

describe('two sessions', () => {
  it('tell their pain beside each other', () => {
    const { pain } = compared([[good], [4, 5]], [[good], [2, null]])
    expect(pain).toMatchObject({
      before: { first: 4, second: 2 },
      after: { first: 5, second: null },
    })
  })

  it('name the exercises that only one of them has', () => {
    expect(compared([[good]], [[plank]])).toMatchObject({
      exercises: [],
      onlyFirst: ['glute-bridge'],
      onlySecond: ['front-plank'],
    })
  })

  it('say where other rules judged the one than the other', () => {
    expect(compared([[good]], [[good]]).otherRules).toBe(false)
    const second = inputOf([good])
    const older = { ...second, sets: second.sets.map((set) => ({ ...set, rules: '0.0.1' })) }
    expect(comparedSessions(inputOf([good]), older, calendar).otherRules).toBe(true)
  })
})
