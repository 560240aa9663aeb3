/** From which write of rows on there is no space, counted from 1, and when the browser notices: at once, or at the end. */
export type FullDisk = { readonly from: number; readonly noticed: 'at-once' | 'at-the-end' }

declare global {
  interface Window {
    /** Left by `refuseRows`. */
    disk: { refused: number; isFree: boolean }
  }
}

/**
 * Runs in a page: makes its IndexedDB refuse rows as Chromium does where nothing more is granted, until
 * `disk.isFree`. It is sent as its text: it may name nothing of this file.
 */
export const refuseRows = ({ from, noticed }: FullDisk): void => {
  const disk = { refused: 0, isFree: false }
  const full = () => new DOMException('There is no space.', 'QuotaExceededError')
  let writes = 0
  const doomed = new WeakSet<IDBTransaction>()
  /** Behind all that is still asked of the transaction: each request waits for those before it. */
  const MOST_REQUESTS = 20
  const endLate = (store: IDBObjectStore, first: IDBRequest) => {
    const { transaction } = store
    if (doomed.has(transaction)) return
    doomed.add(transaction)
    Object.defineProperty(transaction, 'error', { get: full })
    const wait = (request: IDBRequest, left: number) =>
      request.addEventListener('success', () => {
        if (left === 0) transaction.abort()
        else wait(store.count(), left - 1)
      })
    wait(first, MOST_REQUESTS)
  }
  for (const name of ['add', 'put'] as const) {
    const original = IDBObjectStore.prototype[name]
    IDBObjectStore.prototype[name] = function (...given) {
      writes += 1
      if (disk.isFree || writes < from) return original.apply(this, given)
      disk.refused += 1
      if (noticed === 'at-once') throw full()
      const request = original.apply(this, given)
      endLate(this, request)
      return request
    }
  }
  window.disk = disk
}
