/** A share of a number of trials, with what chance leaves open. */
export type Rate = {
  readonly hits: number
  readonly trials: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.96

/** Wilson's score interval (JASA 22, 1927): honest at 0 % and 100 %, where the usual one has no width. */
export const wilson = (hits: number, trials: number): Rate => {
  if (trials === 0) return { hits, trials, share: Number.NaN, low: 0, high: 1 }
  const share = hits / trials
  const shrink = 1 + Z ** 2 / trials
  const centre = (share + Z ** 2 / (2 * trials)) / shrink
  const spread = (Z / shrink) * Math.sqrt((share * (1 - share)) / trials + (Z / (2 * trials)) ** 2)
  return {
    hits,
    trials,
    share,
    low: Math.max(0, centre - spread),
    high: Math.min(1, centre + spread),
  }
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Sample standard deviation. */
export const deviation = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1),
  )
}

/** The value below which this share of the values lies, nearest rank. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
