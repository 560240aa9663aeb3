import type { Exercise } from '../engine/exercise.ts'
import { exercises } from '../exercises/index.ts'
import type { Id, SelfCheckAnswer, Session, SetRecord } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import type { KeptSet } from '../review/history/kept-session.ts'
import { records } from './journey/records.ts'
import { setOf } from './kept-history.ts'

/** A set with all that is known of it but its frames. */
export type ReviewedSet = {
  readonly set: SetRecord
  readonly session: Session
  /** Initials; empty where nobody gave any. */
  readonly label: string
  readonly exercise: Exercise
}

const labelOf = async (store: Store, { personId }: Session): Promise<string> =>
  (await store.people.list()).find(({ id }) => id === personId)?.label ?? ''

/** @returns null where there is no such set here */
export const loadReviewedSet = async (setId: Id): Promise<ReviewedSet | null> => {
  const store = await records()
  const set = await store?.sets.get(setId)
  const session = set && (await store?.sessions.get(set.sessionId))
  const exercise = set && exercises[set.exercise]
  if (!store || !set || !session || !exercise) return null
  return { set, session, label: await labelOf(store, session), exercise }
}

/** A session with its sets and what the person answered after them. */
export type ReviewedSession = {
  readonly session: Session
  readonly label: string
  readonly sets: readonly {
    readonly set: SetRecord
    /** Of one that broke off, what was counted by then. */
    readonly kept: KeptSet
    readonly checks: readonly SelfCheckAnswer[]
  }[]
  readonly pain: readonly { readonly when: string; readonly score: number }[]
}

/** @returns null where there is no such session here */
export const loadReviewedSession = async (sessionId: Id): Promise<ReviewedSession | null> => {
  const store = await records()
  const session = await store?.sessions.get(sessionId)
  if (!store || !session) return null
  const sets = await store.sets.list(sessionId)
  return {
    session,
    label: await labelOf(store, session),
    pain: await store.pain.list(sessionId),
    sets: await Promise.all(
      sets.map(async (set) => ({
        set,
        kept: await setOf(store, set),
        checks: await store.selfChecks.list(set.id),
      })),
    ),
  }
}
