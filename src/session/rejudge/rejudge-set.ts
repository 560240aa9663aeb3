import type { Id, Session, SetRecord } from '../../records/model.ts'
import type { Store } from '../../records/store.ts'
import type { Rejudged } from '../../review/rejudge/compare.ts'
import { type Judged, judgedUntil } from '../../review/rejudge/judged.ts'
import { records } from '../journey/records.ts'
import { onOwnThread } from '../own-thread.ts'
import type { RejudgeWorker } from './rejudge.worker.ts'
import type { KeptTrace } from './rejudge-pieces.ts'

export type KeptSet = { readonly set: SetRecord; readonly session: Session }

/** @returns null where there is no such set here */
export const keptSet = async (setId: Id): Promise<KeptSet | null> => {
  const store = await records()
  const set = await store?.sets.get(setId)
  const session = set && (await store?.sessions.get(set.sessionId))
  return set && session ? { set, session } : null
}

const judgedBefore = async (store: Store, { id, summary }: SetRecord): Promise<Judged> => {
  if (summary) return summary
  const [reps, holds] = await Promise.all([store.reps.list(id), store.holds.list(id)])
  return judgedUntil(
    reps.map(({ rep }) => rep),
    holds.map(({ hold }) => hold),
  )
}

const keptTrace = async (store: Store, { set, session }: KeptSet): Promise<KeptTrace> => {
  const { exercise, traceHeader, rules } = set
  return {
    set: { exercise, traceHeader, rules },
    item: session.items[set.item],
    before: await judgedBefore(store, set),
    pieces: await store.traces.pieces(set.id),
  }
}

type Options = {
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/**
 * Judges a stored set by today's rules, off the page's thread. Nothing that is stored changes.
 * @returns null where there is no trace that could be judged
 * @throws Cancelled
 */
export const rejudgeSet = async (
  kept: KeptSet,
  { onProgress, signal }: Options,
): Promise<Rejudged | null> => {
  const store = await records()
  if (!store) return null
  const trace = await keptTrace(store, kept)
  const thread = new Worker(new URL('./rejudge.worker.ts', import.meta.url), {
    type: 'module',
    name: 'rejudge',
  })
  return onOwnThread<RejudgeWorker, Rejudged | null>(
    thread,
    (worker, hear) => worker.rejudge(trace, hear(onProgress)),
    signal,
  )
}
