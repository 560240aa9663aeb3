import { describe, expect, it } from 'vitest'
import { piecesOf, readPieces } from '../../src/records/trace-pieces.ts'
import { stillTrace } from './traces.ts'

const { frames } = stillTrace(700)
const pieces = piecesOf(frames)

describe('a trace in chunks', () => {
  it('is cut after 10 s of 30 frames, and knows its times', () => {
    expect(pieces.map(({ firstMs, lastMs }) => [firstMs, lastMs])).toEqual([
      [frames[0]?.t, frames[299]?.t],
      [frames[300]?.t, frames[599]?.t],
      [frames[600]?.t, frames[699]?.t],
    ])
  })

  it('reads as one', () => {
    expect(readPieces(pieces).map(({ t }) => t)).toEqual(frames.map(({ t }) => t))
  })

  it('of which one is broken reads with a gap where that one began', () => {
    const [first, second, third] = pieces
    if (!first || !second || !third) throw new Error('three chunks are needed')
    const bytes = second.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))
    const read = readPieces([first, { ...second, bytes }, third])
    expect(read).toHaveLength(300 + 1 + 100)
    expect(read[300]).toEqual({
      t: frames[300]?.t,
      score: 0,
      image: null,
      world: null,
      label: { gap: 'broken-chunk' },
    })
    expect(read[301]?.t).toBe(frames[600]?.t)
  })
})
