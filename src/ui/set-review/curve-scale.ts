import type { Curve } from '../../review/set/rep-curves.ts'
import { SHARES } from '../../review/set/rep-curves.ts'
import type { Plot } from '../history/chart-scale.ts'

/** A value axis that need not begin at 0. */
export type ValueScale = { readonly low: number; readonly high: number; readonly step: number }

/** Between the lowest line of the axis and the highest there are at most so many steps, */
const MOST_STEPS = 6
/** each a round one. */
const ROUND = [1, 2, 5, 10]

/** Round lines around all of these values. */
export const scaleAround = (values: readonly number[]): ValueScale => {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  if (values.length === 0 || least === most) {
    const only = values.length === 0 ? 0 : least
    return { low: only - 1, high: only + 1, step: 1 }
  }
  const wanted = (most - least) / (MOST_STEPS - 1)
  const size = 10 ** Math.floor(Math.log10(wanted))
  const step = (ROUND.find((each) => each * size >= wanted * 0.999) ?? 10) * size
  return { low: Math.floor(least / step) * step, high: Math.ceil(most / step) * step, step }
}

export const linesOf = ({ low, high, step }: ValueScale): readonly number[] =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, nth) => low + nth * step)

export const heightOf = ({ top, bottom }: Plot, { low, high }: ValueScale, value: number): number =>
  bottom - ((value - low) / (high - low)) * (bottom - top)

export const acrossOf = ({ left, right }: Plot, share: number): number =>
  left + share * (right - left)

/** A curve as an SVG path, broken where it is not known. */
export const pathOf = (plot: Plot, scale: ValueScale, curve: Curve): string => {
  let isDown = false
  return curve
    .flatMap((value, nth) => {
      if (value === null) {
        isDown = false
        return []
      }
      const [x, y] = [acrossOf(plot, SHARES[nth] ?? 0), heightOf(plot, scale, value)]
      const letter = isDown ? 'L' : 'M'
      isDown = true
      return [`${letter}${x.toFixed(1)} ${y.toFixed(1)}`]
    })
    .join('')
}

/** The area between two curves, one for each stretch on which both are known. */
export const areasBetween = (
  plot: Plot,
  scale: ValueScale,
  band: readonly ({ readonly low: number; readonly high: number } | null)[],
): readonly string[] => {
  const stretches = band.reduce<number[][]>(
    (all, point, nth) => {
      if (point) all.at(-1)?.push(nth)
      else if (all.at(-1)?.length) all.push([])
      return all
    },
    [[]],
  )
  const at = (nth: number, value: number) =>
    `${acrossOf(plot, SHARES[nth] ?? 0).toFixed(1)} ${heightOf(plot, scale, value).toFixed(1)}`
  return stretches.flatMap((steps) => {
    if (steps.length < 2) return []
    const above = steps.map((nth) => at(nth, band[nth]?.high ?? 0))
    const below = steps.toReversed().map((nth) => at(nth, band[nth]?.low ?? 0))
    return [`M${[...above, ...below].join('L')}Z`]
  })
}
