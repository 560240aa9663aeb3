import { Dexie } from 'dexie'
import type old from '../../records/store-version-1.json'

/** The tables as version 1 made them; written out here, so that a later change of the app's can't hide. */
const TABLES = {
  people: 'id',
  programs: 'id, [personId+version]',
  sessions: 'id, [personId+startedMs]',
  sets: 'id, [sessionId+startedMs]',
  reps: '[setId+index]',
  holds: '[setId+index]',
  traces: '[setId+index]',
  marks: 'id, setId',
  pain: 'id, sessionId',
  selfChecks: '[setId+clause]',
}

/** A database as an app of version 1 left it. Chunks come as base64. */
export async function writeVersion1(rows: typeof old, name = 'plumbline') {
  const database = new Dexie(name)
  database.version(1).stores(TABLES)
  for (const [table, each] of Object.entries({ ...rows, traces: rows.traces.map(withBytes) })) {
    await database.table(table).bulkAdd(each)
  }
  database.close()
}

const withBytes = <Chunk extends { readonly bytes: string }>(chunk: Chunk) => ({
  ...chunk,
  bytes: Uint8Array.from(atob(chunk.bytes), (each) => each.charCodeAt(0)),
})
