import { exercises } from '../exercises/index.ts'
import { loadMotion } from '../exercises/motions.ts'
import { BODIES } from '../mannequin/bodies.ts'
import type { Performance } from '../mannequin/types.ts'
import { countsEachSide } from './dose.ts'

/**
 * What a guide shows: one repetition, or one of each side, to be shown over and over.
 * @returns null where the mannequin does not know the exercise
 */
export const guidePerformance = async (exercise: string): Promise<Performance | null> => {
  const motion = await loadMotion(exercise)
  const definition = exercises[exercise]
  if (!motion || !definition) return null
  const reps = countsEachSide(definition) ? 2 : 1
  return motion.perform({ ...motion.defaults, body: BODIES[0], reps })
}

/** The still moment that shows the exercise best, ms: in the middle of the first hold. */
export const bestMomentMs = ({ reps }: Performance): number => {
  const [first] = reps
  return first ? (first.holdStartMs + first.holdEndMs) / 2 : 0
}
