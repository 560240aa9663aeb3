import { type Curve, SHARES } from './rep-curves.ts'

/** The middle of several curves at one share, and one standard deviation to either side. */
export type MeanPoint = { readonly mean: number; readonly low: number; readonly high: number }

export type MeanCurve = readonly (MeanPoint | null)[]

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const pointOf = (values: readonly number[]): MeanPoint => {
  const mean = meanOf(values)
  const spread = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
  return { mean, low: mean - spread, high: mean + spread }
}

/** The mean of curves, where at least half of them are known. */
export const meanCurve = (curves: readonly Curve[]): MeanCurve =>
  SHARES.map((_, step) => {
    const known = curves.flatMap((curve) => curve[step] ?? [])
    return known.length > 0 && 2 * known.length >= curves.length ? pointOf(known) : null
  })

/** Where two means are furthest from each other. */
export type WidestGap = { readonly share: number; readonly left: number; readonly right: number }

/** @returns null where they are never known at the same share */
export const widestGap = (left: MeanCurve, right: MeanCurve): WidestGap | null =>
  SHARES.reduce<WidestGap | null>((widest, share, step) => {
    const [a, b] = [left[step], right[step]]
    if (!a || !b) return widest
    const gap = { share, left: a.mean, right: b.mean }
    return widest && Math.abs(widest.left - widest.right) >= Math.abs(gap.left - gap.right)
      ? widest
      : gap
  }, null)
