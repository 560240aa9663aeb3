import { Dexie } from 'dexie'
import type { Session, SetRecord } from '../../../src/records/model.ts'
import { createDatabase, type TraceChunk } from '../../../src/records/schema.ts'

/** How many rows each table has. */
export async function rowsByTable(name = 'plumbline'): Promise<Record<string, number>> {
  const database = createDatabase(name)
  const counts = database.tables.map(async (table) => [table.name, await table.count()] as const)
  const rows = Object.fromEntries(await Promise.all(counts))
  database.close()
  return rows
}

export type Filling = {
  readonly sessions: readonly Session[]
  readonly sets: readonly SetRecord[]
  /** Of the chunk that each set gets, bytes. */
  readonly chunkLength: number
}

/** Years of exercise at once, which nobody can do in a test. */
export async function fillWith({ sessions, sets, chunkLength }: Filling, name = 'plumbline') {
  const database = createDatabase(name)
  const chunks = sets.map(
    ({ id }): TraceChunk => ({
      setId: id,
      index: 0,
      firstMs: 0,
      lastMs: 1000,
      bytes: crypto.getRandomValues(new Uint8Array(chunkLength)),
    }),
  )
  await database.sessions.bulkAdd([...sessions])
  await database.sets.bulkAdd([...sets])
  await database.traces.bulkAdd(chunks)
  database.close()
}

/** Bytes of one row of ballast, and how many rows a small disk can't hold. */
const BALLAST = 20_000
const MOST_ROWS = 200

/** Writes into another database until the browser grants no more. @throws Error where it grants too much */
export async function fillUp(name: string) {
  const database = new Dexie(name)
  database.version(1).stores({ ballast: '++' })
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(BALLAST))
    const isWritten = await database
      .table('ballast')
      .add(bytes)
      .then(
        () => true,
        () => false,
      )
    if (!isWritten) return database.close()
  }
  throw new Error('this disk can not be filled')
}

/** Turns one bit in the middle of a set's chunk. */
export async function spoilChunk(setId: string, index: number, name = 'plumbline') {
  const database = createDatabase(name)
  await database.traces.where({ setId, index }).modify(({ bytes }) => {
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
  })
  database.close()
}

const READERS = [
  'get',
  'getAll',
  'getAllKeys',
  'getAllRecords',
  'openCursor',
  'openKeyCursor',
  'count',
] as const

type Readable = Partial<Record<(typeof READERS)[number], (...given: unknown[]) => IDBRequest>>

/** Rows that the browser hands over while `act` runs, by table; a table that is only asked has 0. */
export async function countReads(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const reads: Record<string, number> = {}
  const undo = [IDBObjectStore, IDBIndex].flatMap(({ prototype }) =>
    READERS.map((name) => watch(prototype as unknown as Readable, name, reads)),
  )
  try {
    await act()
  } finally {
    for (const each of undo) each()
  }
  return reads
}

const watch = (prototype: Readable, name: keyof Readable, reads: Record<string, number>) => {
  const original = prototype[name]
  if (!original) return () => undefined
  prototype[name] = function (this: IDBObjectStore | IDBIndex, ...given) {
    const table = this instanceof IDBIndex ? this.objectStore.name : this.name
    reads[table] ??= 0
    const request = original.apply(this, given)
    request.addEventListener('success', () => {
      reads[table] = (reads[table] ?? 0) + rowsIn(request.result)
    })
    return request
  }
  return () => {
    prototype[name] = original
  }
}

const rowsIn = (result: unknown): number => {
  if (Array.isArray(result)) return result.length
  return result === null || result === undefined ? 0 : 1
}
