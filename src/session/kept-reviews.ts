import type { Person } from '../records/model.ts'
import { type SessionLine, sessionLines } from '../review/history/session-line.ts'
import { records } from './journey/records.ts'
import { sessionOf } from './kept-history.ts'

/** Somebody on this device, and what they did, the latest first. */
export type PersonReview = {
  readonly person: Pick<Person, 'id' | 'label'>
  readonly lines: readonly SessionLine[]
}

/**
 * Everybody on this device with their sessions; no trace is read.
 * @returns null where this browser keeps nothing here
 */
export const loadReviews = async (): Promise<readonly PersonReview[] | null> => {
  const store = await records()
  if (!store) return null
  const people = await store.people.list()
  return Promise.all(
    people.map(async (person) => {
      const [sessions, answers] = await Promise.all([
        store.sessions.list(person.id),
        store.pain.ofPerson(person.id, 0),
      ])
      const kept = await Promise.all(
        sessions.map(async (session) => ({
          ...(await sessionOf(store, session, answers)),
          session,
        })),
      )
      return { person, lines: sessionLines(kept.filter(({ sets }) => sets.length > 0)) }
    }),
  )
}
