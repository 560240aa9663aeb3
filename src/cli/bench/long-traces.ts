import type { Summary } from '../../engine/report.ts'
import type { TraceFrame, TraceHeader } from '../../engine/trace.ts'
import { gluteBridge } from '../../exercises/glute-bridge/exercise.ts'
import { loadMotion } from '../../exercises/motions.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { simulateTrace } from '../../mannequin/film.ts'
import { sideCamera } from '../../mannequin/projection.ts'
import { type Piece, piecesOf } from '../../records/trace-pieces.ts'
import { judgeSet } from '../../review/set/judge-set.ts'

export const FPS = 30
/** More than ten minutes of bridges. */
const REPS = 90
/** Of a chunk, as a recorder writes them. */
const CHUNK_FRAMES = 40

export type LongTrace = {
  readonly exercise: string
  readonly header: TraceHeader
  readonly frames: number
  readonly pieces: readonly Piece[]
  readonly summary: Summary
}

/** Of bridges with slanted shins: each repetition has a finding, and its measure is drawn. @param minutes */
export const longTrace = async (minutes: number): Promise<LongTrace> => {
  const motion = await loadMotion(gluteBridge.id)
  if (!motion) throw new Error('nobody can do a bridge')
  const fault = { clause: 'GB12', size: 37.5 }
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0], reps: REPS, fault })
  const { header, frames } = simulateTrace(acted, sideCamera(), {
    fps: FPS,
    jitterDeg: 1,
    seed: 1,
  })
  const whole = repeated(frames, minutes * 60 * FPS)
  const chunks = Array.from({ length: Math.ceil(whole.length / CHUNK_FRAMES) }, (_, nth) =>
    whole.slice(nth * CHUNK_FRAMES, (nth + 1) * CHUNK_FRAMES),
  )
  const { summary } = judgeSet(gluteBridge, { header, frames: whole }, undefined)
  const pieces = chunks.flatMap(piecesOf)
  return { exercise: gluteBridge.id, header, frames: whole.length, pieces, summary }
}

/** Once more from the start where the film ends. */
const repeated = (frames: readonly TraceFrame[], count: number): readonly TraceFrame[] =>
  Array.from({ length: count }, (_, nth) => {
    const frame = frames[nth % frames.length]
    if (!frame) throw new Error('the film is empty')
    return { ...frame, t: (nth * 1000) / FPS }
  })
