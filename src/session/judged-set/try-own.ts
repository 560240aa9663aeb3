import { type OwnDraft, ownIdOf } from '../../exercises/own-id.ts'
import type { Id, Person, SetRecord } from '../../records/model.ts'
import type { Store } from '../../records/store.ts'
import type { Trial } from '../../review/set/trial.ts'
import { records } from '../journey/records.ts'
import { onOwnThread } from '../own-thread.ts'
import type { JudgedSetWorker } from './judged-set.worker.ts'
import { openThread } from './open-thread.ts'

export type RecordedSet = Pick<SetRecord, 'exercise' | 'startedMs'> & {
  readonly id: Id
  readonly header: NonNullable<SetRecord['traceHeader']>
  readonly whose: string
}

/** So many of each person's newest sessions are looked through. */
const SESSIONS = 20

const setsOf = async (store: Store, { id, label }: Person): Promise<readonly RecordedSet[]> => {
  const sessions = await store.sessions.list(id, { limit: SESSIONS })
  const sets = await Promise.all(sessions.map((session) => store.sets.list(session.id)))
  return sets
    .flat()
    .flatMap(({ traceHeader, ...set }) =>
      traceHeader ? [{ ...set, header: traceHeader, whose: label }] : [],
    )
}

/** Sets before the camera of everybody on this device, samples included, the newest first. */
export const recordedSets = async (): Promise<readonly RecordedSet[]> => {
  const store = await records()
  if (!store) return []
  const people = await store.people.list()
  const sets = await Promise.all(people.map((person) => setsOf(store, person)))
  return sets.flat().toSorted((a, b) => b.startedMs - a.startedMs)
}

/**
 * What a sound draft makes of a recorded set, or of a trace file, off the page's thread. Nothing that is stored changes.
 * @returns null where nothing was recorded of it
 * @throws Cancelled, TraceError
 */
export const tryOwn = (
  draft: OwnDraft,
  on: RecordedSet | File,
  signal: AbortSignal,
): Promise<Trial | null> => {
  const own = { ...draft, id: ownIdOf(draft) }
  return onOwnThread<JudgedSetWorker, Trial | null>(
    openThread(),
    async (worker) => {
      if (on instanceof File) return worker.tryFile(own, on)
      const pieces = (await (await records())?.traces.pieces(on.id)) ?? []
      return worker.tryPieces({ own, header: on.header, pieces })
    },
    signal,
  )
}
