import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOwnRange, rangeCredit } from '../../src/engine/own-range.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'

describe('a range against the person’s own', () => {
  it.each([
    [0.4, 0],
    [0.5, 0],
    [0.7, 0.5],
    [0.9, 1],
    [1.3, 1],
  ])('%s of it is worth %s', (share, credit) => {
    expect(rangeCredit(share * 40, 40)).toBeCloseTo(credit)
  })

  it('is worth something between nothing and all, and never less for going further', () => {
    const range = fc.double({ min: 0, max: 200, noNaN: true })
    const own = fc.double({ min: 1, max: 200, noNaN: true })
    fc.assert(
      fc.property(range, range, own, (one, other, of) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(rangeCredit(less, of)).toBeGreaterThanOrEqual(0)
        expect(rangeCredit(more, of)).toBeLessThanOrEqual(1)
        expect(rangeCredit(more, of)).toBeGreaterThanOrEqual(rangeCredit(less, of))
      }),
    )
  })
})

describe('the own range', () => {
  it('is the median of the first three, of each side', () => {
    const own = createOwnRange()
    for (const range of [40, 60, 50, 90]) own.add('left', range)
    own.add('right', 30)
    expect(own.known()).toEqual({ left: 50 })
    expect(own.credit('left', 35)).toBeCloseTo(0.5)
    expect(own.credit('right', 35)).toBeNull()
    expect(own.credit(null, 35)).toBeNull()
  })

  it('is what a clinician says, whatever was done', () => {
    const own = createOwnRange({ left: 20 })
    for (const range of [60, 60, 60]) own.add('left', range)
    expect(own.known()).toEqual({ left: 20 })
  })

  it('is never more than the cap, and nothing beyond that is rewarded', () => {
    const own = createOwnRange({}, 15)
    for (const range of [30, 30, 30]) own.add(null, range)
    expect(own.known()).toEqual({ both: 15 })
    expect(own.credit(null, 15)).toBe(1)
    expect(own.credit(null, 90)).toBe(1)
  })
})

describe('a bridge', () => {
  const recorded = async (calibration?: { both: number }) => {
    const motion = await loadMotion('glute-bridge')
    if (!motion) throw new Error('the mannequin knows no bridge')
    const acted = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 4 })
    const { header, frames } = simulateTrace(acted, sideCamera({}), { fps: 12, seed: 3 })
    return judgeRecording(exercises['glute-bridge'], { header: { ...header, calibration }, frames })
      .summary
  }

  it('tells the own range after three', async () => {
    const { ownRange, reps } = await recorded()
    expect(reps).toHaveLength(4)
    expect(ownRange.both).toBeGreaterThan(0.9 * reps[3].range)
    expect(ownRange.both).toBeLessThan(1.1 * reps[3].range)
  })

  it('of less than half of what the clinician measured is not counted, and says why', async () => {
    const { reps } = await recorded()
    const { count, reps: left } = await recorded({ both: 2.2 * reps[0].range })
    expect(count.total).toBe(0)
    expect(left.map(({ reason }) => reason)).toEqual(new Array(4).fill('half-of-own-range'))
  })

  it('of two thirds of it is counted, for a lower score', async () => {
    const usual = await recorded({ both: 1 })
    const short = await recorded({ both: 1.5 * usual.reps[0].range })
    expect(short.count.total).toBe(4)
    expect(short.score).toBeLessThan(usual.score ?? 0)
  })
})
