import type { Person } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import { type SessionLine, sessionLines } from '../review/history/session-line.ts'
import { records } from './journey/records.ts'
import { withSets } from './kept-history.ts'

/** Somebody on this device, and what they did last, the latest first. */
export type PersonReview = {
  readonly person: Pick<Person, 'id' | 'label'>
  readonly lines: readonly SessionLine[]
  /** How many of the latest sessions were looked through, and how many there are. */
  readonly read: number
  readonly all: number
}

/** Sessions before the latest ones that are read as well: what is there for the third time is told by them. */
const LOOKED_BACK = 10

const reviewOf = async (store: Store, person: Person, most: number): Promise<PersonReview> => {
  const sessions = await store.sessions.list(person.id)
  const read = sessions.slice(0, most + LOOKED_BACK)
  const answers = await store.pain.ofPerson(person.id, read.at(-1)?.startedMs)
  const shown = new Set(sessions.slice(0, most).map(({ id }) => id))
  // Somebody who looked and left did not exercise; whom pain has stopped before the first set, did.
  const kept = (await withSets(store, read, answers)).filter(
    ({ sets, session }) => sets.length > 0 || session.end === 'pain',
  )
  return {
    person,
    lines: sessionLines(kept).filter(({ id }) => shown.has(id)),
    read: shown.size,
    all: sessions.length,
  }
}

/**
 * Everybody on this device with their latest sessions; no trace is read.
 * @param most of each person
 * @returns null where this browser keeps nothing here
 */
export const loadReviews = async (most: number): Promise<readonly PersonReview[] | null> => {
  const store = await records()
  if (!store) return null
  const people = await store.people.list()
  return Promise.all(people.map((person) => reviewOf(store, person, most)))
}
