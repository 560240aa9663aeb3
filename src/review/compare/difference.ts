/** A figure in two sessions; null where it was not measured, not asked or not answered. */
export type Pair = { readonly first: number | null; readonly second: number | null }

/** How far the second lies from the first; `unknown` where one of them is. */
export type Difference =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'same' }
  | { readonly kind: 'more' | 'less'; readonly by: number }

/**
 * @param step what the figures are shown in: what looks the same when rounded to it is the same, and the difference
 * is that of the rounded figures
 */
export const differenceOf = ({ first, second }: Pair, step = 1): Difference => {
  if (first === null || second === null) return { kind: 'unknown' }
  const by = Math.round(second / step) - Math.round(first / step)
  if (by === 0) return { kind: 'same' }
  return { kind: by > 0 ? 'more' : 'less', by: Math.abs(by) * step }
}
