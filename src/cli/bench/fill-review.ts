import type { Page } from '@playwright/test'
import { version } from '../../../package.json'
import type { Session, SetRecord } from '../../records/model.ts'
import type { LongTrace } from './long-traces.ts'

const DAY_MS = 86_400_000
const PERSON = { id: 'somebody', label: 'A', createdMs: 0, screening: null }

/** A session with one set, which has this trace. */
export type Filling = { readonly id: string; readonly trace: LongTrace }

const rowsOf = ({ id, trace }: Filling, nth: number) => {
  const startedMs = nth * DAY_MS
  const ended = { startedMs, endedMs: startedMs + 600_000 }
  const { exercise, header: traceHeader, summary } = trace
  const items = [{ exercise, sets: 1, reps: 90, holdMs: 3000, restMs: 30_000 }]
  const session: Session = {
    id,
    personId: PERSON.id,
    programId: null,
    items,
    end: 'done',
    ...ended,
  }
  const place = { item: 0, set: 0, mode: 'camera', rules: version } as const
  const set: SetRecord = { id, sessionId: id, exercise, traceHeader, summary, ...place, ...ended }
  return { session, set }
}

type Rows = Readonly<Record<string, readonly object[]>>

/** Into the store that the page has opened. Bytes come as base64. */
const write = (page: Page, rows: Rows) =>
  page.evaluate(async (given) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('plumbline'))
    const writing = database.transaction(Object.keys(given), 'readwrite')
    const written = new Promise((resolve, reject) => {
      writing.oncomplete = resolve
      writing.onabort = reject
    })
    for (const [table, all] of Object.entries(given)) {
      for (const row of all) {
        const bytes =
          'bytes' in row ? Uint8Array.from(atob(String(row.bytes)), (c) => c.charCodeAt(0)) : null
        writing.objectStore(table).put(bytes ? { ...row, bytes } : row)
      }
    }
    await written
    database.close()
  }, rows)

const chunksOf = ({ id, trace }: Filling) =>
  trace.pieces.map((piece, index) => ({
    ...piece,
    setId: id,
    index,
    bytes: Buffer.from(piece.bytes).toString('base64'),
  }))

/** @param page one that shows the therapist's list: the store is there then */
export const fillReview = async (page: Page, fillings: readonly Filling[]): Promise<void> => {
  const rows = fillings.map(rowsOf)
  await write(page, {
    people: [PERSON],
    sessions: rows.map(({ session }) => session),
    sets: rows.map(({ set }) => set),
  })
  for (const filling of fillings) await write(page, { traces: chunksOf(filling) })
}
