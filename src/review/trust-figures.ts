/** What was measured of one rule: shares from 0 to 1. */
export type TrustOfRule = {
  /** Of its acted faults, those found, in the way in which it finds fewest; null where none could be judged. */
  readonly found: number | null
  /** Of clean repetitions, those flagged; null where none could be judged. */
  readonly flagged: number | null
  /** Of clean repetitions, those it could not judge. */
  readonly unknown: number
  /** Whether its fault was found on film, through the real model; null where it was not filmed. */
  readonly onFilm: boolean | null
}

/** What was measured of one exercise, live. */
export type TrustOfExercise = {
  readonly sets: number
  /** Share of the sets that were counted exactly. */
  readonly exact: number
  readonly films: number
  readonly filmsExact: number
  /** By clause. */
  readonly rules: Readonly<Record<string, TrustOfRule>>
}

/** By exercise. `trust-figures.json` is written by `npm run evaluate`, with `docs/accuracy.md`. */
export type TrustFigures = Readonly<Record<string, TrustOfExercise>>

/** Fetched when somebody asks for them. */
export const loadTrustFigures = async (): Promise<TrustFigures> =>
  (await import('./trust-figures.json')).default
