import { version } from '../../../package.json'
import { exercises } from '../../exercises/index.ts'
import { learnItems } from '../../exercises/learned-own.ts'
import type { ProgramItem, SetRecord } from '../../records/model.ts'
import type { Piece } from '../../records/trace-pieces.ts'
import { compareJudged, type Rejudged } from '../../review/rejudge/compare.ts'
import { judgeAgain } from '../../review/rejudge/judge-again.ts'
import type { Judged } from '../../review/rejudge/judged.ts'
import { piecesInTurn } from '../pieces-in-turn.ts'

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
  if (item) learnItems([item])
  const exercise = exercises[set.exercise]
  if (!exercise || !set.traceHeader || pieces.length === 0) return null
  const judging = judgeAgain(exercise, set.traceHeader, before, item)
  piecesInTurn(pieces, judging.frames, onProgress)
  return compareJudged(exercise, before, judging.end(), { before: set.rules, now: version })
}
