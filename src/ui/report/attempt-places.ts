import type { Attempt } from '../../review/report/attempts.ts'

/** The chart's picture in its own units; on paper one of them is some 0.8 px. */
export const SIZE = { width: 190, height: 72 }
export const PLOT = { left: 24, right: 150, top: 7, bottom: 60 }

/** Between two sets, in widths of an attempt. */
const SET_GAP = 0.8
/** A bar's share of its place; the rest is air. */
const BAR_SHARE = 0.72
/** No bar is wider: one hold is no wall. */
const WIDEST = 20
const BEST_SCORE = 100

export type AttemptPlace = {
  readonly attempt: Attempt
  /** Middle of the bar. */
  readonly x: number
  readonly width: number
  readonly top: number
  /** Of the mark: the score's height; on top of the bar where there is no score. */
  readonly y: number
}

export const heightOf = (share: number): number =>
  PLOT.bottom - Math.min(1, Math.max(0, share)) * (PLOT.bottom - PLOT.top)

/** Where each attempt's bar and mark lie: in order, sets apart. */
export const attemptPlaces = (attempts: readonly Attempt[]): readonly AttemptPlace[] => {
  const sets = [...new Set(attempts.map(({ set }) => set))]
  const most = Math.max(...attempts.map(({ value }) => value), 0)
  const step = (PLOT.right - PLOT.left) / (attempts.length + SET_GAP * (sets.length - 1))
  return attempts.map((attempt, place) => {
    const top = heightOf(most === 0 ? 0 : attempt.value / most)
    return {
      attempt,
      x: PLOT.left + step * (place + 0.5 + SET_GAP * sets.indexOf(attempt.set)),
      width: Math.min(WIDEST, step * BAR_SHARE),
      top,
      y: attempt.score === null ? top : heightOf(attempt.score / BEST_SCORE),
    }
  })
}
