import type { Page } from '@playwright/test'
import type { ProgramItem } from '../../src/records/model.ts'

/** As if a therapist's file had been read: a program for the person there is. */
export const prescribe = (page: Page, items: readonly ProgramItem[]) =>
  page.evaluate(async (given) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('plumbline'))
    const rows = database.transaction(['people', 'programs'], 'readwrite')
    const [person] = await done(rows.objectStore('people').getAll())
    const program = { version: 1, previousId: null, createdMs: 0, from: 'therapist', items: given }
    const ids = { id: 'given', personId: person.id }
    await done(rows.objectStore('programs').add({ ...ids, ...program }))
    database.close()
  }, items)
