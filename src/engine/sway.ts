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
  const squares = spansOf(moments, SPAN_MS).flatMap((span) =>
    besideLine(span).map((left) => left * left),
  )
  if (squares.length === 0) return null
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

/** What goes to and fro within this time, ms, is a bounce: 0.5 Hz. */
const BOUNCE_MS = 2000

/**
 * How far a signal bounces, from peak to trough, in its own unit: what it does within 2 s beside a straight
 * line, in the more restless half of the time. null where too little of it was seen.
 */
export const bounceOf = (moments: readonly Moment[]): number | null => {
  const ranges = spansOf(moments, BOUNCE_MS).map((span) => {
    const left = besideLine(span)
    return Math.max(...left) - Math.min(...left)
  })
  if (ranges.length === 0) return null
  return ranges.toSorted((a, b) => a - b)[Math.floor(0.75 * (ranges.length - 1))]
}

/** Whole spans of so many ms, one after the other. */
const spansOf = (moments: readonly Moment[], spanMs: number): (readonly Moment[])[] => {
  const known = moments.filter(({ value }) => !Number.isNaN(value))
  const spans: (readonly Moment[])[] = []
  for (let from = 0; from < known.length; ) {
    const past = known.findIndex(({ t }) => t >= known[from].t + spanMs)
    const to = past < 0 ? known.length : past
    const span = known.slice(from, to)
    const isFull = span[span.length - 1].t - span[0].t >= FULL * spanMs && span.length >= FEWEST
    if (isFull) spans.push(span)
    from = to
  }
  return spans
}

/** What is left of each value beside the straight line that fits them best. */
const besideLine = (span: readonly Moment[]): number[] => {
  const mean = (of: (moment: Moment) => number) =>
    span.reduce((sum, moment) => sum + of(moment), 0) / span.length
  const [t0, v0] = [mean(({ t }) => t), mean(({ value }) => value)]
  const slope = mean(({ t, value }) => (t - t0) * (value - v0)) / mean(({ t }) => (t - t0) ** 2)
  return span.map(({ t, value }) => value - v0 - slope * (t - t0))
}
