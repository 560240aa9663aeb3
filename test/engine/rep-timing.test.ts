import { describe, expect, it } from 'vitest'
import { minimumJerk, minimumJerkTime } from '../../src/engine/minimum-jerk.ts'
import { timeRep } from '../../src/engine/rep-timing.ts'
import { createRandom } from '../../src/mannequin/random.ts'

const RANGE = 55

/** A minimum-jerk lift, a hold and a minimum-jerk return, with half a second of rest around them. */
const movement = (liftMs: number, holdMs: number, lowerMs: number, fps: number) => {
  const angle = (t: number): number => {
    if (t < 0) return 0
    if (t < liftMs) return minimumJerk(t / liftMs)
    if (t < liftMs + holdMs) return 1
    const down = (t - liftMs - holdMs) / lowerMs
    return down < 1 ? 1 - minimumJerk(down) : 0
  }
  const length = Math.ceil(((liftMs + holdMs + lowerMs + 1000) * fps) / 1000)
  return Array.from({ length }, (_, i) => {
    const t = (i * 1000) / fps
    return { t, value: RANGE * angle(t - 500) }
  })
}

describe('timing a repetition', () => {
  it.each([
    [2000, 3000, 2000, 30],
    [2000, 3000, 2000, 10],
    [600, 300, 600, 30],
    [3000, 0, 700, 15],
    [800, 5000, 4000, 12],
  ])('lift %i, hold %i, lower %i ms at %i fps', (lift, hold, lower, fps) => {
    const timing = timeRep(movement(lift, hold, lower, fps))
    const ease = 1 - minimumJerkTime(0.95)
    expect(timing.liftMs).toBeCloseTo(lift, -2)
    expect(Math.abs(timing.liftMs - lift)).toBeLessThan(120)
    expect(Math.abs(timing.lowerMs - lower)).toBeLessThan(120)
    expect(Math.abs(timing.holdMs - (hold + ease * (lift + lower)))).toBeLessThan(150)
    expect(Math.abs(timing.startMs - 500)).toBeLessThan(120)
    expect(timing.top).toBeCloseTo(RANGE, 0)
  })

  it('takes a lowering in two steps with a rest between them as one lowering (findings 4)', () => {
    const angle = (t: number): number => {
      if (t < 1000) return 55 * minimumJerk(t / 1000)
      if (t < 2000) return 55
      if (t < 2500) return 55 - 12 * minimumJerk((t - 2000) / 500)
      if (t < 3200) return 43
      return t < 4000 ? 43 * (1 - minimumJerk((t - 3200) / 800)) : 0
    }
    const moments = Array.from({ length: 150 }, (_, i) => ({
      t: (i * 1000) / 30,
      value: i < 6 ? 0 : angle((i * 1000) / 30 - 200),
    }))
    const timing = timeRep(moments)
    expect(timing.lowerMs).toBeGreaterThan(1400)
    expect(timing.holdMs).toBeLessThan(1600)
  })

  it('times a lift of 11 degrees through one degree of noise', () => {
    const still = movement(1500, 3000, 2000, 15)
    for (let seed = 0; seed < 50; seed++) {
      const random = createRandom(seed)
      const noisy = still.map(({ t, value }) => ({
        t,
        value: (value * 11) / RANGE + random.normal(),
      }))
      const { holdMs, top } = timeRep(noisy)
      expect(Math.abs(holdMs - timeRep(still).holdMs), `seed ${seed}`).toBeLessThan(500)
      expect(Math.abs(top - 11)).toBeLessThan(1)
    }
  })
})
