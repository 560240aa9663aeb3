import {
  createMarks,
  createNotes,
  createPain,
  createSelfChecks,
  type Marks,
  type Notes,
  type Pain,
  type SelfChecks,
} from './answers.ts'
import { createLockers, type Lockers } from './lockers.ts'
import type { Id } from './model.ts'
import { createPeople, type People } from './people.ts'
import { createPrograms, type Programs } from './programs.ts'
import { createDatabase, type Database, type OnItems, VERSION } from './schema.ts'
import { createSessions, type Sessions } from './sessions.ts'
import {
  appendRows,
  createHolds,
  createReps,
  createTraces,
  type Holds,
  type Reps,
  type SetRows,
  type Traces,
} from './set-rows.ts'
import { createSets, type Sets } from './sets.ts'
import { StoreError, troubleOf } from './trouble.ts'
import { createVideos, type Videos } from './videos.ts'
import { createWholeRecords, type WholeRecords } from './whole-records.ts'

/** All that is kept on this device. Each call but those of videos is one transaction: it is done wholly or not at all. */
export type Store = {
  readonly people: People
  readonly programs: Programs
  readonly sessions: Sessions
  readonly sets: Sets
  readonly reps: Reps
  readonly holds: Holds
  readonly traces: Traces
  readonly marks: Marks
  readonly notes: Notes
  readonly pain: Pain
  readonly selfChecks: SelfChecks
  readonly wholeRecords: WholeRecords
  readonly lockers: Lockers
  /** Files, not rows: no transaction holds them. */
  readonly videos: Videos
  /** Frames, repetitions and holds of a set at once. @throws StoreError where there is no such set */
  append(setId: Id, rows: SetRows): Promise<void>
  close(): void
}

/** Dexie's version 1 is the browser's version 10. */
const VERSIONS_APART = 10

/** How long another tab may take to let go of an older version of the database, ms. */
const BLOCKED_PATIENCE_MS = 5000

/**
 * Opens the store, makes it where there is none, and brings an older one to today's tables.
 * @param onItems told the items of each program and session that is read: they may say what an exercise is
 * @throws StoreError where the browser keeps nothing here, or another tab holds an older version open
 */
export const openStore = async (name = 'plumbline', onItems?: OnItems): Promise<Store> => {
  const database = createDatabase(name, onItems)
  await opened(database)
  const videos = createVideos()
  return {
    people: createPeople(database, videos),
    programs: createPrograms(database),
    sessions: createSessions(database),
    sets: createSets(database),
    reps: createReps(database),
    holds: createHolds(database),
    traces: createTraces(database),
    marks: createMarks(database),
    notes: createNotes(database),
    pain: createPain(database),
    selfChecks: createSelfChecks(database),
    wholeRecords: createWholeRecords(database),
    lockers: createLockers(database, videos),
    videos,
    append: (setId, rows) => appendRows(database, setId, rows),
    close: () => database.close(),
  }
}

const opened = async (database: Database): Promise<void> => {
  letNewerTabsIn(database)
  const blocked = blockedTooLong(database)
  try {
    await Promise.race([database.open(), blocked.tooLong])
    refuseNewer(database)
  } catch (error) {
    database.close()
    if (error instanceof StoreError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreError(troubleOf(error), `the store can't be opened: ${reason}`, error)
  } finally {
    blocked.stopWaiting()
  }
}

/** Dexie opens a newer database with the older tables; what an older app would write there, nobody knows. */
const refuseNewer = (database: Database): void => {
  const version = Math.floor(database.backendDB().version / VERSIONS_APART)
  if (version <= VERSION) return
  const message = `the store can't be opened: its version ${version} is newer than this app; load the page again`
  throw new StoreError('refused', message)
}

/** A tab with a newer app waits until the older ones have closed theirs; `false` keeps Dexie from logging. */
const letNewerTabsIn = (database: Database): void => {
  database.on('versionchange', () => {
    database.close()
    return false
  })
}

const blockedTooLong = (database: Database) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => {
        const message = "the store can't be opened: another tab holds an older one; close that tab"
        reject(new StoreError('refused', message))
      }, BLOCKED_PATIENCE_MS)
      return false
    })
  })
  return { tooLong, stopWaiting: () => clearTimeout(timer) }
}
