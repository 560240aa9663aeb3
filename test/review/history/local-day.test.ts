import { describe, expect, it } from 'vitest'
import {
  calendarOf,
  dayAfter,
  daysBetween,
  mondayOf,
} from '../../../src/review/history/local-day.ts'

describe('the local day', () => {
  it.each([
    ['a minute before midnight in Paris', 'Europe/Paris', '2026-03-03T22:59:00Z', '2026-03-03'],
    ['midnight in Paris', 'Europe/Paris', '2026-03-03T23:00:00Z', '2026-03-04'],
    ['the same moment in Montréal', 'America/Toronto', '2026-03-03T23:00:00Z', '2026-03-03'],
    ['before summer time begins', 'Europe/Paris', '2026-03-28T22:59:00Z', '2026-03-28'],
    ['the night it begins', 'Europe/Paris', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['the evening after, an hour earlier', 'Europe/Paris', '2026-03-29T22:30:00Z', '2026-03-30'],
    ['the hour that comes twice', 'Europe/Paris', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['and again', 'Europe/Paris', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['the long day’s last minute', 'Europe/Paris', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['Montréal’s summer time', 'America/Toronto', '2026-03-09T03:59:00Z', '2026-03-08'],
    ['a year’s end', 'America/Toronto', '2027-01-01T04:59:00Z', '2026-12-31'],
  ])('%s', (_, zone, moment, day) => {
    expect(calendarOf(zone)(Date.parse(moment))).toBe(day)
  })

  it('counts days, whatever their hours', () => {
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30')
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  it.each([
    ['2026-03-30', '2026-03-30'],
    ['2026-04-05', '2026-03-30'],
    ['2026-03-29', '2026-03-23'],
    ['1969-12-31', '1969-12-29'],
  ] as const)('the week of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday)
  })
})
