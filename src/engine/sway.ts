/** Slower than this is creeping deeper into a stretch, not swaying, ms. */
const SPAN_MS = 3000
/** A span that is less full than this says nothing. */
const FULL = 0.8
const FEWEST = 8

type Moment = { readonly t: number; readonly value: number }

/**
 * How far a signal sways about where it is going: the root mean square of what is left of it beside straight
 * lines over spans of 3 s each, in its own unit; null where too little of it was seen.
 */
export const swayOf = (moments: readonly Moment[]): number | null => {
  const known = moments.filter(({ value }) => !Number.isNaN(value))
  const squares: number[] = []
  for (let from = 0; from < known.length; ) {
    const past = known.findIndex(({ t }) => t >= known[from].t + SPAN_MS)
    const to = past < 0 ? known.length : past
    const span = known.slice(from, to)
    const isFull = span[span.length - 1].t - span[0].t >= FULL * SPAN_MS && span.length >= FEWEST
    if (isFull) squares.push(...besideLine(span).map((left) => left * left))
    from = to
  }
  if (squares.length === 0) return null
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

/** What is left of each value beside the straight line that fits them best. */
const besideLine = (span: readonly Moment[]): number[] => {
  const mean = (of: (moment: Moment) => number) =>
    span.reduce((sum, moment) => sum + of(moment), 0) / span.length
  const [t0, v0] = [mean(({ t }) => t), mean(({ value }) => value)]
  const slope = mean(({ t, value }) => (t - t0) * (value - v0)) / mean(({ t }) => (t - t0) ** 2)
  return span.map(({ t, value }) => value - v0 - slope * (t - t0))
}
