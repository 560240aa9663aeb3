/** What a cell may hold; null is an empty one. */
export type Cell = string | number | boolean | null

/**
 * Spreadsheets run what begins so (OWASP, CSV injection); an apostrophe before it makes text of it. What begins
 * with an apostrophe gets one more, so that it comes back.
 */
const FORMULA = /^[=+\-@\t\r']/
const QUOTED = /[",\r\n]/

const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  // A number that begins with a minus is a number, and stays one.
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line as RFC 4180 has it, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`

/** A whole file: what the columns are called, and a line each. */
export const csvText = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map(csvLine).join('')
