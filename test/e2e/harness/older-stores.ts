import { Dexie } from 'dexie'
import type old from '../../records/store-version-1.json'

/** The tables as the versions made them; written out here, so that a later change of the app's can't hide. */
const VERSION_1 = {
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
const VERSION_2 = {
  ...VERSION_1,
  sessions: 'id, [personId+startedMs], [personId+running+startedMs]',
  pain: 'id, sessionId, [personId+answeredMs]',
}
const TABLES = { 1: VERSION_1, 2: VERSION_2 }

/** A database as an older app left it. Chunks come as base64. */
export async function writeOlder(
  version: keyof typeof TABLES,
  rows: typeof old,
  name = 'plumbline',
) {
  const database = new Dexie(name)
  database.version(version).stores(TABLES[version])
  for (const [table, each] of Object.entries({ ...rows, traces: rows.traces.map(withBytes) })) {
    await database.table(table).bulkAdd(each)
  }
  database.close()
}

const withBytes = <Chunk extends { readonly bytes: string }>(chunk: Chunk) => ({
  ...chunk,
  bytes: Uint8Array.from(atob(chunk.bytes), (each) => each.charCodeAt(0)),
})
