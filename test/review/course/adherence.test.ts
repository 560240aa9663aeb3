import { describe, expect, it } from 'vitest'
import { daysKept, weeksKept } from '../../../src/review/course/adherence.ts'

/** 2026-03-02 is a Monday, 2026-03-18 a Wednesday. */
const span = { from: '2026-03-02', until: '2026-03-18', since: '2026-03-05' } as const

describe('the weeks of a programme', () => {
  const weeks = weeksKept(span, ['2026-03-06', '2026-03-08', '2026-03-08', '2026-03-16'])

  it('count sessions, and a day with two sessions as one day', () => {
    expect(weeks).toMatchObject([
      { monday: '2026-03-02', sessions: 3, days: 2 },
      { monday: '2026-03-09', sessions: 0, days: 0 },
      { monday: '2026-03-16', sessions: 1, days: 1 },
    ])
  })

  it('ask for no day before the programme began, and for none that is still to come', () => {
    expect(weeks.map(({ programDays }) => programDays)).toEqual([4, 7, 3])
  })

  it('come to so many days together', () => {
    expect(daysKept(weeks)).toEqual({ days: 3, programDays: 14 })
  })

  it('begin where one looks, of a programme that is older', () => {
    const [first] = weeksKept({ ...span, since: '2025-11-01' }, [])
    expect(first).toEqual({ monday: '2026-03-02', sessions: 0, days: 0, programDays: 7 })
  })

  it('are none of a programme that begins later', () => {
    expect(weeksKept({ ...span, since: '2026-03-30' }, [])).toEqual([])
  })

  it('leave out a session after the last day that is looked at', () => {
    expect(weeksKept(span, ['2026-03-19']).at(-1)).toMatchObject({ sessions: 0 })
  })
})
