import { exercises } from '../../exercises/index.ts'
import {
  isActedAskedFirst,
  isActedFound,
  isActedSpoken,
  isActedUnknown,
  type JudgedFilm,
} from '../long-loop/judge-film.ts'
import { deviation, mean, quantile } from '../loop/statistics.ts'
import { figure, percent, seconds, table } from './markdown.ts'

/** The long loop's half of `docs/accuracy.md`. */
export const longLoopSection = (films: readonly JudgedFilm[]): string =>
  [
    '## Long loop: films, the real model, the real worker',
    filmText(films),
    '### Films',
    filmTable(films),
    '### Angles and distances against the truth',
    ERRORS_EXPLAINED,
    ...byExercise(films).flatMap(([id, own]) => [`#### ${id}, ${viewOf(id)}`, errorTable(own)]),
  ].join('\n\n')

const viewOf = (id: string): string => `${exercises[id]?.view.preferred ?? 'side'} view`

const ERRORS_EXPLAINED = [
  'Seen minus true, over every frame of every film of the exercise in which both were known, in the same',
  'phase and of the same side. The truth',
  'is what a camera without lens, noise or angle would have measured of the same joints; both went through',
  'the same filter. Angles, inclinations, tilts, pitches and bends are in degrees, all else in trunk lengths',
  'or ratios. Rules compare most of the latter with the start pose, so that a mean error drops out.',
].join('\n')

const filmText = (films: readonly JudgedFilm[]): string => {
  const exact = films.filter(({ recorded }) => recorded.wanted === recorded.counted).length
  const clean = films.filter(({ plan }) => plan.fault === null)
  const silent = clean.filter(({ spoken }) => spoken.length === 0).length
  const faulty = films.filter(({ plan }) => plan.fault !== null)
  const missed = faulty.filter((film) => !isActedFound(film))
  const clauses = (some: readonly JudgedFilm[]) =>
    some.map(({ plan }) => plan.fault?.clause).join(', ') || 'none'
  return [
    `${films.length} films of the rendered mannequin. Counted exactly as a recording: ${exact} of`,
    `${films.length}. Clean films without a spoken fault: ${silent} of ${clean.length}. Acted faults told, as a`,
    `fault or a warning: ${faulty.length - missed.length} of ${faulty.length}; not told: ${clauses(missed)}.`,
    `Of these, spoken of while it was done: ${clauses(missed.filter(isActedSpoken))}; said to be unknown:`,
    `${clauses(missed.filter(isActedUnknown))}; nothing counted, and said so: ${clauses(missed.filter(isRefused))}`,
    `(asked to be mended before it may begin: ${clauses(missed.filter(isActedAskedFirst))}).`,
  ].join('\n')
}

/** Nothing was counted, and the summary says why. */
const isRefused = ({ notes, faults, warnings, unknown }: JudgedFilm): boolean =>
  notes.length > 0 && faults.length + warnings.length + unknown.length === 0

const filmTable = (films: readonly JudgedFilm[]): string =>
  table([
    [
      'film',
      'body',
      'person found',
      'true',
      'counted: recording',
      'counted: live',
      'worst hold error',
      'faults',
      'warnings',
      'spoken',
    ],
    ...films.map((film) => [
      film.plan.id,
      film.plan.bodyId,
      percent(film.found),
      film.recorded.wanted,
      film.recorded.counted,
      film.live.counted,
      worstHold(film),
      names(film.faults),
      names(film.warnings),
      names([...new Set(film.spoken)]),
    ]),
  ])

/** Of clean films: time in a grave fault is not counted as held, whatever the truth. */
const worstHold = ({ plan, recorded }: JudgedFilm): string =>
  plan.fault !== null || recorded.holdErrorsMs.length === 0
    ? '-'
    : seconds(Math.max(...recorded.holdErrorsMs.map(Math.abs)))

const names = (clauses: readonly string[]): string =>
  clauses.length === 0 ? 'none' : clauses.join(', ')

const byExercise = (films: readonly JudgedFilm[]): [string, JudgedFilm[]][] => {
  const ids = [...new Set(films.map(({ plan }) => plan.exercise))]
  return ids.map((id) => [id, films.filter(({ plan }) => plan.exercise === id)])
}

const errorTable = (films: readonly JudgedFilm[]): string => {
  const measures = [...new Set(films.flatMap(({ errors }) => Object.keys(errors)))].sort()
  return table([
    ['measure', 'frames', 'mean', 'SD', '95 % of frames within'],
    ...measures.map((name) => {
      const errors = films.flatMap((film) => film.errors[name] ?? [])
      return [
        name,
        String(errors.length),
        figure(mean(errors)),
        figure(deviation(errors)),
        figure(quantile(errors.map(Math.abs), 0.95)),
      ]
    }),
  ])
}
