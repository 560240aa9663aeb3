import type { Rate } from '../loop/statistics.ts'

/** A table; the first row is its head. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

/** NaN, which is null in figures that were kept, is a dash. */
export const percent = (share: number): string =>
  Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '-'

/** Share and its 95 % interval: `97.5 % (94.1-99.0)`. */
export const rateText = ({ share, low, high, trials }: Rate): string =>
  trials === 0 ? '-' : `${percent(share)} (${(100 * low).toFixed(1)}-${(100 * high).toFixed(1)})`

export const seconds = (ms: number): string =>
  Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : '-'

export const figure = (value: number, digits = 3): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(digits))) : '-'
