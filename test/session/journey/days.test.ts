import { describe, expect, it } from 'vitest'
import { countedReps } from '../../../src/session/journey/broken-off.ts'
import {
  clockLeft,
  LEAD_IN_MS,
  leadInLeft,
  passClock,
  tapped,
  turnNow,
} from '../../../src/session/journey/clock-set.ts'
import { askMorningOf, daysOf } from '../../../src/session/journey/days.ts'

const HOUR_MS = 3_600_000
const session = (id: string, endedMs: number | null) => ({ id, endedMs })
const pain = (sessionId: string, when: 'before' | 'next-day', score: number) => ({
  sessionId,
  when,
  score,
})

describe('the mornings after', () => {
  const sessions = [session('b', 100 * HOUR_MS), session('a', 76 * HOUR_MS), session('none', null)]
  const told = [pain('b', 'before', 2), pain('a', 'before', 1), pain('a', 'next-day', 4)]

  it('belong to the sessions that ended with their pain told, the latest first', () => {
    expect(daysOf(sessions, told)).toEqual([
      { baseline: 2, nextDay: null },
      { baseline: 1, nextDay: 4 },
    ])
  })

  it.each([
    ['the same evening', 104, null],
    ['the next morning', 112, 'b'],
    ['a week later', 270, null],
  ])('are asked for in time: %s', (_, hours, asked) => {
    expect(askMorningOf(sessions, told, hours * HOUR_MS)).toBe(asked)
  })

  it('are asked for once', () => {
    const answered = [...told, pain('b', 'next-day', 2)]
    expect(askMorningOf(sessions, answered, 112 * HOUR_MS)).toBeNull()
  })
})

describe('repetitions of a set that was broken off', () => {
  const rep = (side: 'left' | 'right' | null, counted = true) => ({
    rep: { side, counted } as never,
  })

  it.each([
    ['all that counted', [rep(null), rep(null, false), rep(null)], 2],
    ['the side that has fewer', [rep('left'), rep('right'), rep('left')], 1],
    ['none', [], 0],
  ])('%s', (_, reps, count) => {
    expect(countedReps(reps)).toBe(count)
  })
})

describe('a set by the clock', () => {
  const open = { lengthMs: 20_000, goneMs: 0, turns: 4, tapped: 0 }

  it('starts after its lead-in, ends after its length, and tells each once', () => {
    const told: (readonly [number, string])[] = []
    let clock = open
    for (let tMs = 0; tMs < 40_000; tMs += 250) {
      const passed = passClock(clock, 250)
      clock = passed.clock
      if (passed.happened) told.push([clock.goneMs, passed.happened])
    }
    expect(told).toEqual([
      [LEAD_IN_MS, 'set-started'],
      [LEAD_IN_MS + 20_000, 'set-ended'],
    ])
  })

  it('ends even where the page slept through it', () => {
    expect(passClock(open, 600_000).happened).toBe('set-ended')
  })

  it.each([
    [0, LEAD_IN_MS, 20_000],
    [LEAD_IN_MS, 0, 20_000],
    [LEAD_IN_MS + 5000, 0, 15_000],
    [LEAD_IN_MS + 99_000, 0, 0],
  ])('%i ms in: %i to its start, %i to its end', (goneMs, lead, left) => {
    expect(leadInLeft({ ...open, goneMs })).toBe(lead)
    expect(clockLeft({ ...open, goneMs })).toBe(left)
  })

  it.each([
    [0, 0],
    [LEAD_IN_MS - 1, 0],
    [LEAD_IN_MS, 1],
    [LEAD_IN_MS + 4999, 1],
    [LEAD_IN_MS + 5000, 2],
    [LEAD_IN_MS + 99_000, 4],
  ])('%i ms in it is at turn %i of four', (goneMs, turn) => {
    expect(turnNow({ ...open, goneMs })).toBe(turn)
  })

  it('counts what the person taps, and time passes beside it', () => {
    const passed = passClock(tapped(tapped(open)), 500).clock
    expect(passed).toMatchObject({ tapped: 2, goneMs: 500 })
  })
})
