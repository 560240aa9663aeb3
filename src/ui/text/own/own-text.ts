import type { OwnExercise } from '../../../engine/own-exercise.ts'
import type { Text } from '../en.ts'
import type { ExerciseText } from '../exercise-text.ts'

/** Keys of an own rule's words: its clause, as `ownAsExercise` spells it. */
const keyOf = (place: number): string => `ow${place + 1}`

const byPlace = <Words>(
  { rules }: OwnExercise,
  words: (rule: OwnExercise['rules'][number]) => Words,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(rules.map((rule, place) => [keyOf(place), words(rule)]))

/** The words of a clinician's own exercise: theirs, and for all else those of the exercise that it is like. */
export const ownText = (
  own: OwnExercise,
  base: ExerciseText,
  { own: words }: Text,
): ExerciseText => {
  const { name, steps, movement } = own
  const rules = byPlace(own, (rule) => ({ fault: rule.name, looked: rule.name }))
  const cues = byPlace(own, ({ cue }) => cue)
  const shared = {
    ...base,
    name,
    line: words.line(base.name),
    steps: steps ? () => steps : base.steps,
  }
  if (!movement) {
    return { ...shared, rules: { ...base.rules, ...rules }, cues: { ...base.cues, ...cues } }
  }
  const { pace: _, phases: __, ...others } = shared
  return { ...others, cannot: [words.cannot], rules, cues, checks: {} }
}
