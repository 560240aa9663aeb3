import { planSet } from '../../../src/cli/loop/set-plan.ts'
import type { Trace } from '../../../src/engine/trace.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../../src/mannequin/film.ts'
import type { Performance } from '../../../src/mannequin/types.ts'

export type Filmed = { readonly clause: string; readonly trace: Trace }

/** Enough for what lasts two seconds. */
const FPS = 5
/** A hold of five seconds shows what one of thirty does. */
const LONGEST_MS = 5000

const motionOf = async (exercise: string) => {
  const motion = await loadMotion(exercise)
  if (!motion) throw new Error(`the mannequin knows no ${exercise}`)
  return motion
}

/** From about where the exercise wants the laptop; `seed` says where exactly. */
export const filmed = (
  exercise: string,
  performance: Performance,
  headTowards: 'left' | 'right',
  seed: number,
): Trace => {
  const { camera, film } = planSet(exercises[exercise], { performance, headTowards }, seed)
  return simulateTrace(performance, camera, { ...film, fps: FPS, contour: false })
}

/** One repetition, done well or with one fault. */
export const performed = async (exercise: string, clause?: string): Promise<Performance> => {
  const { defaults, faults, perform } = await motionOf(exercise)
  const size = faults.find((fault) => fault.clause === clause)?.acted
  const holdMs = Math.min(defaults.holdMs, LONGEST_MS)
  const fault = clause && size !== undefined ? { fault: { clause, size } } : {}
  return perform({ ...defaults, reps: 1, holdMs, body: BODIES[0], ...fault })
}

/** A film done well, and one of each fault. */
export const filmsOf = async (exercise: string): Promise<readonly Filmed[]> => {
  const { defaults, faults } = await motionOf(exercise)
  const clauses = [undefined, ...faults.map(({ clause }) => clause)]
  return Promise.all(
    clauses.map(async (clause, index) => ({
      clause: clause ?? 'well done',
      trace: filmed(exercise, await performed(exercise, clause), defaults.headTowards, index + 1),
    })),
  )
}
