import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solveFor } from '../../src/mannequin/solve-for.ts'

const ROOT = 0.3

/** Functions with one root between 0 and 1, and how they are asked. */
const FUNCTIONS: readonly (readonly [string, (x: number) => number])[] = [
  ['rises', (x) => Math.exp(x) - Math.exp(ROOT)],
  ['falls', (x) => Math.cos(x) - Math.cos(ROOT)],
  ['is nearly flat there', (x) => (x - ROOT) ** 3],
  ['jumps over it', (x) => (x < ROOT ? -1 : 2)],
]

describe('a root is found', () => {
  test.each(FUNCTIONS)('of a function that %s', (_, f) => {
    expect(solveFor(f, 0, 1)).toBeCloseTo(ROOT, 5)
  })

  test('wherever it is between the bounds', () => {
    const place = fc.double({ min: -80, max: 80, noNaN: true })
    fc.assert(
      fc.property(place, (root) => {
        const found = solveFor((x) => Math.atan((x - root) / 10), -90, 90)
        expect(Math.abs(found - root)).toBeLessThan(1e-9)
      }),
    )
  })

  test('by a dozen askings or so where the function is smooth, and at a jump by as many as bisection', () => {
    const asked = (f: (x: number) => number): number => {
      let times = 0
      solveFor(
        (x) => {
          times++
          return f(x)
        },
        0,
        1,
      )
      return times
    }
    const [rising, falling, , jumping] = FUNCTIONS.map(([, f]) => asked(f))
    expect(rising).toBeLessThan(15)
    expect(falling).toBeLessThan(15)
    expect(jumping).toBeLessThan(50)
  })

  test.each([
    ['is above zero at both bounds', () => 1],
    ['is no number at one of them', (x: number) => Math.sqrt(x - 0.5) - 0.1],
  ])('only where there is one: not of a function that %s', (_, f) => {
    expect(() => solveFor(f, 0, 1)).toThrow('no solution between 0 and 1')
  })
})
