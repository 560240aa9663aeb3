import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie'
import type {
  FindingMark,
  HoldRecord,
  Id,
  PainAnswer,
  Person,
  Program,
  ProgramItem,
  RepRecord,
  SelfCheckAnswer,
  Session,
  SetNote,
  SetRecord,
} from './model.ts'

/** `running` is there while the session has no end: an index finds no null. */
export type SessionRow = Session & { readonly running?: 1 }

/** Some seconds of a set's trace; `bytes` as `trace-codec.ts` makes them. Times in ms of the trace. */
export type TraceChunk = {
  readonly setId: Id
  readonly index: number
  readonly firstMs: number
  readonly lastMs: number
  readonly bytes: Uint8Array
}

/** A person's whole record as a locked package, in the place of its rows. */
export type Locker = Pick<Person, 'id' | 'label' | 'createdMs'> & {
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Rows of a set: by the set and their place in it. */
type RowTable<Row> = Table<Row, [Id, number]>

export type Database = Dexie & {
  readonly people: EntityTable<Person, 'id'>
  readonly programs: EntityTable<Program, 'id'>
  readonly sessions: EntityTable<SessionRow, 'id'>
  readonly sets: EntityTable<SetRecord, 'id'>
  readonly reps: RowTable<RepRecord>
  readonly holds: RowTable<HoldRecord>
  readonly traces: RowTable<TraceChunk>
  readonly marks: EntityTable<FindingMark, 'id'>
  readonly notes: EntityTable<SetNote, 'id'>
  readonly pain: EntityTable<PainAnswer, 'id'>
  readonly selfChecks: Table<SelfCheckAnswer, [Id, string]>
  readonly lockers: EntityTable<Locker, 'id'>
}

/** Version 1: never changed again; what comes after is another version. */
export const VERSION_1 = {
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
} as const

/** Version 2: a broken-off session is found without reading the finished ones, a person's pain without sessions. */
const VERSION_2 = {
  sessions: 'id, [personId+startedMs], [personId+running+startedMs]',
  pain: 'id, sessionId, [personId+answeredMs]',
} as const

const toVersion2 = async (rows: Transaction): Promise<void> => {
  const personOf = new Map<Id, Id>()
  await rows
    .table<SessionRow>('sessions')
    .toCollection()
    .modify((session) => {
      personOf.set(session.id, session.personId)
      if (session.endedMs === null) Object.assign(session, { running: 1 })
    })
  await rows
    .table<PainAnswer>('pain')
    .toCollection()
    .modify((answer) => {
      Object.assign(answer, { personId: personOf.get(answer.sessionId) ?? '' })
    })
}

/** Version 3: notes of a set, in the order of its time. */
const VERSION_3 = { notes: 'id, [setId+atMs]' } as const

/** Version 4: records that are locked away. */
const VERSION_4 = { lockers: 'id' } as const

/** The latest version here; what is newer was written by a newer app. */
export const VERSION = 4

/** Told the items of each program and session that is read. */
export type OnItems = (items: readonly ProgramItem[]) => void

/** Not opened yet. */
export const createDatabase = (name: string, onItems: OnItems = () => undefined): Database => {
  // A laptop's battery may end in mid-set: what is said to be written is on the disk.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores(VERSION_1)
  database.version(2).stores(VERSION_2).upgrade(toVersion2)
  database.version(3).stores(VERSION_3)
  database.version(VERSION).stores(VERSION_4)
  for (const table of [database.programs, database.sessions]) {
    // What is not there is read too.
    table.hook('reading', (row: Program | SessionRow | undefined) => {
      if (row) onItems(row.items)
      return row
    })
  }
  return database
}
