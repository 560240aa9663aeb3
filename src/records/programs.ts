import { Dexie } from 'dexie'
import type { Id, Program } from './model.ts'
import type { Database } from './schema.ts'
import { StoreError } from './trouble.ts'

export type Programs = {
  /** Adds the person's next version; the one before stays as it was. @throws StoreError without the person */
  add(program: Omit<Program, 'id' | 'version' | 'previousId'>): Promise<Program>
  latest(personId: Id): Promise<Program | null>
  /** All versions, the newest first. */
  history(personId: Id): Promise<readonly Program[]>
}

export const createPrograms = (database: Database): Programs => {
  const { people, programs } = database
  const newestFirst = (personId: Id) =>
    programs
      .where('[personId+version]')
      .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
      .reverse()

  return {
    add: (draft) =>
      database.transaction('rw', people, programs, async () => {
        if (!(await people.get(draft.personId))) {
          throw new StoreError('lost', `there is no person "${draft.personId}" to have a program`)
        }
        const previous = await newestFirst(draft.personId).first()
        const program: Program = {
          ...draft,
          id: crypto.randomUUID(),
          version: (previous?.version ?? 0) + 1,
          previousId: previous?.id ?? null,
        }
        await programs.add(program)
        return program
      }),

    latest: async (personId) => (await newestFirst(personId).first()) ?? null,
    history: (personId) => newestFirst(personId).toArray(),
  }
}
