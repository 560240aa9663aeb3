import { CONTOUR_POINTS } from '../engine/trace.ts'
import { createSpread, readGolomb, type Spread, writeGolomb } from './adaptive-golomb.ts'
import type { BitReader, BitWriter } from './bit-stream.ts'
import { COORDINATES, type QuantisedFrame } from './quantised-frame.ts'

/**
 * One way through a chunk for both directions, so that they can't differ: a writer takes the value and gives
 * it back, a reader gives what it read whatever it is handed.
 */
export type Wire = {
  raw(count: number, value: number): number
  golomb(spread: Spread, value: number): number
}

export const writing = (bits: BitWriter): Wire => ({
  raw(count, value) {
    bits.write(value, count)
    return value
  },
  golomb(spread, value) {
    writeGolomb(bits, spread, value)
    return value
  },
})

export const reading = (bits: BitReader): Wire => ({
  raw: (count) => bits.read(count),
  golomb: (spread) => readGolomb(bits, spread),
})

/** What is known of one coordinate from the frames before: its last two values, and how far it strays. */
type Column = { last: number | null; before: number; readonly spread: Spread }

/** How far off a guess is at first, in steps: measured on filmed people. */
const SPREADS = {
  t: 20,
  score: 4,
  image: [10, 10, 2],
  world: [5, 5, 6],
  contour: 10,
  first: 60,
} as const

export type Columns = ReturnType<typeof createColumns>

/** At the start of a chunk nothing is known: each chunk can be read without the others. */
export const createColumns = () => ({
  kind: 0,
  t: column(SPREADS.t),
  score: column(SPREADS.score),
  image: rowOf(COORDINATES, SPREADS.image),
  world: rowOf(COORDINATES, SPREADS.world),
  contour: rowOf(CONTOUR_POINTS, [SPREADS.contour]),
  /** Shared by the columns' first values. */
  first: createSpread(SPREADS.first),
})

const column = (mean: number): Column => ({ last: null, before: 0, spread: createSpread(mean) })

const rowOf = (length: number, means: readonly number[]): readonly Column[] =>
  Array.from({ length }, (_, at) => column(means[at % means.length] ?? 0))

/** What a frame has, as bits. */
const HAS = { image: 1, world: 2, contour: 4, noContour: 8, nothing: 16 } as const
const KIND_BITS = 5

const kindOf = (frame: QuantisedFrame | null): number => {
  if (frame === null) return HAS.nothing
  const { image, world, contour } = frame
  const contourKind = contour === undefined ? 0 : contour === null ? HAS.noContour : HAS.contour
  return (image ? HAS.image : 0) | (world ? HAS.world : 0) | contourKind
}

/**
 * Passes a frame through. null: one that is kept elsewhere.
 * @param frame what is to be written; a reader needs none
 */
export const frameThrough = (
  wire: Wire,
  columns: Columns,
  frame: QuantisedFrame | null,
): QuantisedFrame | null => {
  const kind = kindThrough(wire, columns, kindOf(frame))
  if (kind & HAS.nothing) return null
  const row = (has: number, of: readonly Column[], values: readonly number[] | null | undefined) =>
    kind & has ? rowThrough(wire, columns.first, of, values ?? []) : null
  return {
    t: steadyThrough(wire, columns, frame?.t ?? 0),
    score: jitterThrough(wire, columns.score, columns.first, 0, frame?.score ?? 0),
    image: row(HAS.image, columns.image, frame?.image),
    world: row(HAS.world, columns.world, frame?.world),
    contour: contourThrough(wire, columns, kind, frame?.contour),
  }
}

const kindThrough = (wire: Wire, columns: Columns, kind: number): number => {
  const isNew = wire.raw(1, kind === columns.kind ? 0 : 1)
  if (isNew) columns.kind = wire.raw(KIND_BITS, kind)
  return columns.kind
}

/** Times go on as they did: the guess is one more step like the last. */
const steadyThrough = (wire: Wire, { t, first }: Columns, value: number): number => {
  const guess = t.last === null ? 0 : 2 * t.last - t.before
  return through(wire, t, t.last === null ? first : t.spread, guess, value)
}

/**
 * Points tremble more than they move: a quarter of the way back towards the value before guesses better than
 * going on, or staying. The first of a column is guessed from its neighbour: fingers are near their hand.
 */
const jitterThrough = (
  wire: Wire,
  column: Column,
  first: Spread,
  neighbour: number,
  value: number,
): number => {
  const { last, before, spread } = column
  if (last === null) return through(wire, column, first, neighbour, value)
  return through(wire, column, spread, last - Math.round((last - before) / 4), value)
}

const through = (
  wire: Wire,
  column: Column,
  spread: Spread,
  guess: number,
  value: number,
): number => {
  const actual = guess + wire.golomb(spread, value - guess)
  column.before = column.last ?? actual
  column.last = actual
  return actual
}

const rowThrough = (
  wire: Wire,
  first: Spread,
  columns: readonly Column[],
  values: readonly number[],
): readonly number[] => {
  const row: number[] = []
  for (const [at, column] of columns.entries()) {
    row.push(jitterThrough(wire, column, first, row[at - 3] ?? 0, values[at] ?? 0))
  }
  return row
}

const contourThrough = (
  wire: Wire,
  { contour, first }: Columns,
  kind: number,
  heights: QuantisedFrame['contour'],
): QuantisedFrame['contour'] => {
  if (kind & HAS.noContour) return null
  if (!(kind & HAS.contour)) return undefined
  return contour.map((column, at) => {
    const height = heights?.[at] ?? null
    const isFound = wire.raw(1, height === null ? 0 : 1)
    return isFound ? jitterThrough(wire, column, first, 0, height ?? 0) : null
  })
}
