import { createSetRecorder, type SetRecorder } from '../../../src/records/set-recorder.ts'
import { askPersistence, storageLeft } from '../../../src/records/storage-health.ts'
import { openStore, type Store } from '../../../src/records/store.ts'
import { type Trouble, troubleOf } from '../../../src/records/trouble.ts'
import { countReads, fillUp, fillWith, rowsByTable, spoilChunk } from './database.ts'
import { recordOnFullDisk } from './full-disk-round.ts'
import { writeOlder } from './older-stores.ts'
import { type Film, film } from './record-film.ts'

/** What tests of the store drive from outside. */
const records = {
  openStore,
  createSetRecorder,
  askPersistence,
  storageLeft,
  troubleOf,
  film,
  recordOnFullDisk,
  countReads,
  fillUp,
  fillWith,
  rowsByTable,
  spoilChunk,
  writeOlder,
}

declare global {
  interface Window {
    records: typeof records
    /** Left by a test between two looks into the page. */
    store: Store
    recorder: SetRecorder
    troubles: (Trouble | null)[]
    film: Film
  }
}

window.records = records
