import { loadMotion } from '../../exercises/motions.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import type { Camera, Performance } from '../../mannequin/types.ts'
import type { ModelSize } from '../analyze-options.ts'
import type { Fault } from '../loop/set-plan.ts'

/** One film as plain data: it crosses into the browser, and its hash names its trace in the cache. */
export type FilmPlan = {
  readonly id: string
  readonly exercise: string
  readonly bodyId: string
  readonly headTowards: 'left' | 'right'
  readonly reps: number
  readonly fault: Fault | null
  readonly camera: Camera
  readonly fps: number
  readonly model: ModelSize
}

/** @throws Error where the plan names what there is not */
export const performanceOf = async ({
  exercise,
  bodyId,
  headTowards,
  reps,
  fault,
}: FilmPlan): Promise<Performance> => {
  const motion = await loadMotion(exercise)
  const body = BODIES.find(({ id }) => id === bodyId)
  if (motion === null) throw new Error(`there is no motion for "${exercise}"`)
  if (body === undefined) throw new Error(`there is no body "${bodyId}"`)
  return motion.perform({
    ...motion.defaults,
    body,
    headTowards,
    reps,
    ...(fault ? { fault } : {}),
  })
}
