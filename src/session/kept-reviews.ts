import type { Id, Person } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import { type SessionLine, sessionLines } from '../review/history/session-line.ts'
import { records } from './journey/records.ts'
import { withSets } from './kept-history.ts'

/** Which sessions a therapist wants to see. */
export type ReviewWish = {
  /** null, or somebody who is not here: everybody's. */
  readonly personId: Id | null
  /** Only those with something to look at. */
  readonly alertsOnly: boolean
  /** From when on, ms since 1970. */
  readonly fromMs?: number
  /** So many of each person, the latest; of those with something to look at, more are looked through. */
  readonly most: number
}

/** Somebody on this device, and what they did last, the latest first. */
export type PersonReview = {
  readonly person: Pick<Person, 'id' | 'label'>
  readonly lines: readonly SessionLine[]
  /** How many of the latest sessions were looked through, and how many there are. */
  readonly read: number
  readonly all: number
}

export type Reviews = {
  /** Everybody on this device, in the order they were added. */
  readonly people: readonly Pick<Person, 'id' | 'label'>[]
  /** Of those who are wanted. */
  readonly reviews: readonly PersonReview[]
}

/** Sessions before the latest ones that are read as well: what is there for the third time is told by them. */
const LOOKED_BACK = 10
/** Few sessions have something to look at: so many times more are looked through for them. */
const ALERT_REACH = 4

const reviewOf = async (
  store: Store,
  person: Person,
  { alertsOnly, fromMs, most }: ReviewWish,
): Promise<PersonReview> => {
  const reach = alertsOnly ? most * ALERT_REACH : most
  const span = fromMs === undefined ? {} : { fromMs }
  const [read, all] = await Promise.all([
    store.sessions.list(person.id, { limit: reach + LOOKED_BACK }),
    store.sessions.count(person.id, span),
  ])
  const answers = await store.pain.ofPerson(person.id, read.at(-1)?.startedMs)
  const wanted = read.slice(0, reach).filter(({ startedMs }) => startedMs >= (fromMs ?? 0))
  const shown = new Set(wanted.map(({ id }) => id))
  // Somebody who looked and left did not exercise; whom pain has stopped before the first set, did.
  const kept = (await withSets(store, read, answers)).filter(
    ({ sets, session }) => sets.length > 0 || session.end === 'pain',
  )
  const lines = sessionLines(kept).filter(
    ({ id, alerts }) => shown.has(id) && (!alertsOnly || alerts.length > 0),
  )
  return { person, lines, read: shown.size, all }
}

/**
 * The sessions that are wanted, of each person the latest; no trace is read, and no more sessions than are looked
 * through.
 * @returns null where this browser keeps nothing here
 */
export const loadReviews = async (wish: ReviewWish): Promise<Reviews | null> => {
  const store = await records()
  if (!store) return null
  const people = await store.people.list()
  const own = people.filter(({ id }) => id === wish.personId)
  const wanted = own.length > 0 ? own : people
  const reviews = await Promise.all(wanted.map((person) => reviewOf(store, person, wish)))
  return { people, reviews }
}
