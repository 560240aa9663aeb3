import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboveNoise, brokenLimit, nextZone, type Zone, zoneOf } from '../../src/engine/limits.ts'
import type { Limits } from '../../src/engine/rule.ts'

const TRUNK: Limits = { ok: [-5, 5], warn: [-8, 8] }
const KNEE: Limits = { ok: [165, null], warn: [155, null], ideal: 180 }

describe('limits', () => {
  it.each([
    [0, TRUNK, 'ok'],
    [5, TRUNK, 'ok'],
    [5.1, TRUNK, 'warn'],
    [-8, TRUNK, 'warn'],
    [-8.1, TRUNK, 'fault'],
    [170, KNEE, 'ok'],
    [160, KNEE, 'warn'],
    [150, KNEE, 'fault'],
    [200, KNEE, 'ok'],
  ] as const)('%d degrees are %o: %s', (value, limits, zone) => {
    expect(zoneOf(value, limits)).toBe(zone)
  })

  it.each([
    ['fault', 7, TRUNK, 'fault', 'not yet clear of 80 % of 8'],
    ['fault', 6.3, TRUNK, 'warn', 'clear of 80 % of 8'],
    ['warn', 4.5, TRUNK, 'warn', 'not yet clear of 80 % of 5'],
    ['warn', 3.9, TRUNK, 'ok', 'clear of 80 % of 5'],
    ['warn', 166, KNEE, 'warn', 'between 165 and 168, 80 % of the way to 180'],
    ['warn', 169, KNEE, 'ok', 'past 168'],
  ] as const)('from %s, %d within %o becomes %s: %s', (before, value, limits, after, _why) => {
    expect(nextZone(before as Zone, value, limits)).toBe(after)
  })

  it('never clears into a worse zone than it is in', () => {
    const zone = fc.constantFrom<Zone>('ok', 'warn', 'fault')
    const rank = { ok: 0, warn: 1, fault: 2 }
    fc.assert(
      fc.property(zone, fc.double({ min: -20, max: 20, noNaN: true }), (before, value) => {
        const after = nextZone(before, value, TRUNK)
        expect(rank[after]).toBeGreaterThanOrEqual(rank[zoneOf(value, TRUNK)])
      }),
    )
  })

  it('gives way to a noisy camera: no limit closer than three SD', () => {
    expect(aboveNoise(TRUNK, 1).ok).toEqual([-5, 5])
    expect(aboveNoise(TRUNK, 2).ok).toEqual([-6, 6])
    expect(aboveNoise(TRUNK, 4).warn).toEqual([-12, 12])
  })

  it('names the limit that was broken and by how much', () => {
    expect(brokenLimit(9, TRUNK, 'fault')).toEqual({ limit: 8, beyond: 1 })
    expect(brokenLimit(-6, TRUNK, 'warn')).toEqual({ limit: -5, beyond: 1 })
    expect(brokenLimit(150, KNEE, 'fault')).toEqual({ limit: 155, beyond: 5 })
  })
})
