import { Dexie, type Table } from 'dexie'
import type { HoldSummary, RepSummary } from '../engine/report.ts'
import type { TraceFrame } from '../engine/trace.ts'
import type { HoldRecord, Id, RepRecord } from './model.ts'
import type { Database } from './schema.ts'
import { type Piece, piecesOf, readPieces } from './trace-pieces.ts'
import { StoreError } from './trouble.ts'

/** What a running set brings, in its order. */
export type SetRows = {
  readonly frames?: readonly TraceFrame[]
  readonly reps?: readonly RepSummary[]
  readonly holds?: readonly HoldSummary[]
}

export type Reps = {
  /** @throws StoreError where there is no such set */
  add(setId: Id, rep: RepSummary): Promise<void>
  list(setId: Id): Promise<readonly RepRecord[]>
}

export type Holds = {
  /** @throws StoreError where there is no such set */
  add(setId: Id, hold: HoldSummary): Promise<void>
  list(setId: Id): Promise<readonly HoldRecord[]>
}

export type Traces = {
  /** @throws StoreError where there is no such set */
  append(setId: Id, frames: readonly TraceFrame[]): Promise<void>
  /** All that can be read: a broken chunk becomes one frame without a person, labelled `{ gap: 'broken-chunk' }`. */
  read(setId: Id): Promise<readonly TraceFrame[]>
  /** The chunks themselves, in order: an hour of them is read elsewhere than on the page's thread. */
  pieces(setId: Id): Promise<readonly Piece[]>
}

type Placed = { readonly setId: Id; readonly index: number }
type Rows<Row extends Placed> = Table<Row, [Id, number]>

const inOrder = <Row extends Placed>(rows: Rows<Row>, setId: Id) =>
  rows.where('[setId+index]').between([setId, Dexie.minKey], [setId, Dexie.maxKey])

const appendTo = async <Row extends Placed>(
  rows: Rows<Row>,
  setId: Id,
  fresh: readonly Omit<Row, 'setId' | 'index'>[],
): Promise<void> => {
  if (fresh.length === 0) return
  const last = await inOrder(rows, setId).reverse().firstKey()
  const next = last === undefined ? 0 : Number((last as readonly unknown[])[1]) + 1
  await rows.bulkAdd(fresh.map((row, place) => ({ ...row, setId, index: next + place }) as Row))
}

/**
 * Writes what a set brought, all of it or nothing.
 * @throws StoreError where there is no such set: its person was removed meanwhile
 */
export const appendRows = (
  database: Database,
  setId: Id,
  { frames = [], reps = [], holds = [] }: SetRows,
): Promise<void> => {
  // Before the transaction: one that has nothing to wait for would end.
  const pieces: readonly Piece[] = piecesOf(frames)
  const { sets, reps: repRows, holds: holdRows, traces } = database
  return database.transaction('rw', [sets, repRows, holdRows, traces], async () => {
    if ((await sets.where('id').equals(setId).count()) === 0) {
      throw new StoreError('lost', `there is no set "${setId}": it was removed while it ran`)
    }
    await appendTo(traces, setId, pieces)
    await appendTo(
      repRows,
      setId,
      reps.map((rep) => ({ rep })),
    )
    await appendTo(
      holdRows,
      setId,
      holds.map((hold) => ({ hold })),
    )
  })
}

export const createReps = (database: Database): Reps => ({
  add: (setId, rep) => appendRows(database, setId, { reps: [rep] }),
  list: (setId) => inOrder(database.reps, setId).toArray(),
})

export const createHolds = (database: Database): Holds => ({
  add: (setId, hold) => appendRows(database, setId, { holds: [hold] }),
  list: (setId) => inOrder(database.holds, setId).toArray(),
})

export const createTraces = (database: Database): Traces => ({
  append: (setId, frames) => appendRows(database, setId, { frames }),
  read: async (setId) => readPieces(await inOrder(database.traces, setId).toArray()),
  pieces: (setId) => inOrder(database.traces, setId).toArray(),
})
