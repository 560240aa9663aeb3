import type { IndexableType } from 'dexie'
import type { Id } from './model.ts'
import type { PersonRecord } from './person-record.ts'
import type { Database } from './schema.ts'
import { StoreError } from './trouble.ts'

/** How many rows of a record were new here. */
export type Added = { readonly sessions: number; readonly rows: number }

export type WholeRecords = {
  /**
   * Everything of a person, or of one session of theirs.
   * @throws StoreError where there is no such person or session
   */
  read(personId: Id, sessionId?: Id): Promise<PersonRecord>
  /**
   * Adds what is not here yet, all of it or nothing; what is here stays as it is. The record must be sound:
   * files are checked before.
   * @throws StoreError where a row of it is here as another person's
   */
  add(record: PersonRecord): Promise<Added>
}

export const createWholeRecords = (database: Database): WholeRecords => ({
  read: (personId, sessionId) =>
    database.transaction('r', database.tables, () => readRecord(database, personId, sessionId)),
  add: (record) => database.transaction('rw', database.tables, () => addRecord(database, record)),
})

const readRecord = async (
  database: Database,
  personId: Id,
  sessionId: Id | undefined,
): Promise<PersonRecord> => {
  const person = await database.people.get(personId)
  if (!person) throw new StoreError('lost', `there is no person "${personId}": read the list again`)
  const all = await database.sessions.where('personId').equals(personId).toArray()
  const sessions = all.filter(({ id }) => sessionId === undefined || id === sessionId)
  if (sessionId !== undefined && sessions.length === 0) {
    throw new StoreError('lost', `there is no session "${sessionId}" of person "${personId}"`)
  }
  const sessionIds = sessions.map(({ id }) => id)
  const sets = await database.sets.where('sessionId').anyOf(sessionIds).toArray()
  const setIds = sets.map(({ id }) => id)
  const { programs, reps, holds, traces, marks, notes, pain, selfChecks } = database
  return {
    person,
    programs: await programs.where('personId').equals(personId).toArray(),
    sessions: sessions.map(({ running: _, ...session }) => session),
    sets,
    reps: await reps.where('setId').anyOf(setIds).toArray(),
    holds: await holds.where('setId').anyOf(setIds).toArray(),
    traces: await traces.where('setId').anyOf(setIds).toArray(),
    marks: await marks.where('setId').anyOf(setIds).toArray(),
    notes: await notes.where('setId').anyOf(setIds).toArray(),
    pain: await pain.where('sessionId').anyOf(sessionIds).toArray(),
    selfChecks: await selfChecks.where('setId').anyOf(setIds).toArray(),
  }
}

/** Within a transaction over all tables. */
export const addRecord = async (database: Database, record: PersonRecord): Promise<Added> => {
  const { person, ...others } = record
  // A session that was running elsewhere runs nowhere now: without the mark nobody offers to go on with it.
  const sessions = await addNew(database, 'sessions', others.sessions)
  let rows = sessions + (await addNew(database, 'people', [person]))
  for (const [table, itsRows] of Object.entries(others)) {
    if (table !== 'sessions') rows += await addNew(database, table, itsRows)
  }
  return { sessions, rows }
}

/** What a row hangs on. A row that is here already must hang on the same, or what comes with it would go astray. */
const OWNER: Readonly<Record<string, string>> = {
  programs: 'personId',
  sessions: 'personId',
  sets: 'sessionId',
  pain: 'sessionId',
  marks: 'setId',
  notes: 'setId',
}

const checkOwners = (
  name: string,
  rows: readonly object[],
  here: readonly (object | undefined)[],
): void => {
  const owner = OWNER[name]
  if (owner === undefined) return
  const strays = rows.filter((row, place) => {
    const twin = here[place]
    return twin !== undefined && Reflect.get(twin, owner) !== Reflect.get(row, owner)
  })
  if (strays.length === 0) return
  const what = `${strays.length} of the record's ${name} are here already and belong to another person`
  throw new StoreError('refused', `${what}: nothing was added`)
}

const addNew = async (
  database: Database,
  name: string,
  rows: readonly object[],
): Promise<number> => {
  const table = database.table<object, IndexableType>(name)
  const path = [table.schema.primKey.keyPath ?? []].flat()
  const keys = rows.map((row) => {
    const parts = path.map((part) => Reflect.get(row, part) as string | number)
    return parts.length === 1 ? (parts[0] ?? '') : parts
  })
  const here = await table.bulkGet(keys)
  checkOwners(name, rows, here)
  const fresh = rows.filter((_, place) => here[place] === undefined)
  await table.bulkAdd(fresh)
  return fresh.length
}
