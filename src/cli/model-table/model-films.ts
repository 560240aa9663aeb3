import type { Exercise } from '../../engine/exercise.ts'
import type { ExerciseMotion } from '../../mannequin/types.ts'
import type { ModelSize } from '../analyze-options.ts'
import type { FilmPlan } from '../long-loop/film-plan.ts'
import { filmsOf } from '../long-loop/films.ts'

/** One way of looking at the same film. */
export type Look = {
  readonly model: ModelSize
  readonly fps: number
  readonly width: number
  readonly height: number
}

const LARGE = { width: 640, height: 480 }
const SMALL = { width: 384, height: 288 }

/** Each model at both sizes; the rates with the model that is the default. */
export const LOOKS: readonly Look[] = [
  ...(['lite', 'full', 'heavy'] as const).flatMap((model) =>
    [LARGE, SMALL].map((size) => ({ model, fps: 15, ...size })),
  ),
  { model: 'full', fps: 10, ...LARGE },
  { model: 'full', fps: 30, ...LARGE },
]

/** Lying, on all fours with a far limb that moves, and the one in which the smallest model was seen to fail. */
export const SHOWN: readonly string[] = ['glute-bridge', 'bird-dog', 'dead-bug']

const FILMS_EACH = ['clean', 'fault'] as const

/** The same two films of an exercise, one clean and one of its gravest fault, for each look. */
export const modelFilms = (
  exercise: Exercise,
  motion: ExerciseMotion,
): readonly { readonly look: Look; readonly plan: FilmPlan }[] => {
  const all = filmsOf(exercise, motion)
  const chosen = FILMS_EACH.flatMap((kind) => {
    const plan = all.find(({ fault }) => (fault === null) === (kind === 'clean'))
    return plan ? [plan] : []
  })
  return LOOKS.flatMap((look) => {
    const { model, fps, width, height } = look
    const plans = chosen.map((plan) => ({
      ...plan,
      id: `${plan.id}, ${model}, ${fps} fps, ${width} x ${height}`,
      model,
      fps,
      camera: { ...plan.camera, width, height },
    }))
    return plans.map((plan) => ({ look, plan }))
  })
}
