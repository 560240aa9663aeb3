import type { Phase } from '../../engine/movement.ts'
import { ownById } from '../../exercises/learned-own.ts'
import type { Text } from './en.ts'
import type { ExerciseText } from './exercise-text.ts'
import { ownText } from './own/own-text.ts'

/**
 * The words of one exercise.
 * @throws Error when the exercise has none; a test over all exercises keeps that from happening
 */
export const textOf = (text: Text, exercise: string): ExerciseText => {
  const own = ownById(exercise)
  const words = own ? ownText(own, textOf(text, own.base), text) : text.exercises[exercise]
  if (!words) throw new Error(`src/ui/text has no words for the exercise "${exercise}"`)
  return words
}

/** What a phase of this exercise is called. */
export const phaseWords = (text: Text, exercise: string, phase: Phase): string =>
  textOf(text, exercise).phases?.[phase] ?? text.live.phases[phase]
