import type { Id, PainAnswer, Session, SetRecord } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import type { KeptSession, KeptSet } from '../review/history/kept-session.ts'
import { thePerson } from './journey/person.ts'
import { records } from './journey/records.ts'

/** A set with what was counted in it; of one that broke off, what had come by then. */
export const setOf = async (
  store: Store,
  { id, exercise, mode, tapped, summary }: SetRecord,
): Promise<KeptSet> => {
  if (summary) {
    const { score, reps, holds } = summary
    return { id, exercise, mode, score, reps, holds }
  }
  if (mode === 'manual') return { id, exercise, mode, tapped, score: null, reps: [], holds: [] }
  // Broken off: what was counted by then is on disk.
  const [reps, holds] = await Promise.all([store.reps.list(id), store.holds.list(id)])
  return {
    id,
    exercise,
    mode,
    score: null,
    reps: reps.map(({ rep }) => rep),
    holds: holds.map(({ hold }) => hold),
  }
}

/** Each session with its sets and those of the answers that are its own; no trace is read. */
export const withSets = <Kept extends Session>(
  store: Store,
  sessions: readonly Kept[],
  answers: readonly PainAnswer[],
): Promise<readonly (KeptSession & { readonly session: Kept })[]> => {
  const painOf = new Map<Id, PainAnswer[]>()
  for (const answer of answers) {
    painOf.set(answer.sessionId, [...(painOf.get(answer.sessionId) ?? []), answer])
  }
  return Promise.all(
    sessions.map(async (session) => {
      const sets = await store.sets.list(session.id)
      return {
        session,
        sets: await Promise.all(sets.map((set) => setOf(store, set))),
        pain: painOf.get(session.id) ?? [],
      }
    }),
  )
}

/**
 * The person's sessions from a time on, each with its sets and pain.
 * @returns null where this browser keeps nothing here
 */
export const loadHistory = async (fromMs: number): Promise<readonly KeptSession[] | null> => {
  const store = await records()
  if (!store) return null
  const person = await thePerson()
  if (!person) return []
  const [sessions, answers] = await Promise.all([
    store.sessions.list(person.id, { fromMs }),
    store.pain.ofPerson(person.id, fromMs),
  ])
  return withSets(store, sessions, answers)
}
