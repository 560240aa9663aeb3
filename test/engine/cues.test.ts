import { describe, expect, it } from 'vitest'
import { createCueArbiter } from '../../src/engine/cues.ts'
import type { Rule } from '../../src/engine/rule.ts'

const rule = (id: string, severity: 1 | 2 | 3, grade: 'A' | 'B' = 'A'): Rule => ({
  id,
  clause: id.toUpperCase(),
  grade,
  severity,
  part: 'alignment',
  views: ['side'],
  checks: [],
  cue: `mend-${id}`,
  joints: [],
  source: 'test',
})

const TIP = rule('tip', 1)
const FAULT = rule('fault', 2)
const DANGER = rule('danger', 3)
const PROXY = rule('proxy', 2, 'B')

const input = (t: number, rep: number, ...broken: Rule[]) => ({
  t,
  rep,
  complaints: broken.map((each) => ({ rule: each, zone: 'fault' as const })),
  holdLeftMs: null as number | null,
  clean: false,
})

describe('the cue of the moment', () => {
  it('speaks of the gravest fault first', () => {
    const arbitrate = createCueArbiter()
    expect(arbitrate(input(0, 0, TIP, FAULT)).spoken?.rule).toBe('fault')
  })

  it('says one thing at a time, four seconds apart', () => {
    const arbitrate = createCueArbiter()
    arbitrate(input(0, 0, FAULT))
    expect(arbitrate(input(3900, 0, TIP)).spoken).toBeNull()
    expect(arbitrate(input(4000, 0, TIP)).spoken?.rule).toBe('tip')
  })

  it('does not wait with what is a danger', () => {
    const arbitrate = createCueArbiter()
    arbitrate(input(0, 0, TIP))
    expect(arbitrate(input(100, 0, DANGER)).spoken?.rule).toBe('danger')
    expect(arbitrate(input(200, 0, DANGER)).spoken).toBeNull()
  })

  it('says the same at most every second repetition', () => {
    const arbitrate = createCueArbiter()
    expect(arbitrate(input(0, 0, FAULT)).spoken).not.toBeNull()
    expect(arbitrate(input(6000, 1, FAULT)).spoken).toBeNull()
    expect(arbitrate(input(12_000, 2, FAULT)).spoken).not.toBeNull()
  })

  it('speaks of a B rule only when it comes back', () => {
    const arbitrate = createCueArbiter()
    expect(arbitrate(input(0, 0, PROXY)).spoken).toBeNull()
    expect(arbitrate(input(6000, 1, PROXY)).spoken?.rule).toBe('proxy')
  })

  it('is silent in the last two seconds of a hold', () => {
    const arbitrate = createCueArbiter()
    expect(arbitrate({ ...input(0, 0, FAULT), holdLeftMs: 1900 }).spoken).toBeNull()
    expect(arbitrate({ ...input(10, 0, FAULT), holdLeftMs: 2100 }).spoken).not.toBeNull()
  })

  it('praises about one clean repetition in three', () => {
    const arbitrate = createCueArbiter()
    const praised = Array.from({ length: 9 }, (_, rep) =>
      arbitrate({ ...input(rep * 6000, rep), clean: true }),
    ).filter(({ spoken }) => spoken?.severity === 0)
    expect(praised).toHaveLength(3)
  })
})
