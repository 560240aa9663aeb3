import type { OwnExercise } from '../../engine/own-exercise.ts'
import type { TraceHeader } from '../../engine/trace.ts'
import { exercises } from '../../exercises/index.ts'
import { learnOwn } from '../../exercises/learned-own.ts'
import type { Piece } from '../../records/trace-pieces.ts'
import { readTrace } from '../../records/trace-stream.ts'
import { type Trial, type Trying, tryingOut } from '../../review/set/trial.ts'
import { piecesInTurn } from '../pieces-in-turn.ts'

export type Tried = {
  readonly own: OwnExercise
  readonly header: TraceHeader
  readonly pieces: readonly Piece[]
}

const tryingOf = (own: OwnExercise, header: TraceHeader): Trying | null => {
  learnOwn(own)
  const exercise = exercises[own.id]
  return exercise ? tryingOut(exercise, header, { exercise: own.id, ...exercise.dose }) : null
}

/** @returns null where there is nothing to try it on, or nothing to try */
export const tryPieces = ({ own, header, pieces }: Tried): Trial | null => {
  const trying = pieces.length > 0 ? tryingOf(own, header) : null
  if (!trying) return null
  piecesInTurn(pieces, trying.frames, () => undefined)
  return trying.end()
}

/**
 * The same of a trace file.
 * @throws TraceError with one line that names the line at fault
 */
export const tryFile = async (own: OwnExercise, file: Blob): Promise<Trial | null> => {
  const { header, frames } = await readTrace(file.stream())
  const trying = tryingOf(own, header)
  if (!trying) return null
  trying.frames(frames)
  return trying.end()
}
