import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packFrame, unpackFrame } from '../../src/engine/packed-frame.ts'

const number = fc.double({ noNaN: true })
const points = fc.array(fc.tuple(number, number, number), { minLength: 33, maxLength: 33 })

describe('a packed frame', () => {
  it('has the same numbers when it is unpacked', () => {
    const frame = fc.record({
      t: number,
      score: number,
      image: fc.option(points),
      world: fc.option(points),
    })
    fc.assert(
      fc.property(frame, (each) => {
        expect(unpackFrame(packFrame(each))).toEqual(each)
      }),
    )
  })

  it('keeps the outline of the back', () => {
    const contour = [0.1, 0.2, null, 0.4, 0.4, 0.3, 0.2, 0.1, 0]
    const frame = { t: 5, score: 1, image: null, world: null, contour }
    expect(unpackFrame(packFrame(frame))).toEqual(frame)
  })

  it('keeps why there was no picture', () => {
    const gap = { t: 5, score: 0, image: null, world: null, label: { gap: 'lost' } }
    expect(unpackFrame(packFrame(gap))).toEqual(gap)
  })
})
