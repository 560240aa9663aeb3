import { openStore, type Store } from '../../../src/records/store.ts'

/** What tests of the store drive from outside. */
const records = { openStore }

declare global {
  interface Window {
    records: typeof records
    /** Left by a test between two looks into the page. */
    store: Store
  }
}

window.records = records
