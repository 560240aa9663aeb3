import { motion as birdDog } from '../exercises/bird-dog/motion.ts'
import { motion as frontPlank } from '../exercises/front-plank/motion.ts'
import { motion as gluteBridge } from '../exercises/glute-bridge/motion.ts'
import type { ExerciseMotion } from '../mannequin/types.ts'

/** How the mannequin does each exercise, by the exercise's id. */
export const motions: Readonly<Record<string, ExerciseMotion>> = {
  'bird-dog': birdDog,
  'front-plank': frontPlank,
  'glute-bridge': gluteBridge,
}
