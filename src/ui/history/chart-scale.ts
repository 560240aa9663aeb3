import { dayNumber, type LocalDay } from '../../review/history/local-day.ts'

/** One session's figures, one for each line of the chart; null where there is none. */
export type Row = {
  readonly id: string
  readonly day: LocalDay
  readonly values: readonly (number | null)[]
}

/** The plot inside the picture, px. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Place = { readonly id: string; readonly x: number; readonly y: number }

/** Each with a round half. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10]

/** A round figure that is no smaller: 42 becomes 50. */
export const roundTop = (values: readonly number[]): number => {
  const most = Math.max(0, ...values)
  if (most === 0) return 1
  const size = 10 ** Math.floor(Math.log10(most))
  return (STEPS.find((step) => step * size >= most * 0.999) ?? 10) * size
}

const shareOf = (value: number, from: number, to: number): number =>
  to === from ? 0.5 : (value - from) / (to - from)

export const heightAt = ({ top, bottom }: Plot, value: number, most: number): number =>
  bottom - shareOf(value, 0, most) * (bottom - top)

/** Where a day lies, by its true distance from the first and the last one. */
export const acrossAt = (
  { left, right }: Plot,
  [first, last]: readonly [LocalDay, LocalDay],
  day: LocalDay,
): number => left + shareOf(dayNumber(day), dayNumber(first), dayNumber(last)) * (right - left)

/** Where a line's points lie: days by their true distance, figures from 0 to `most`. */
export const placesOf = (
  rows: readonly Row[],
  line: number,
  plot: Plot,
  most: number,
): readonly Place[] => {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  return rows.flatMap(({ id, day, values }) => {
    const value = values[line] ?? null
    if (value === null) return []
    const x = acrossAt(plot, [first.day, last.day], day)
    return [{ id, x, y: heightAt(plot, value, most) }]
  })
}
