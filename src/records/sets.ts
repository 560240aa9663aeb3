import { Dexie } from 'dexie'
import type { Id, SetRecord } from './model.ts'
import type { Database } from './schema.ts'
import { StoreError } from './trouble.ts'

export type SetEnd = Pick<SetRecord, 'summary' | 'tapped'> & { readonly endedMs: number }

export type Sets = {
  /** @throws StoreError where there is no such session */
  start(set: Omit<SetRecord, 'id' | 'endedMs' | 'summary'>): Promise<SetRecord>
  /** Once. @throws StoreError where the set is not there or has ended */
  end(id: Id, end: SetEnd): Promise<void>
  get(id: Id): Promise<SetRecord | null>
  /** In the order they were done. */
  list(sessionId: Id): Promise<readonly SetRecord[]>
}

export const createSets = (database: Database): Sets => {
  const { sessions, sets } = database
  return {
    start: (draft) =>
      database.transaction('rw', sessions, sets, async () => {
        if (!(await sessions.get(draft.sessionId))) {
          throw new StoreError('lost', `there is no session "${draft.sessionId}" to have a set`)
        }
        const set: SetRecord = { ...draft, id: crypto.randomUUID(), endedMs: null, summary: null }
        await sets.add(set)
        return set
      }),

    end: (id, end) =>
      database.transaction('rw', sets, async () => {
        const set = await sets.get(id)
        if (!set) throw new StoreError('lost', `there is no set "${id}" to end`)
        if (set.endedMs !== null) throw new StoreError('refused', `set "${id}" has ended before`)
        await sets.put({ ...set, ...end })
      }),

    get: async (id) => (await sets.get(id)) ?? null,

    list: (sessionId) =>
      sets
        .where('[sessionId+startedMs]')
        .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
        .toArray(),
  }
}
