import { describe, expect, it } from 'vitest'
import { piecesOf, readPieces } from '../../src/records/trace-pieces.ts'
import old from './store-version-1.json' with { type: 'json' }
import { stillTrace } from './traces.ts'

const fromBase64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))

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

describe('chunks that version 1 of the format wrote', () => {
  const chunks = old.traces.map(({ bytes, ...times }) => ({ ...times, bytes: fromBase64(bytes) }))

  it('read as they always did', () => {
    const read = readPieces(chunks)
    expect(read.map(({ t, score, label }) => [t, score, label])).toEqual([
      [0, 0.99, undefined],
      [40, 0.99, undefined],
      [80, 0.99, { gap: 'worker restarted' }],
      [120, 0.99, undefined],
    ])
    expect(read[1]?.contour).toEqual([0.1, null, 0.12, 0.13, 0.14, 0.13, 0.12, 0.11, 0.1])
    expect(read[2]?.image).toBeNull()
    expect(read[3]?.image?.[32]).toEqual([1024 / 1280, 215 / 720, 0])
    expect(read[3]?.world?.[32]).toEqual([0.64, -0.32, 0.095])
  })
})
