import { createSpread, follow, meanOf, type Spread } from './adaptive-golomb.ts'
import type { Wire } from './trace-wire.ts'

/** What is known of one number from the frames before: its last two values, and how far it strays. */
type Column = { last: number | null; before: number; spread: Spread | null }

/** What like columns share: how far off the guess of a first value is, and of a later one. */
type Shared = { readonly first: Spread; readonly later: Spread }

/** Numbers side by side; like ones take turns, as x, y and z do. */
export type Row = { readonly columns: readonly Column[]; readonly shared: readonly Shared[] }

/** Means to begin with, in steps, twice as large as the numbers. */
export type Start = { readonly first: number; readonly later: number }

/** @param start one for each of the like columns that take turns */
export const createRow = (length: number, start: readonly Start[]): Row => ({
  columns: Array.from({ length }, () => ({ last: null, before: 0, spread: null })),
  shared: start.map(({ first, later }) => ({
    first: createSpread(first),
    later: createSpread(later),
  })),
})

export type Guess = (last: number, before: number) => number

/** Time goes on as it did. */
export const goingOn: Guess = (last, before) => 2 * last - before

/** Points tremble more than they move: a quarter of the way back guesses better than staying or going on. */
export const trembling: Guess = (last, before) => last - Math.round((last - before) / 4)

/**
 * Passes the next number of a column through.
 * @param first the guess where nothing is known yet
 */
export const numberThrough = (
  wire: Wire,
  { columns, shared }: Row,
  at: number,
  guess: Guess,
  first: number,
  value: number,
): number => {
  const column = columns[at]
  const like = shared[at % shared.length]
  if (!column || !like) throw new RangeError(`there is no column ${at}`)
  const { last, before } = column
  const guessed = last === null ? first : guess(last, before)
  const actual = guessed + wire.golomb(spreadOf(column, like), value - guessed)
  if (last !== null) follow(like.later, actual - guessed)
  column.before = last ?? actual
  column.last = actual
  return actual
}

/** A column's own spread begins with what the columns like it have shown so far. */
const spreadOf = (column: Column, { first, later }: Shared): Spread => {
  if (column.last === null) return first
  column.spread ??= createSpread(meanOf(later))
  return column.spread
}

/** The first of a column is guessed from the point before: fingers are near their hand. */
export const rowThrough = (wire: Wire, row: Row, values: readonly number[]): readonly number[] => {
  const passed: number[] = []
  for (let at = 0; at < row.columns.length; at += 1) {
    const neighbour = passed[at - row.shared.length] ?? 0
    passed.push(numberThrough(wire, row, at, trembling, neighbour, values[at] ?? 0))
  }
  return passed
}
