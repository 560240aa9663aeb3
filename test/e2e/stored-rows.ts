import type { Page } from '@playwright/test'

/** Every row of every table, read past the app: what is really on the disk. */
export const storedRows = (page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('plumbline'))
    const rows: Record<string, unknown[]> = {}
    for (const name of [...database.objectStoreNames]) {
      rows[name] = await done(database.transaction(name).objectStore(name).getAll())
    }
    database.close()
    return rows
  })
