import type { LockedPerson } from '../records/lockers.ts'
import type { Id, Person } from '../records/model.ts'
import { openPackage, packageFile } from '../records/package/package-file.ts'
import { isSample } from '../records/sample-people.ts'
import type { Store } from '../records/store.ts'
import { chooseOwner, thePerson } from './journey/person.ts'
import { records } from './journey/records.ts'

/** Everyone who exercises on this device. */
export type PeopleHere = {
  readonly open: readonly Person[]
  /** Nothing but who they are can be read of them. */
  readonly locked: readonly LockedPerson[]
  /** Who exercises here now; null where nobody has said so. */
  readonly chosen: Id | null
}

const open = async (): Promise<Store> => {
  const store = await records()
  if (!store) throw new Error('nothing is kept in this browser')
  return store
}

export const peopleHere = async (): Promise<PeopleHere> => {
  const store = await records()
  if (!store) return { open: [], locked: [], chosen: null }
  const people = await store.people.list()
  return {
    open: people.filter((person) => !isSample(person)),
    locked: await store.lockers.list(),
    chosen: (await thePerson())?.id ?? null,
  }
}

/** Somebody else, who has answered nothing yet and exercises here from now on. */
export const addPerson = async (label: string, nowMs: number): Promise<void> => {
  const { id } = await (await open()).people.add({ label, createdMs: nowMs, screening: null })
  chooseOwner(id)
}

export const renamePerson = async (id: Id, label: string): Promise<void> =>
  (await open()).people.update(id, { label })

/**
 * Locks a person's record away: what stays is a package that nobody reads without the passphrase.
 * Who exercised here as this person has to be chosen anew.
 */
export const lockPerson = async (id: Id, passphrase: string, nowMs: number): Promise<void> => {
  const store = await open()
  const isChosen = (await thePerson())?.id === id
  const record = await store.wholeRecords.read(id)
  const bytes = await packageFile(record, { savedMs: nowMs, passphrase })
  // What can't be opened again must not take the place of what can be read.
  await openPackage(bytes, passphrase)
  await store.lockers.put(record.person, bytes)
  if (isChosen) chooseOwner(null)
}

/**
 * Opens a locked record; from now on this person exercises here.
 * @throws PackageError `wrong-passphrase`: then nothing was changed
 */
export const unlockPerson = async (id: Id, passphrase: string): Promise<void> => {
  const store = await open()
  await store.lockers.open(await openPackage(await store.lockers.get(id), passphrase))
  chooseOwner(id)
}
