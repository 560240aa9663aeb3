import type { MeasureTable, Roles } from './measures.ts'
import type { Condition } from './movement.ts'
import { median, standardDeviation } from './statistics.ts'

/** All measures of one frame; NaN is unknown. Columns as in the exercise's measure table. */
export type Sample = { readonly t: number; readonly values: Float64Array }

/** Medians and noise of each measure while the body was at rest. */
export type StartPose = {
  readonly medians: Float64Array
  readonly noise: Float64Array
  /** Rest was never seen, and is taken to be between the ends of a two-way movement. */
  readonly isAssumed?: boolean
}

export const settle = (samples: readonly Sample[]): StartPose => {
  const columns = Array.from(samples[0].values, (_, column) =>
    samples.map((sample) => sample.values[column]),
  )
  return {
    medians: Float64Array.from(columns, median),
    noise: Float64Array.from(columns, (values) => {
      const sd = standardDeviation(values)
      return Number.isNaN(sd) ? 0 : sd
    }),
  }
}

/** true, false, or null when the camera can't tell. */
export const holds = (
  condition: Condition,
  values: Float64Array,
  start: StartPose | null,
  table: MeasureTable,
  roles: Roles,
): boolean | null => {
  const column = table.column(condition.measure, roles)
  const reference = condition.from === 'start' ? (start?.medians[column] ?? Number.NaN) : 0
  const change = values[column] - reference
  const value = condition.eitherWay ? Math.abs(change) : change
  if (Number.isNaN(value)) return null
  return value >= (condition.min ?? -Infinity) && value <= (condition.max ?? Infinity)
}

/** Whether the body is in a position: false as soon as one known condition fails, null if too little is known. */
export const inPose = (
  conditions: readonly Condition[],
  values: Float64Array,
  start: StartPose | null,
  table: MeasureTable,
  roles: Roles,
): boolean | null => {
  let unknown = 0
  for (const condition of conditions) {
    const answer = holds(condition, values, start, table, roles)
    if (answer === false) return false
    if (answer === null) unknown++
  }
  return unknown > conditions.length / 2 ? null : true
}

/** Every condition is known and met: for a position that is a finding in itself. */
export const isSurelyInPose = (
  conditions: readonly Condition[],
  values: Float64Array,
  table: MeasureTable,
  roles: Roles,
): boolean => conditions.every((each) => holds(each, values, null, table, roles) === true)

/** What was seen in the last `spanMs`; entries come in order of time. */
export const createRecent = <Kept extends { readonly t: number }>(spanMs: number) => {
  let kept: Kept[] = []
  const since = (ms: number): Kept[] => kept.slice(kept.findLastIndex(({ t }) => t < ms) + 1)
  return {
    add(entry: Kept) {
      kept.push(entry)
      if (kept[0].t < entry.t - 2 * spanMs) kept = since(entry.t - spanMs)
    },
    last(ms: number): Kept[] {
      return since((kept.at(-1)?.t ?? 0) - ms)
    },
    clear() {
      kept = []
    },
  }
}
