import { describe, expect, it } from 'vitest'
import { markOf, nextMarkedMs, wrongBecause } from '../../src/records/finding-marks.ts'
import type { FindingMark, FoundAt } from '../../src/records/model.ts'

const found: FoundAt = { clause: 'GB4', startMs: 1000, endMs: 2000, side: null }

const mark = (markedMs: number, wrong: boolean, of: Partial<FoundAt> = {}): FindingMark => ({
  id: `mark-${markedMs}`,
  setId: 'set',
  finding: { ...found, ...of },
  wrong,
  reason: wrong ? `reason ${markedMs}` : '',
  markedMs,
})

describe('of the marks of a finding', () => {
  it('the newest counts, in whatever order they come', () => {
    const marks = [mark(30, true), mark(10, true), mark(20, false)]
    expect(markOf(found, marks)?.markedMs).toBe(30)
    expect(wrongBecause(found, marks)).toBe('reason 30')
    expect(wrongBecause(found, marks.slice(1))).toBeNull()
  })

  it('the later one counts of two at the same time, and none of none', () => {
    expect(wrongBecause(found, [mark(10, true), mark(10, false)])).toBeNull()
    expect(markOf(found, [])).toBeNull()
  })

  it.each<[string, Partial<FoundAt>]>([
    ['another clause', { clause: 'GB5' }],
    ['another side', { side: 'left' }],
    ['another time', { startMs: 4000, endMs: 5000 }],
    ['another length', { endMs: 2600 }],
  ])('those of %s are not its own', (_, of) => {
    expect(wrongBecause(found, [mark(10, true, of)])).toBeNull()
  })

  it('those count whose times were rounded, or are a frame off', () => {
    expect(wrongBecause(found, [mark(10, true, { startMs: 1000.04, endMs: 2100 })])).toBe(
      'reason 10',
    )
  })

  it('the next one is the newest, even where the clock was put back', () => {
    expect(nextMarkedMs(found, [mark(500, true)], 900)).toBe(900)
    expect(nextMarkedMs(found, [mark(500, true)], 100)).toBe(501)
    expect(nextMarkedMs(found, [], 100)).toBe(100)
  })
})
