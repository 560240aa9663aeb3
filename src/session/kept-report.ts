import type { Person, SetRecord } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import type { KeptSession } from '../review/history/kept-session.ts'
import type { ReportInput } from '../review/report/session-report.ts'
import { records } from './journey/records.ts'
import { withSets } from './kept-history.ts'

const DAY_MS = 86_400_000

/** What a report is made of, and whose it is. */
export type KeptReport = ReportInput & { readonly person: Person }

const earlier = async (
  store: Store,
  personId: string,
  fromMs: number,
  untilMs: number,
): Promise<readonly KeptSession[]> => {
  const [sessions, answers] = await Promise.all([
    store.sessions.list(personId, { fromMs, untilMs }),
    store.pain.ofPerson(personId, fromMs),
  ])
  return withSets(store, sessions, answers)
}

const rowsOf = async (store: Store, sets: readonly SetRecord[]) => {
  const each = <Row>(read: (setId: string) => Promise<readonly Row[]>) =>
    Promise.all(sets.map(({ id }) => read(id))).then((rows) => rows.flat())
  const [reps, holds, marks, selfChecks] = await Promise.all([
    each(store.reps.list),
    each(store.holds.list),
    each(store.marks.list),
    each(store.selfChecks.list),
  ])
  return { reps, holds, marks, selfChecks }
}

/**
 * One session with all but its traces, and the sessions of the days before it.
 * @returns `unkept` where this browser keeps nothing here, `unknown` where it has no such session
 */
export const loadReport = async (
  sessionId: string,
  days: number,
): Promise<KeptReport | 'unkept' | 'unknown'> => {
  const store = await records()
  if (!store) return 'unkept'
  const session = await store.sessions.get(sessionId)
  const person = (await store.people.list()).find(({ id }) => id === session?.personId)
  if (!session || !person) return 'unknown'
  const { startedMs } = session
  const [sets, pain, history] = await Promise.all([
    store.sets.list(sessionId),
    store.pain.list(sessionId),
    earlier(store, person.id, startedMs - days * DAY_MS, startedMs + 1),
  ])
  return { person, session, sets, pain, history, ...(await rowsOf(store, sets)) }
}
