import type { TraceFrame } from '../engine/trace.ts'
import { type Piece, readPieces } from '../records/trace-pieces.ts'

/**
 * Hands over a trace chunk after chunk: an hour of it need not be in memory at once.
 * @param onProgress told the share that is done, at every hundredth
 */
export const piecesInTurn = (
  pieces: readonly Piece[],
  take: (frames: readonly TraceFrame[]) => void,
  onProgress: (share: number) => void,
): void => {
  const step = Math.ceil(pieces.length / 100)
  for (const [nth, piece] of pieces.entries()) {
    take(readPieces([piece]))
    if (nth % step === 0) onProgress(nth / pieces.length)
  }
}
