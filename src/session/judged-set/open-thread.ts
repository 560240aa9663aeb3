/** Recorded sets are judged on it, off the page's. */
export const openThread = (): Worker =>
  new Worker(new URL('./judged-set.worker.ts', import.meta.url), {
    type: 'module',
    name: 'judged-set',
  })
