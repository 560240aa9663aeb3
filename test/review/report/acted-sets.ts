import { createCoach } from '../../../src/engine/pipeline.ts'
import type { Summary } from '../../../src/engine/report.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../../src/mannequin/film.ts'
import { sideCamera } from '../../../src/mannequin/projection.ts'

export type Acted = {
  readonly id: string
  readonly reps: number
  readonly fault?: { readonly clause: string; readonly size: number }
  readonly seed?: number
}

/** What the coach makes of a set that the mannequin does, seen from the side. */
export const judgeActed = async ({ id, seed = 7, ...how }: Acted): Promise<Summary> => {
  const [motion, exercise] = [await loadMotion(id), exercises[id]]
  if (!motion || !exercise) throw new Error(`nobody can do ${id}`)
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0], ...how })
  const { header, frames } = simulateTrace(acted, sideCamera(), { fps: 15, jitterDeg: 1, seed })
  const coach = createCoach(exercise, { width: header.width, height: header.height })
  for (const frame of frames) coach.step(frame)
  coach.close()
  return coach.summary()
}
