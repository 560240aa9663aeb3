import { describe, expect, it } from 'vitest'
import { isNextDay, nextDayAdvice } from '../../../src/session/safety/next-day.ts'

const bad = { baseline: 2, nextDay: 4 }
const good = { baseline: 2, nextDay: 3 }
const silent = { baseline: 2, nextDay: null }

describe('the morning after', () => {
  it.each([
    ['nothing before', [], { halve: false, review: false }],
    ['pain that settled', [good, bad, bad], { halve: false, review: false }],
    ['pain still 2 above', [bad, good], { halve: true, review: false }],
    ['a second such day', [bad, bad, good], { halve: true, review: true }],
    ['no answer', [silent, bad], { halve: false, review: false }],
  ])('%s', (_, days, advice) => {
    expect(nextDayAdvice(days)).toEqual(advice)
  })

  it.each([
    [1, false],
    [14, true],
    [24, true],
    [100, false],
  ])('%i hours after a session it is asked for: %s', (hours, asked) => {
    expect(isNextDay(0, hours * 3_600_000)).toBe(asked)
  })
})
