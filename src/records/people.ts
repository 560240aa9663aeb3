import type { Id, Person } from './model.ts'
import type { Database } from './schema.ts'
import { StoreError } from './trouble.ts'
import type { Videos } from './videos.ts'

export type People = {
  add(person: Omit<Person, 'id'>): Promise<Person>
  /** In the order they were added. */
  list(): Promise<readonly Person[]>
  /** @throws StoreError where there is no such person */
  update(id: Id, changes: Partial<Omit<Person, 'id' | 'createdMs'>>): Promise<void>
  /** Removes the person and everything of theirs, or nothing but videos: those go first, so that none is left behind. */
  remove(id: Id): Promise<void>
}

export const createPeople = (database: Database, videos: Videos): People => ({
  async add(draft) {
    const person = { ...draft, id: crypto.randomUUID() }
    await database.people.add(person)
    return person
  },

  async list() {
    const people = await database.people.toArray()
    return people.sort((a, b) => a.createdMs - b.createdMs)
  },

  async update(id, changes) {
    const found = await database.people.where('id').equals(id).modify(changes)
    if (found === 0) throw new StoreError('lost', `there is no person "${id}": read the list again`)
  },

  async remove(id) {
    await removeVideosOf(database, videos, id)
    await database.transaction('rw', database.tables, () => removeAllOf(database, id))
  },
})

/** Before the rows of their sets go: without those nobody would know whose the videos were. */
export const removeVideosOf = async (
  { sessions, sets }: Database,
  videos: Videos,
  personId: Id,
): Promise<void> => {
  const sessionIds = await sessions.where('personId').equals(personId).primaryKeys()
  await videos.remove(await sets.where('sessionId').anyOf(sessionIds).primaryKeys())
}

/** Within a transaction over all tables. */
export const removeAllOf = async (database: Database, personId: Id): Promise<void> => {
  const { people, programs, sessions, sets, pain } = database
  const sessionIds = await sessions.where('personId').equals(personId).primaryKeys()
  const setIds = await sets.where('sessionId').anyOf(sessionIds).primaryKeys()
  const { reps, holds, traces, marks, notes, selfChecks } = database
  for (const rows of [reps, holds, traces, marks, notes, selfChecks]) {
    await rows.where('setId').anyOf(setIds).delete()
  }
  await pain.where('sessionId').anyOf(sessionIds).delete()
  await sets.bulkDelete(setIds)
  await sessions.bulkDelete(sessionIds)
  await programs.where('personId').equals(personId).delete()
  await people.delete(personId)
}
