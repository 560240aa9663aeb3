import { type Difference, differenceOf, type Pair } from '../../review/compare/difference.ts'
import type { TherapistText } from '../text/therapist-en.ts'

/** One figure of both sessions, in words. */
export type ComparedRow = {
  readonly name: string
  readonly first: string
  readonly second: string
  readonly difference: string
}

type Told = {
  readonly pair: Pair
  /** A figure with its unit, and the difference of two, both in the pair's own unit. */
  readonly figure: (value: number) => string
  readonly by?: (value: number) => string
  readonly words: (difference: Difference, by: string) => string
  /** What the figures are rounded to; 1 where absent. */
  readonly step?: number
  /** Where there is no figure. */
  readonly none: string
}

/** Nothing where neither session has a figure. */
export const comparedRow = (name: string, told: Told): readonly ComparedRow[] => {
  const { pair, figure, by = figure, words, step, none } = told
  if (pair.first === null && pair.second === null) return []
  const difference = differenceOf(pair, step)
  const written = (value: number | null) => (value === null ? none : figure(value))
  return [
    {
      name,
      first: written(pair.first),
      second: written(pair.second),
      difference: words(difference, 'by' in difference ? by(difference.by) : ''),
    },
  ]
}

export const painRow = (
  { compare }: TherapistText,
  name: string,
  pair: Pair,
): readonly ComparedRow[] =>
  comparedRow(name, { pair, figure: String, words: compare.score, none: compare.untold })

export const scoreRow = ({ compare }: TherapistText, pair: Pair): readonly ComparedRow[] =>
  comparedRow(compare.rows.score, {
    pair,
    figure: (value) => String(Math.round(value)),
    by: compare.points,
    words: compare.score,
    none: compare.none,
  })
