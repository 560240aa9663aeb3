import type { Person, Screening } from '../../records/model.ts'
import { records } from './records.ts'

/** Where nothing can be kept, the answers hold as long as the page. */
let unkept: Person | null = null

/** Who exercises on this device; null before anybody has answered. */
export const thePerson = async (): Promise<Person | null> => {
  const store = await records()
  return (await store?.people.list())?.[0] ?? unkept
}

/** Keeps what was answered, of the person there is or of a first one. */
export const keepScreening = async (screening: Screening): Promise<void> => {
  const store = await records()
  const person = (await store?.people.list())?.[0]
  if (!store) {
    unkept = { id: 'unkept', label: '', createdMs: screening.answeredMs, screening }
    return
  }
  if (person) await store.people.update(person.id, { screening })
  else await store.people.add({ label: '', createdMs: screening.answeredMs, screening })
}
