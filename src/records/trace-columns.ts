import { CONTOUR_POINTS } from '../engine/trace.ts'
import {
  createRow,
  goingOn,
  numberThrough,
  type Row,
  rowThrough,
  type Start,
  trembling,
} from './number-columns.ts'
import { COORDINATES, type QuantisedFrame } from './quantised-frame.ts'
import type { Wire } from './trace-wire.ts'

/** Measured on filmed people. */
const START = {
  t: [{ first: 1000, later: 20 }],
  score: [{ first: 1000, later: 4 }],
  image: [
    { first: 40, later: 10 },
    { first: 40, later: 10 },
    { first: 6, later: 2 },
  ],
  world: [
    { first: 20, later: 5 },
    { first: 20, later: 5 },
    { first: 20, later: 6 },
  ],
  contour: [{ first: 40, later: 10 }],
} as const satisfies Readonly<Record<string, readonly Start[]>>

export type Columns = ReturnType<typeof createColumns>

/** At the start of a chunk nothing is known: each chunk can be read without the others. */
export const createColumns = () => ({
  kind: 0,
  t: createRow(1, START.t),
  score: createRow(1, START.score),
  image: createRow(COORDINATES, START.image),
  world: createRow(COORDINATES, START.world),
  contour: createRow(CONTOUR_POINTS, START.contour),
})

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
  const points = (row: Row, values: readonly number[] | null | undefined) =>
    rowThrough(wire, row, values ?? [])
  return {
    t: numberThrough(wire, columns.t, 0, goingOn, 0, frame?.t ?? 0),
    score: numberThrough(wire, columns.score, 0, trembling, 0, frame?.score ?? 0),
    image: kind & HAS.image ? points(columns.image, frame?.image) : null,
    world: kind & HAS.world ? points(columns.world, frame?.world) : null,
    contour: contourThrough(wire, columns.contour, kind, frame?.contour),
  }
}

const kindThrough = (wire: Wire, columns: Columns, kind: number): number => {
  const isNew = wire.raw(1, kind === columns.kind ? 0 : 1)
  if (isNew) columns.kind = wire.raw(KIND_BITS, kind)
  return columns.kind
}

const contourThrough = (
  wire: Wire,
  row: Row,
  kind: number,
  heights: QuantisedFrame['contour'],
): QuantisedFrame['contour'] => {
  if (kind & HAS.noContour) return null
  if (!(kind & HAS.contour)) return undefined
  return row.columns.map((_, at) => {
    const height = heights?.[at] ?? null
    const isFound = wire.raw(1, height === null ? 0 : 1)
    return isFound ? numberThrough(wire, row, at, trembling, 0, height ?? 0) : null
  })
}
