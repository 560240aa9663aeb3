import { describe, expect, it } from 'vitest'
import { swayOf } from '../../src/engine/sway.ts'

const seen = (valueAt: (t: number) => number, seconds: number, fps = 15) =>
  Array.from({ length: seconds * fps }, (_, i) => ({
    t: (1000 * i) / fps,
    value: valueAt((1000 * i) / fps),
  }))

const wave = (hz: number, rms: number) => (t: number) =>
  Math.SQRT2 * rms * Math.sin((2 * Math.PI * hz * t) / 1000)

describe('sway', () => {
  it.each([0.4, 0.7, 1, 2])('at %s Hz is told by its root mean square', (hz) => {
    const sway = swayOf(seen(wave(hz, 0.05), 15))
    expect(sway).toBeGreaterThan(0.04)
    expect(sway).toBeLessThan(0.051)
  })

  it('is not what creeps deeper into a stretch', () => {
    expect(swayOf(seen((t) => 0.00001 * t, 15))).toBeCloseTo(0, 6)
  })

  it('is seen through gaps', () => {
    const gappy = seen(wave(1, 0.05), 15).map((moment, i) =>
      i % 4 === 0 ? { ...moment, value: Number.NaN } : moment,
    )
    expect(swayOf(gappy)).toBeCloseTo(0.05, 2)
  })

  it('is unknown of a moment', () => {
    expect(swayOf(seen(() => 1, 2))).toBeNull()
    expect(swayOf([])).toBeNull()
  })
})
