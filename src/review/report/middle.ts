/** The lower of two middles: nothing is told better than it was. null of nothing. */
export const middleOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
