import { describe, expect, it } from 'vitest'
import type { Finding, Summary } from '../../src/engine/report.ts'
import { exercises } from '../../src/exercises/index.ts'
import { aimOf, clockTime, unmeasured } from '../../src/ui/summary/findings.ts'

const birdDog = exercises['bird-dog']
const bridge = exercises['glute-bridge']
if (!birdDog || !bridge) throw new Error('the exercises are gone')

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'lowering-fast',
  clause: 'GB7',
  severity: 'warn',
  startMs: 0,
  endMs: 0,
  value: 0,
  limit: 0,
  unit: 's',
  ...part,
})

describe('what to aim for', () => {
  it('is more, where too little was measured', () => {
    expect(aimOf(bridge, finding({ value: 0.7, limit: 1.5 }))).toMatchObject({ side: 'over' })
  })

  it('is less, where too much was measured', () => {
    expect(aimOf(bridge, finding({ value: 14, limit: 10, unit: 'deg' }))).toMatchObject({
      side: 'under',
    })
  })

  it('is where good begins, even after a fault', () => {
    const check = bridge.rules.find(({ id }) => id === 'lowering-fast')?.checks[0]
    const [good] = check?.limits.ok ?? []
    const [limit] = check?.limits.warn ?? []
    if (typeof good !== 'number' || typeof limit !== 'number') throw new Error('GB7 has changed')
    expect(good).toBeGreaterThan(limit)
    const aim = aimOf(bridge, finding({ severity: 'fault', value: limit / 2, limit }))
    expect(aim).toMatchObject({ limit: good, side: 'over' })
  })

  it('is said without signs below zero, the other way round', () => {
    const aim = aimOf(bridge, finding({ value: -14, limit: -10, unit: 'deg' }))
    expect(aim).toEqual({ value: 14, limit: 10, unit: 'deg', side: 'under' })
  })

  it('has no figure where the answer is yes or no', () => {
    const same = finding({
      rule: 'lowering-fast-or-same-side',
      clause: 'BD9',
      value: 1,
      limit: 0.5,
      unit: 'ratio',
    })
    expect(aimOf(birdDog, same)).toBeNull()
    expect(aimOf(birdDog, { ...same, unit: 's' })).not.toBeNull()
  })
})

describe('what was not measured', () => {
  const counts = (unknown: number) => ({ ok: 4 - unknown, warn: 0, fault: 0, unknown })
  const summary = {
    view: 'side',
    rules: { GB2: counts(4), GB7: counts(1), GB8: counts(0), GB10: counts(4), GB13: counts(2) },
  } as unknown as Summary
  const silent = unmeasured(bridge, summary)

  it('lists the silent rules only, the most silent first', () => {
    expect(silent.map(({ rule }) => rule.clause)).toEqual(['GB2', 'GB10', 'GB13', 'GB7'])
  })

  it('tells why: the view, an abstention, hidden joints, too little', () => {
    expect(silent.map(({ reason }) => reason.kind)).toEqual([
      'view',
      'abstains',
      'hidden',
      'scarce',
    ])
  })
})

it('writes times as minutes and seconds', () => {
  expect([0, 7900, 61_000, 600_000].map(clockTime)).toEqual(['0:00', '0:07', '1:01', '10:00'])
})
