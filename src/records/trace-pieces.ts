import type { TraceFrame } from '../engine/trace.ts'
import type { TraceChunk } from './schema.ts'
import { decodeChunk, encodeChunk } from './trace-codec.ts'

/** A chunk before it has its place in a set. */
export type Piece = Omit<TraceChunk, 'setId' | 'index'>

/** Frames of one chunk at most, 10 s at 30 fps: what one broken byte can cost. */
const MAX_FRAMES = 300

/** A trace cut into chunks. @throws CodecError where a frame can't be kept */
export const piecesOf = (frames: readonly TraceFrame[]): readonly Piece[] =>
  Array.from({ length: Math.ceil(frames.length / MAX_FRAMES) }, (_, index) =>
    pieceOf(frames.slice(index * MAX_FRAMES, (index + 1) * MAX_FRAMES)),
  )

const pieceOf = (frames: readonly TraceFrame[]): Piece => ({
  firstMs: frames[0]?.t ?? 0,
  lastMs: frames.at(-1)?.t ?? 0,
  bytes: encodeChunk(frames),
})

/** Stands for what could not be read. */
const gapAt = (t: number): TraceFrame => ({
  t,
  score: 0,
  image: null,
  world: null,
  label: { gap: 'broken-chunk' },
})

/** The frames of chunks that follow one another. A broken one leaves a gap where it began. */
export const readPieces = (pieces: readonly Piece[]): readonly TraceFrame[] =>
  pieces.flatMap(({ bytes, firstMs }) => {
    const read = decodeChunk(bytes)
    return read.ok ? read.frames : [gapAt(firstMs)]
  })
