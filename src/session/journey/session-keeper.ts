import { version } from '../../../package.json'
import type { Id, SetMode } from '../../records/model.ts'
import type { Store } from '../../records/store.ts'
import type { Trouble } from '../../records/trouble.ts'
import { records } from './records.ts'
import { createSetKeeper, type SetKeeper } from './set-keeper.ts'
import type { Effect, JourneyState, Place } from './state.ts'
import type { Today } from './today.ts'
import { createWriteQueue } from './write-queue.ts'

type Kept = Extract<Effect, { kind: 'begin-session' | 'keep-pain' | 'keep-check' | 'end-session' }>

/** Writes a session down as it goes, in the order it happens. Nothing here throws: exercising goes first. */
export type SessionKeeper = {
  keep(effect: Kept, state: JourneyState): void
  /** A set that begins. */
  openSet(at: Place, exercise: string, mode: SetMode): SetKeeper
  /** Resolves when all that was handed over is written, or has failed. */
  settled(): Promise<void>
}

/**
 * @param onTrouble told when something can't be written, null when all is written again
 * @param goesOn a broken-off session that is gone on with
 */
export const createSessionKeeper = (
  today: Today,
  onTrouble: (trouble: Trouble | null) => void,
  goesOn: Id | null = null,
): SessionKeeper => {
  let sessionId: Id | null = goesOn
  const setIds = new Map<string, Id>()
  let programId = today.program.id
  let ofQueue: Trouble | null = null
  let ofRecorder: Trouble | null = null
  const tell = () => onTrouble(ofQueue ?? ofRecorder)
  const queue = createWriteQueue<Store>({
    open: records,
    onTrouble: (trouble) => {
      ofQueue = trouble
      tell()
    },
  })

  const begin = async (store: Store, { items }: JourneyState, nowMs: number): Promise<void> => {
    const { person, program } = today
    const personId = person.id
    const { from, items: all } = program
    programId ??= (await store.programs.add({ personId, createdMs: nowMs, from, items: all })).id
    const session = await store.sessions.start({
      personId,
      programId,
      // What follows from the person is not part of the program.
      items: items.map(({ changes: _, ...item }) => item),
      startedMs: nowMs,
    })
    sessionId = session.id
  }

  const write = async (
    store: Store,
    effect: Kept,
    state: JourneyState,
    nowMs: number,
  ): Promise<void> => {
    if (effect.kind === 'begin-session') return begin(store, state, nowMs)
    if (sessionId === null) return
    if (effect.kind === 'end-session') {
      return store.sessions.end(sessionId, { endedMs: nowMs, end: effect.end })
    }
    if (effect.kind === 'keep-pain') {
      const { when, item, score, symptoms } = effect
      await store.pain.add({ sessionId, when, item, score, symptoms, answeredMs: nowMs })
      return
    }
    const setId = setIds.get(keyOf(effect.at))
    if (!setId) return
    const { clause, answer } = effect
    await store.selfChecks.add({ setId, clause, answer, answeredMs: nowMs })
  }

  return {
    keep: (effect, state) => {
      const nowMs = Date.now()
      queue.add((store) => write(store, effect, state, nowMs))
    },
    openSet: (at, exercise, mode) =>
      createSetKeeper({
        later: queue.add,
        onTrouble: (trouble) => {
          ofRecorder = trouble
          tell()
        },
        start: async (store, traceHeader, startedMs) => {
          if (sessionId === null) return null
          const set = { sessionId, exercise, ...at, mode, startedMs, traceHeader, rules: RULES }
          const { id } = await store.sets.start(set)
          setIds.set(keyOf(at), id)
          return id
        },
      }),
    settled: queue.settled,
  }
}

/** The app's version: which rules judged it. */
const RULES = version

const keyOf = ({ item, set }: Place): string => `${item}/${set}`

/** Keeps how the morning after a session was. */
export const keepMorning = async (sessionId: Id, score: number): Promise<void> => {
  const store = await records()
  const answer = { sessionId, item: null, symptoms: [], score }
  await store?.pain.add({ ...answer, when: 'next-day', answeredMs: Date.now() })
}

/** Ends a broken-off session that is not gone on with. */
export const endUnfinished = async (sessionId: Id): Promise<void> => {
  const store = await records()
  await store?.sessions.end(sessionId, { endedMs: Date.now(), end: 'stopped' })
}
