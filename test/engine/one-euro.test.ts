import { describe, expect, it } from 'vitest'
import { LANDMARK_FILTER, OneEuroFilter } from '../../src/engine/one-euro.ts'
import { createRandom } from '../../src/mannequin/random.ts'

const filtered = (values: readonly number[], fps: number): number[] => {
  const filter = new OneEuroFilter(1, LANDMARK_FILTER)
  return values.map((value, i) => filter.step((i * 1000) / fps, Float64Array.of(value), 1)[0])
}

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

describe('the landmark filter', () => {
  it.each([10, 15, 30])('at least halves the noise of a still landmark at %i fps', (fps) => {
    const random = createRandom(7)
    const noise = Array.from({ length: 300 }, () => 0.02 * random.normal())
    expect(spread(filtered(noise, fps).slice(fps))).toBeLessThan(0.6 * spread(noise.slice(fps)))
  })

  it.each([10, 15, 30])(
    'keeps nine tenths of a brisk bridge (1.3 s, 0.5 trunks) at %i fps',
    (fps) => {
      const wave = Array.from({ length: 6 * fps }, (_, i) =>
        Math.sin((2 * Math.PI * i) / fps / 1.3),
      ).map((height) => 0.25 * height)
      const settled = filtered(wave, fps).slice(2 * fps)
      expect(Math.max(...settled)).toBeGreaterThan(0.9 * 0.25)
    },
  )

  it('never passes the values that it was given', () => {
    const step = filtered([0, 0, 1, 1, 1, 1, 1], 15)
    expect(Math.max(...step)).toBeLessThanOrEqual(1)
    expect(Math.min(...step)).toBeGreaterThanOrEqual(0)
  })

  it('waits when time stands still', () => {
    const filter = new OneEuroFilter(1, LANDMARK_FILTER)
    filter.step(100, Float64Array.of(1), 1)
    expect(filter.step(100, Float64Array.of(50), 1)[0]).toBe(1)
  })
})
