import { createCoach } from '../../../src/engine/pipeline.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../../src/mannequin/film.ts'
import { sideCamera } from '../../../src/mannequin/projection.ts'

export type Acted = { readonly rule: string; readonly clause: string; readonly size: number }

/** Hips that stop short of the line. */
export const LOW: Acted = { rule: 'hips-too-low', clause: 'GB4', size: 152 }

/** Bridges with one fault: what the model said of them, and what they came to. */
export const actedBridges = async (
  { clause, size }: Acted,
  headTowards: 'left' | 'right' = 'right',
) => {
  const motion = await loadMotion('glute-bridge')
  const exercise = exercises['glute-bridge']
  if (!motion || !exercise) throw new Error('nobody can do a bridge')
  const acted = motion.perform({
    ...motion.defaults,
    body: BODIES[1] ?? BODIES[0],
    headTowards,
    reps: 2,
    fault: { clause, size },
  })
  const trace = simulateTrace(acted, sideCamera(), { fps: 15, jitterDeg: 1, seed: 7 })
  const { width, height } = trace.header
  const coach = createCoach(exercise, { width, height })
  for (const frame of trace.frames) coach.step(frame)
  coach.close()
  return { trace, summary: coach.summary(), exercise }
}
