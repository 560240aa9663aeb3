import { describe, expect, it } from 'vitest'
import { deviation, mean, median, quantile, wilson } from '../../src/cli/loop/statistics.ts'

describe('shares', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lie in the interval that is printed for them', (hits, trials, low, high) => {
    const rate = wilson(hits, trials)
    expect(rate.low).toBeCloseTo(low, 4)
    expect(rate.high).toBeCloseTo(high, 4)
  })

  it('of nothing are not known', () => {
    expect(wilson(0, 0)).toMatchObject({ share: Number.NaN, low: 0, high: 1 })
  })
})

describe('summaries', () => {
  const values = [4, 1, 3, 2, 10]

  it('are those of the textbook', () => {
    expect(mean(values)).toBe(4)
    expect(median(values)).toBe(3)
    expect(deviation(values)).toBeCloseTo(Math.sqrt(12.5))
    expect(quantile(values, 0.95)).toBe(10)
    expect(quantile(values, 0.8)).toBe(4)
  })

  it('leave the values in their order', () => {
    expect(values).toEqual([4, 1, 3, 2, 10])
  })
})
