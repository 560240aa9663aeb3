import { describe, expect, it } from 'vitest'
import type { LocalDay } from '../../../src/review/history/local-day.ts'
import { rhythmOf } from '../../../src/review/history/rhythm.ts'
import { weeksUntil } from '../../../src/review/history/weeks.ts'

/** A Wednesday. */
const TODAY = '2026-04-01'

describe('the calendar', () => {
  const days: LocalDay[] = ['2026-03-30', '2026-04-01', '2026-04-01', '2026-03-16', '2025-12-24']
  const weeks = weeksUntil(TODAY, days, 3)

  it('shows whole weeks from Monday, over the night when clocks change', () => {
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7])
    expect(weeks.map((week) => week[0]?.day)).toEqual(['2026-03-16', '2026-03-23', '2026-03-30'])
    expect(weeks[1]?.[6]?.day).toBe('2026-03-29')
  })

  it('counts each day’s sessions, marks today, and knows what is ahead', () => {
    const all = weeks.flat()
    expect(all.filter(({ sessions }) => sessions > 0).map((d) => [d.day, d.sessions])).toEqual([
      ['2026-03-16', 1],
      ['2026-03-30', 1],
      ['2026-04-01', 2],
    ])
    expect(all.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual([TODAY])
    expect(all.filter(({ isAhead }) => isAhead).map(({ day }) => day)).toEqual([
      '2026-04-02',
      '2026-04-03',
      '2026-04-04',
      '2026-04-05',
    ])
  })
})

describe('how somebody keeps at it', () => {
  it.each([
    ['before the first session', [], { kind: 'nothing-yet' }],
    ['two sessions on a day are one day', [TODAY, TODAY], { kind: 'this-week', days: 1 }],
    [
      'days off in between take nothing away',
      ['2026-03-30', TODAY, '2026-03-29'],
      { kind: 'this-week', days: 2 },
    ],
    ['none since Monday', ['2026-03-29'], { kind: 'last-time', day: '2026-03-29' }],
    ['nine days ago', ['2026-03-23'], { kind: 'last-time', day: '2026-03-23' }],
    ['ten days ago', ['2026-03-22'], { kind: 'after-a-pause', day: '2026-03-22' }],
    ['a clock that was wrong', ['2026-04-03'], { kind: 'nothing-yet' }],
  ] as const)('%s', (_, days, rhythm) => {
    expect(rhythmOf(TODAY, days)).toEqual(rhythm)
  })
})
