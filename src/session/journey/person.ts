import type { Id, Person, Screening } from '../../records/model.ts'
import { isSample } from '../../records/sample-people.ts'
import { records } from './records.ts'

/** Where nothing can be kept, the answers hold as long as the page. */
let unkept: Person | null = null

/** Whose device it is, where a file has brought others: theirs may be older records. */
const OWNER = 'plumbline.owner'

/** The owner while it is not known who of several sits here. */
const NOBODY = 'nobody'

/** Nobody who is made up: samples are older than whoever looks at them. */
const ownerOf = (people: readonly Person[]): Person | undefined => {
  const owner = localStorage.getItem(OWNER)
  if (owner === NOBODY) return undefined
  const real = people.filter((person) => !isSample(person))
  return real.find(({ id }) => id === owner) ?? real[0]
}

/** From now on this person exercises here. @param id null: nobody, until somebody says who */
export const chooseOwner = (id: Id | null): void => localStorage.setItem(OWNER, id ?? NOBODY)

/** Where everyone is gone, so is who they were. */
export const forgetOwner = (): void => localStorage.removeItem(OWNER)

/** Whether anybody's record is here, open or locked. */
export const isSomebodyHere = async (): Promise<boolean> => {
  const store = await records()
  if (!store) return false
  const real = (await store.people.list()).filter((person) => !isSample(person))
  return real.length > 0 || (await store.lockers.list()).length > 0
}

/** Who exercises on this device; null before anybody has answered. */
export const thePerson = async (): Promise<Person | null> => {
  const store = await records()
  return ownerOf((await store?.people.list()) ?? []) ?? unkept
}

/** Whoever exercises here now goes on doing so, whoever else is added. */
export const keepOwner = async (): Promise<void> => {
  const person = await thePerson()
  if (person) localStorage.setItem(OWNER, person.id)
}

/** Keeps what was answered, of the person there is or of a first one. */
export const keepScreening = async (screening: Screening): Promise<void> => {
  const store = await records()
  const person = ownerOf((await store?.people.list()) ?? [])
  if (!store) {
    unkept = { id: 'unkept', label: '', createdMs: screening.answeredMs, screening }
    return
  }
  if (person) await store.people.update(person.id, { screening })
  else {
    const { id } = await store.people.add({ label: '', createdMs: screening.answeredMs, screening })
    chooseOwner(id)
  }
}
