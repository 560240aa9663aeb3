import { Dexie } from 'dexie'
import type { FindingMark, Id, PainAnswer, SelfCheckAnswer, SetNote } from './model.ts'
import type { Database } from './schema.ts'
import { StoreError } from './trouble.ts'

export type Pain = {
  /** @throws StoreError where there is no such session */
  add(answer: Omit<PainAnswer, 'id' | 'personId'>): Promise<PainAnswer>
  /** In the order they were answered, as with `ofPerson`. */
  list(sessionId: Id): Promise<readonly PainAnswer[]>
  /** Of all the person's sessions, from a time on. */
  ofPerson(personId: Id, fromMs?: number): Promise<readonly PainAnswer[]>
}

export type SelfChecks = {
  /** A second answer to the same question takes the first one's place. @throws StoreError without the set */
  add(answer: SelfCheckAnswer): Promise<void>
  list(setId: Id): Promise<readonly SelfCheckAnswer[]>
}

export type Marks = {
  /** @throws StoreError where there is no such set */
  add(mark: Omit<FindingMark, 'id'>): Promise<FindingMark>
  /** In the order they were made: of several of one finding the last counts (`finding-marks.ts`). */
  list(setId: Id): Promise<readonly FindingMark[]>
}

export type Notes = {
  /** @throws StoreError where there is no such set */
  add(note: Omit<SetNote, 'id'>): Promise<SetNote>
  /** In the order of the set's time. */
  list(setId: Id): Promise<readonly SetNote[]>
  remove(id: Id): Promise<void>
}

export const createPain = (database: Database): Pain => {
  const { sessions, pain } = database
  return {
    add: (draft) =>
      database.transaction('rw', sessions, pain, async () => {
        const session = await sessions.get(draft.sessionId)
        if (!session) throw missing('session', draft.sessionId)
        const answer = { ...draft, id: crypto.randomUUID(), personId: session.personId }
        await pain.add(answer)
        return answer
      }),

    list: (sessionId) => pain.where('sessionId').equals(sessionId).sortBy('answeredMs'),

    ofPerson: (personId, fromMs) =>
      pain
        .where('[personId+answeredMs]')
        .between([personId, fromMs ?? Dexie.minKey], [personId, Dexie.maxKey])
        .toArray(),
  }
}

export const createSelfChecks = (database: Database): SelfChecks => {
  const { sets, selfChecks } = database
  return {
    add: (answer) =>
      database.transaction('rw', sets, selfChecks, async () => {
        if (!(await sets.get(answer.setId))) throw missing('set', answer.setId)
        await selfChecks.put(answer)
      }),
    list: (setId) => selfChecks.where('setId').equals(setId).sortBy('answeredMs'),
  }
}

export const createMarks = (database: Database): Marks => {
  const { sets, marks } = database
  return {
    add: (draft) =>
      database.transaction('rw', sets, marks, async () => {
        if (!(await sets.get(draft.setId))) throw missing('set', draft.setId)
        const mark = { ...draft, id: crypto.randomUUID() }
        await marks.add(mark)
        return mark
      }),
    list: (setId) => marks.where('setId').equals(setId).sortBy('markedMs'),
  }
}

export const createNotes = (database: Database): Notes => {
  const { sets, notes } = database
  return {
    add: (draft) =>
      database.transaction('rw', sets, notes, async () => {
        if (!(await sets.get(draft.setId))) throw missing('set', draft.setId)
        const note = { ...draft, id: crypto.randomUUID() }
        await notes.add(note)
        return note
      }),
    list: (setId) => notes.where('setId').equals(setId).sortBy('atMs'),
    remove: (id) => notes.delete(id),
  }
}

const missing = (what: string, id: Id) =>
  new StoreError('lost', `there is no ${what} "${id}" that this could belong to`)
