import type { TrustFigures, TrustOfRule } from '../../review/trust-figures.ts'
import { actedClause, isActedFound, type JudgedFilm } from '../long-loop/judge-film.ts'
import type { ExerciseFigures, RuleFigures } from '../loop/short-loop-figures.ts'

/** The figures of `docs/accuracy.md` that the app shows beside each exercise. */
export const trustFigures = (
  shortLoop: readonly ExerciseFigures[],
  films: readonly JudgedFilm[],
): TrustFigures =>
  Object.fromEntries(
    shortLoop.map(({ exercise, sets, live, rules }) => {
      const own = films.filter(({ plan }) => plan.exercise === exercise.id)
      return [
        exercise.id,
        {
          sets,
          exact: rounded(live.exact.share),
          films: own.length,
          filmsExact: own.filter((film) => film.live.counted === film.live.wanted).length,
          rules: Object.fromEntries(rules.map((each) => [each.rule.clause, trustOf(each, own)])),
        },
      ]
    }),
  )

const rounded = (share: number): number => Number(share.toFixed(3))

const trustOf = (
  { rule, faults, falseFlags, unknown }: RuleFigures,
  films: readonly JudgedFilm[],
): TrustOfRule => {
  const onFilm = isFoundOnFilm(rule.clause, films)
  if (rule.abstains !== undefined) return { found: null, flagged: null, unknown: 1, onFilm }
  const tried = faults.filter(({ sensitivity }) => sensitivity.trials > 0)
  const worst = Math.min(...tried.map(({ sensitivity }) => sensitivity.share))
  return {
    found: tried.length === 0 ? null : rounded(worst),
    flagged: falseFlags.trials === 0 ? null : rounded(falseFlags.share),
    unknown: rounded(unknown.share),
    onFilm,
  }
}

const isFoundOnFilm = (clause: string, films: readonly JudgedFilm[]): boolean | null => {
  const acted = films.filter((film) => actedClause(film) === clause)
  return acted.length === 0 ? null : acted.every(isActedFound)
}
