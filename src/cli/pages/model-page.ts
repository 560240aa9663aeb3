import { mean, quantile } from '../loop/statistics.ts'
import type { ModelRow } from '../model-table/model-table.ts'
import { table } from './markdown.ts'

const HEAD = [
  'exercise',
  'model',
  'picture',
  'frames a second',
  'films counted exactly',
  'fault told',
  'flagged in the clean film',
  'angle error: mean, 95 % within',
]

/** The whole of `docs/models.md`. */
export const modelPage = (rows: readonly ModelRow[]): string =>
  [
    '# Model, picture and rate',
    'Every figure on this page was made by `npm run evaluate -- --models`; edit nothing here by hand.',
    [
      'The same films, one clean and one of the gravest fault of each exercise, through each model, with',
      'pictures of two sizes and at three rates. *Angle error* is seen minus true over every frame in which',
      'both were known, of all angles that the gate or a rule goes by: mean of its size, and what 95 % of it',
      'lies within. What each model costs in time is on [the page of speeds](performance.md).',
    ].join('\n'),
    table([HEAD, ...rows.map(cellsOf)]),
    '',
  ].join('\n\n')

const cellsOf = ({
  exercise,
  look,
  films,
  exact,
  told,
  acted,
  falseClauses,
  angleErrors,
}: ModelRow) => {
  const sizes = angleErrors.map(Math.abs)
  return [
    exercise,
    look.model,
    `${look.width} x ${look.height}`,
    String(look.fps),
    `${exact} of ${films}`,
    `${told} of ${acted}`,
    falseClauses.length === 0 ? 'none' : falseClauses.join(', '),
    sizes.length === 0 ? '-' : `${mean(sizes).toFixed(1)}°, ${quantile(sizes, 0.95).toFixed(1)}°`,
  ]
}
