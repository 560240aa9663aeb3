import type { Id, Person } from './model.ts'
import { removeAllOf, removeVideosOf } from './people.ts'
import type { PersonRecord } from './person-record.ts'
import type { Database, Locker } from './schema.ts'
import { StoreError } from './trouble.ts'
import type { Videos } from './videos.ts'
import { addRecord } from './whole-records.ts'

/** A person whose record is locked away: this much can be read without the passphrase. */
export type LockedPerson = Pick<Person, 'id' | 'label' | 'createdMs'>

/** Records that are kept encrypted: a locked package takes the place of all the person's rows. */
export type Lockers = {
  /** In the order they were added as people. */
  list(): Promise<readonly LockedPerson[]>
  /** The locked package. @throws StoreError where nothing of this person is locked */
  get(personId: Id): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Puts the locked package in the place of the rows, or changes nothing but videos: those can't be locked, and are
   * removed first. Nothing of the person may be under way.
   */
  put(person: LockedPerson, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Puts the rows back in the place of the locked package, or changes nothing. */
  open(record: PersonRecord): Promise<void>
  /** Removes the locked package: for those who have lost its passphrase. */
  remove(personId: Id): Promise<void>
}

export const createLockers = (database: Database, videos: Videos): Lockers => ({
  async list() {
    const lockers = await database.lockers.toArray()
    const people = lockers.map(({ bytes: _, ...person }) => person)
    return people.toSorted((a, b) => a.createdMs - b.createdMs)
  },

  async get(personId) {
    const locker = await database.lockers.get(personId)
    if (locker) return locker.bytes
    throw new StoreError('lost', `nothing of person "${personId}" is locked: read the list again`)
  },

  async put({ id, label, createdMs }, bytes) {
    await removeVideosOf(database, videos, id)
    await database.transaction('rw', database.tables, async () => {
      await database.lockers.add({ id, label, createdMs, bytes } satisfies Locker)
      await removeAllOf(database, id)
    })
  },

  open: (record) =>
    database.transaction('rw', database.tables, async () => {
      await addRecord(database, record)
      await database.lockers.delete(record.person.id)
    }),

  remove: (personId) => database.lockers.delete(personId),
})
