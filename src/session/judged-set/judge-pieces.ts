import type { TraceHeader } from '../../engine/trace.ts'
import { exercises } from '../../exercises/index.ts'
import { learnItems } from '../../exercises/learned-own.ts'
import type { ProgramItem } from '../../records/model.ts'
import type { Piece } from '../../records/trace-pieces.ts'
import { judgingSet } from '../../review/set/judge-set.ts'
import type { JudgedSet } from '../../review/set/judged-frames.ts'
import { piecesInTurn } from '../pieces-in-turn.ts'

/** A recording, as much of it as looking at it frame by frame takes. */
export type KeptFrames = {
  readonly exercise: string
  readonly header: TraceHeader
  readonly item: ProgramItem | undefined
  readonly pieces: readonly Piece[]
}

/** @returns null where there is nothing to look at: no frames, or an exercise that there is no more */
export const judgePieces = (
  { exercise: id, header, item, pieces }: KeptFrames,
  onProgress: (share: number) => void,
): JudgedSet | null => {
  if (item) learnItems([item])
  const exercise = exercises[id]
  if (!exercise || pieces.length === 0) return null
  const judging = judgingSet(exercise, header, item)
  piecesInTurn(pieces, judging.frames, onProgress)
  return judging.end()
}
