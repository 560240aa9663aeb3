/** A measure at a time of the trace, ms. */
export type Spot = { readonly ms: number; readonly value: number }

/** How a measure went over a set. */
export type MeasureCourse = {
  readonly least: number
  readonly most: number
  /** In the order of time: what can be told apart in that many columns, so that no peak is lost. */
  readonly spots: readonly Spot[]
}

const NONE = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }

/**
 * @param values NaN where it was not known
 * @param columns that the course is drawn in, from 0 ms to the last time
 */
export const measureCourse = (
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  columns: number,
): MeasureCourse => {
  const msAColumn = (times[times.length - 1] ?? 1) / columns || 1
  const spots = inColumns(times, values, msAColumn).flatMap(spotsOf)
  const { least, most } = spots.reduce(
    (so, { value }) => ({ least: Math.min(so.least, value), most: Math.max(so.most, value) }),
    NONE,
  )
  return { least, most, spots }
}

/** The least and the most of a stretch of time. */
type Column = { readonly number: number; least: Spot; most: Spot }

const inColumns = (
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  msAColumn: number,
): readonly Column[] => {
  const columns: Column[] = []
  for (let frame = 0; frame < times.length; frame += 1) {
    const spot = { ms: times[frame] ?? 0, value: values[frame] ?? Number.NaN }
    if (Number.isNaN(spot.value)) continue
    const number = Math.floor(spot.ms / msAColumn)
    const column = columns.at(-1)
    if (column?.number !== number) columns.push({ number, least: spot, most: spot })
    else if (spot.value < column.least.value) column.least = spot
    else if (spot.value > column.most.value) column.most = spot
  }
  return columns
}

const spotsOf = ({ least, most }: Column): readonly Spot[] => {
  if (least === most) return [least]
  return least.ms < most.ms ? [least, most] : [most, least]
}
