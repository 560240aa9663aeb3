import { describe, expect, it } from 'vitest'
import { onFloor, sphereAround, turnedBy } from '../../../src/review/set/world-body.ts'

describe('a body in space', () => {
  it('stands on the floor by its lowest landmark, upright, its near side towards the lens', () => {
    const placed = onFloor([
      [0, 0, 0],
      [0.2, 0.9, -0.3],
      [0, -0.5, 0.4],
    ])
    expect(placed.map(([, y]) => y)).toEqual([0.9, 0, 1.4])
    expect(placed[1]?.[0]).toBe(0.2)
    expect(placed[1]?.[2]).toBe(0.3)
  })

  it('is in the picture whatever it does in the set', () => {
    const bodies = [onFloor([[0, 0, 0]]), null, onFloor([[3, 0, 0]]), onFloor([[0, 0, -4]])]
    const sphere = sphereAround(bodies)
    expect(sphere).toEqual({ centre: [1.5, 0, 2], radius: 2.5 })
    expect(sphereAround([null, null])).toBeNull()
  })

  it('is turned round and round, and from the floor to straight above', () => {
    expect(turnedBy({ yaw: 170, pitch: 0 }, { yaw: 20, pitch: 0 }).yaw).toBe(-170)
    expect(turnedBy({ yaw: -170, pitch: 0 }, { yaw: -20, pitch: 0 }).yaw).toBe(170)
    expect(turnedBy({ yaw: 0, pitch: 80 }, { yaw: 0, pitch: 30 }).pitch).toBe(90)
    expect(turnedBy({ yaw: 0, pitch: 0 }, { yaw: 0, pitch: -40 }).pitch).toBe(-10)
  })
})
