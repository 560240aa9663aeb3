import type { Text } from './en.ts'
import type { ExerciseText } from './exercise-text.ts'

/**
 * The words of one exercise.
 * @throws Error when the exercise has none; a test over all exercises keeps that from happening
 */
export const textOf = (text: Text, exercise: string): ExerciseText => {
  const words = text.exercises[exercise]
  if (!words) throw new Error(`src/ui/text has no words for the exercise "${exercise}"`)
  return words
}
