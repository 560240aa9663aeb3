import { LANDMARK_FILTER, OneEuroFilter } from './one-euro.ts'
import { CONTOUR_POINTS, type TraceFrame } from './trace.ts'

/** An outline that comes with some frames only holds for those in between; after so long it is not known, ms. */
const STALE_MS = 400

/** Heights of the back's outline, smooth, in lengths of the shoulder-hip line; NaN is unknown. */
export type SmoothContour = readonly number[]

const UNKNOWN: SmoothContour = Array(CONTOUR_POINTS).fill(Number.NaN)

type Contour = NonNullable<TraceFrame['contour']>

/** The nearest height that was found, so that one which is found again does not come from far off. */
const nearestTo = (place: number, contour: Contour): number | null => {
  for (let away = 1; away < CONTOUR_POINTS; away++) {
    const height = contour[place - away] ?? contour[place + away] ?? null
    if (height !== null) return height
  }
  return null
}

/** A height further off than any back, or none at all, was not found. */
const HIGHEST = 10

const foundAt = (height: number | null): number | null =>
  height !== null && Math.abs(height) <= HIGHEST ? height : null

/** Smooths the outline's heights like landmarks; one that is not found keeps its last place a while. */
export const createContourFilter = () => {
  const filter = new OneEuroFilter(CONTOUR_POINTS, LANDMARK_FILTER)
  const raw = new Float64Array(CONTOUR_POINTS)
  const seenMs = new Float64Array(CONTOUR_POINTS).fill(Number.NEGATIVE_INFINITY)
  let smooth = UNKNOWN
  let lastMs = Number.NEGATIVE_INFINITY

  const read = (t: number, contour: Contour) => {
    if (t - lastMs > STALE_MS) filter.reset()
    lastMs = t
    for (let i = 0; i < CONTOUR_POINTS; i++) {
      if (contour[i] !== null) seenMs[i] = t
      raw[i] = contour[i] ?? nearestTo(i, contour) ?? raw[i]
    }
  }

  return ({ t, contour }: TraceFrame): SmoothContour => {
    if (contour) {
      read(t, contour.map(foundAt))
      const heights = filter.step(t, raw, 1)
      smooth = Array.from(heights)
    }
    if (!(t - lastMs <= STALE_MS)) return UNKNOWN
    return smooth.map((height, i) => (t - seenMs[i] <= STALE_MS ? height : Number.NaN))
  }
}
