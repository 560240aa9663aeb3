import { version } from '../../../package.json'
import { exercises } from '../../exercises/index.ts'
import type { ProgramItem, SetRecord } from '../../records/model.ts'
import { type Piece, readPieces } from '../../records/trace-pieces.ts'
import { compareJudged, type Rejudged } from '../../review/rejudge/compare.ts'
import { judgeAgain } from '../../review/rejudge/judge-again.ts'
import type { Judged } from '../../review/rejudge/judged.ts'

/** A stored set, as much of it as judging it again takes. */
export type KeptTrace = {
  readonly set: Pick<SetRecord, 'exercise' | 'traceHeader' | 'rules'>
  readonly item: ProgramItem | undefined
  readonly before: Judged
  readonly pieces: readonly Piece[]
}

/**
 * Judges a stored trace by today's rules, chunk after chunk.
 * @param onProgress told the share that is done, at every hundredth
 * @returns null where it can't be judged: without frames, or of an exercise that there is no more
 */
export const rejudgePieces = (
  { set, item, before, pieces }: KeptTrace,
  onProgress: (share: number) => void,
): Rejudged | null => {
  const exercise = exercises[set.exercise]
  if (!exercise || !set.traceHeader || pieces.length === 0) return null
  const judging = judgeAgain(exercise, set.traceHeader, before, item)
  const step = Math.ceil(pieces.length / 100)
  for (const [nth, piece] of pieces.entries()) {
    judging.frames(readPieces([piece]))
    if (nth % step === 0) onProgress(nth / pieces.length)
  }
  return compareJudged(exercise, before, judging.end(), { before: set.rules, now: version })
}
