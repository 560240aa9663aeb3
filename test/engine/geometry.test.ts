import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { innerAngle, offLine, type Point, turn, wrap } from '../../src/engine/geometry.ts'

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true })
const point = fc.record({ x: coordinate, y: coordinate })
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) > 1

const rotate = ({ x, y }: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return {
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
  }
}

describe('plane geometry', () => {
  it.each([
    ['a straight joint', { x: 0, y: 0 }, { x: 1, y: 0 }, { x: 2, y: 0 }, 180],
    ['a right angle', { x: 0, y: 1 }, { x: 0, y: 0 }, { x: 1, y: 0 }, 90],
    ['a folded joint', { x: 1, y: 0 }, { x: 0, y: 0 }, { x: 2, y: 0 }, 0],
  ])('reads %s', (_, p, q, r, degrees) => {
    expect(innerAngle(p, q, r)).toBeCloseTo(degrees, 9)
  })

  it('gives the same inner angle whichever way the picture is turned', () => {
    fc.assert(
      fc.property(point, point, point, fc.integer({ min: 0, max: 360 }), (p, q, r, by) => {
        fc.pre(apart(p, q) && apart(r, q))
        const turned = innerAngle(rotate(p, by), rotate(q, by), rotate(r, by))
        expect(turned).toBeCloseTo(innerAngle(p, q, r), 4)
      }),
    )
  })

  it('turns back by as much as it turned', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        fc.pre(apart(a, { x: 0, y: 0 }) && apart(b, { x: 0, y: 0 }))
        fc.pre(Math.abs(Math.abs(turn(a, b)) - 180) > 1e-6)
        expect(turn(a, b) + turn(b, a)).toBeCloseTo(0, 6)
      }),
    )
  })

  it('wraps any angle into one turn without changing its direction', () => {
    fc.assert(
      fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (degrees) => {
        const wrapped = wrap(degrees, -60)
        expect(wrapped).toBeGreaterThanOrEqual(-60)
        expect(wrapped).toBeLessThan(300.000001)
        expect(Math.cos((wrapped * Math.PI) / 180)).toBeCloseTo(
          Math.cos((degrees * Math.PI) / 180),
          6,
        )
      }),
    )
  })

  it('puts what lies to the right hand of a walk on the positive side', () => {
    // Walking up the screen, the picture's right is to the right hand.
    expect(offLine({ x: 3, y: 0 }, { x: 0, y: 10 }, { x: 0, y: -10 })).toBeCloseTo(3, 9)
  })
})
