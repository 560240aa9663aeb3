import type { ExerciseMotion } from '../mannequin/types.ts'
import { baseOf } from './learned-own.ts'

/** How the mannequin does each exercise; loaded when somebody wants to see it. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly motion: ExerciseMotion }>>> = {
  'bird-dog': () => import('./bird-dog/motion.ts'),
  'dead-bug': () => import('./dead-bug/motion.ts'),
  'front-plank': () => import('./front-plank/motion.ts'),
  'glute-bridge': () => import('./glute-bridge/motion.ts'),
  'glute-foam-roll': () => import('./glute-foam-roll/motion.ts'),
  'partial-crunch': () => import('./partial-crunch/motion.ts'),
  'hip-extension': () => import('./hip-extension/motion.ts'),
  'kneeling-hip-flexor-stretch': () => import('./kneeling-hip-flexor-stretch/motion.ts'),
  'kneeling-pelvic-tilt': () => import('./kneeling-pelvic-tilt/motion.ts'),
  'kneeling-ql-stretch': () => import('./kneeling-ql-stretch/motion.ts'),
  'standing-hip-flexor-stretch': () => import('./standing-hip-flexor-stretch/motion.ts'),
  'core-activation': () => import('./core-activation/motion.ts'),
  'pelvic-tilt': () => import('./pelvic-tilt/motion.ts'),
  'piriformis-stretch': () => import('./piriformis-stretch/motion.ts'),
  'side-plank': () => import('./side-plank/motion.ts'),
  'bent-knee-fall-out': () => import('./bent-knee-fall-out/motion.ts'),
  'seated-ql-stretch': () => import('./seated-ql-stretch/motion.ts'),
  superman: () => import('./superman/motion.ts'),
}

/**
 * Of a clinician's own exercise, its base's.
 * @returns null where nobody has taught the mannequin this exercise
 */
export const loadMotion = async (exercise: string): Promise<ExerciseMotion | null> => {
  const load = LOADERS[baseOf(exercise)]
  return load ? (await load()).motion : null
}
