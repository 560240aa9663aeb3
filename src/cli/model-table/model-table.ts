import type { Exercise } from '../../engine/exercise.ts'
import type { ExerciseMotion } from '../../mannequin/types.ts'
import { isActedFound, type JudgedFilm, judgeFilm } from '../long-loop/judge-film.ts'
import { shootFilms } from '../long-loop/shoot-films.ts'
import { LOOKS, type Look, modelFilms } from './model-films.ts'

type Acted = { readonly exercise: Exercise; readonly motion: ExerciseMotion }

/** What one look made of one exercise's films. */
export type ModelRow = {
  readonly exercise: string
  readonly look: Look
  readonly films: number
  readonly exact: number
  /** Faults or warnings in the clean film: there should be none. */
  readonly falseClauses: readonly string[]
  readonly acted: number
  readonly told: number
  /** Seen minus true, degrees, of every angle that a rule or the gate goes by. */
  readonly angleErrors: readonly number[]
}

/** Films the same movements through each model, size and rate, and judges what each saw. */
export const modelTable = async (chosen: readonly Acted[]): Promise<readonly ModelRow[]> => {
  const planned = chosen.flatMap(({ exercise, motion }) =>
    modelFilms(exercise, motion).map((film) => ({ exercise, ...film })),
  )
  const traces = await shootFilms(planned.map(({ plan }) => plan))
  const judged = await Promise.all(
    planned.map(async ({ exercise, look, plan }) => {
      const trace = traces.get(plan)
      if (!trace) throw new Error(`there is no film "${plan.id}"`)
      return { exercise, look, film: await judgeFilm(exercise, plan, trace) }
    }),
  )
  return chosen.flatMap(({ exercise }) =>
    LOOKS.map((look) => {
      const films = judged
        .filter((each) => each.exercise.id === exercise.id && isSame(each.look, look))
        .map(({ film }) => film)
      return rowOf(exercise.id, look, films)
    }),
  )
}

const isSame = (one: Look, other: Look): boolean =>
  one.model === other.model && one.fps === other.fps && one.width === other.width

const rowOf = (exercise: string, look: Look, films: readonly JudgedFilm[]): ModelRow => {
  const clean = films.filter(({ plan }) => plan.fault === null)
  const acted = films.filter(({ plan }) => plan.fault !== null)
  return {
    exercise,
    look,
    films: films.length,
    exact: films.filter(({ recorded }) => recorded.counted === recorded.wanted).length,
    falseClauses: [...new Set(clean.flatMap(({ faults, warnings }) => [...faults, ...warnings]))],
    acted: acted.length,
    told: acted.filter(isActedFound).length,
    angleErrors: films.flatMap(({ errors }) =>
      Object.entries(errors).flatMap(([measure, values]) => (isAngle(measure) ? values : [])),
    ),
  }
}

/** Measures of angles are named so; the rest are lengths and ratios. */
const isAngle = (measure: string): boolean => /Angle|Inclination|Tilt|Pitch|Bend/.test(measure)
