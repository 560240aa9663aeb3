import type { Id, Person } from '../records/model.ts'
import type { KeptSession } from '../review/history/kept-session.ts'
import { records } from './journey/records.ts'
import { withSets } from './kept-history.ts'

const WEEK_MS = 7 * 86_400_000

/** Some weeks of one person. Times in ms since 1970. */
export type KeptCourse = {
  readonly people: readonly Pick<Person, 'id' | 'label'>[]
  readonly sessions: readonly KeptSession[]
  readonly fromMs: number
  /** Now; of somebody who has done nothing for all these weeks, the last session. */
  readonly untilMs: number
  /** When the first programme was kept; null where none is. */
  readonly programMs: number | null
  /** Sessions before these weeks. */
  readonly earlier: number
}

/**
 * The last weeks of one person; no trace is read.
 * @returns `unkept` where this browser keeps nothing here, `unknown` where it knows no such person
 */
export const loadCourse = async (
  personId: Id,
  weeks: number,
  nowMs: number,
): Promise<KeptCourse | 'unkept' | 'unknown'> => {
  const store = await records()
  if (!store) return 'unkept'
  const people = await store.people.list()
  if (!people.some(({ id }) => id === personId)) return 'unknown'
  const [latest] = await store.sessions.list(personId, { limit: 1 })
  const isRecent = latest && latest.startedMs > nowMs - weeks * WEEK_MS
  const untilMs = latest && !isRecent ? latest.startedMs : nowMs
  const fromMs = untilMs - weeks * WEEK_MS
  const [sessions, answers, programs, earlier] = await Promise.all([
    store.sessions.list(personId, { fromMs }),
    store.pain.ofPerson(personId, fromMs),
    store.programs.history(personId),
    store.sessions.count(personId, { untilMs: fromMs }),
  ])
  return {
    people,
    sessions: await withSets(store, sessions, answers),
    fromMs,
    untilMs,
    programMs: programs.at(-1)?.createdMs ?? null,
    earlier,
  }
}
