/** Of finite values only; NaN where there are none. */

/** Where values are sorted: medians are taken many times a frame, and leave no garbage. */
let sorting = new Float64Array(128)

/** Up to so many values are sorted one by one: sooner than a sort is called. */
const FEW = 40

const sort = (count: number) => {
  if (count > FEW) {
    // Typed arrays sort by number without a comparison function, several times as quickly.
    sorting.subarray(0, count).sort()
    return
  }
  for (let at = 1; at < count; at++) {
    const value = sorting[at]
    let to = at
    for (; to > 0 && sorting[to - 1] > value; to--) sorting[to] = sorting[to - 1]
    sorting[to] = value
  }
}

/** Of the `to - from` values from `from` on. */
export const medianOf = (valueAt: (at: number) => number, from: number, to: number): number =>
  quantileOf(valueAt, from, to, 0.5)

const quantileOf = (
  valueAt: (at: number) => number,
  from: number,
  to: number,
  share: number,
): number => {
  if (to - from > sorting.length) sorting = new Float64Array(2 * (to - from))
  let count = 0
  for (let at = from; at < to; at++) {
    const value = valueAt(at)
    if (Number.isFinite(value)) sorting[count++] = value
  }
  if (count === 0) return Number.NaN
  sort(count)
  const place = share * (count - 1)
  const below = Math.floor(place)
  const above = Math.min(below + 1, count - 1)
  return sorting[below] + (place - below) * (sorting[above] - sorting[below])
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const quantile = (values: readonly number[], share: number): number =>
  quantileOf((at) => values[at], 0, values.length, share)

export const standardDeviation = (values: readonly number[]): number => {
  let count = 0
  let sum = 0
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    count++
    sum += value
  }
  if (count < 2) return Number.NaN
  const mean = sum / count
  let squares = 0
  for (const value of values) if (Number.isFinite(value)) squares += (value - mean) ** 2
  return Math.sqrt(squares / count)
}
