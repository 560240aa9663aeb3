import { version } from '../../../package.json'
import type { Id, SetMode } from '../../records/model.ts'
import type { Store } from '../../records/store.ts'
import { records } from './records.ts'
import { createSetKeeper, type SetKeeper } from './set-keeper.ts'
import type { Effect, JourneyState, Place } from './state.ts'
import type { Today } from './today.ts'

type Kept = Extract<Effect, { kind: 'begin-session' | 'keep-pain' | 'keep-check' | 'end-session' }>

/** Writes a session down as it goes, in the order it happens. Nothing here throws: exercising goes first. */
export type SessionKeeper = {
  keep(effect: Kept, state: JourneyState): void
  /** A set that begins. */
  openSet(at: Place, exercise: string, mode: SetMode): SetKeeper
  /** Resolves when all that was handed over is written, or has failed. */
  settled(): Promise<void>
}

const programOf = async (store: Store, { person, program }: Today): Promise<Id> => {
  if (program.id !== null) return program.id
  const { from, items } = program
  return (await store.programs.add({ personId: person.id, createdMs: Date.now(), from, items })).id
}

/**
 * @param onTrouble told when something can't be written, null when all is written again
 * @param goesOn a broken-off session that is gone on with
 */
export const createSessionKeeper = (
  today: Today,
  onTrouble: (trouble: unknown) => void,
  goesOn: Id | null = null,
): SessionKeeper => {
  let sessionId: Id | null = goesOn
  const setIds = new Map<string, Id>()
  let queue: Promise<unknown> = Promise.resolve()

  const then = (write: (store: Store) => Promise<unknown>): void => {
    queue = queue
      .then(async () => {
        const store = await records()
        if (store) await write(store)
      })
      // The session goes on without this line of its record.
      .catch(() => undefined)
  }

  const begin = async (store: Store, { items }: JourneyState): Promise<void> => {
    const session = await store.sessions.start({
      personId: today.person.id,
      programId: await programOf(store, today),
      // What follows from the person is not part of the program.
      items: items.map(({ changes: _, ...item }) => item),
      startedMs: Date.now(),
    })
    sessionId = session.id
  }

  const write = async (store: Store, effect: Kept, state: JourneyState): Promise<void> => {
    if (effect.kind === 'begin-session') return begin(store, state)
    if (sessionId === null) return
    if (effect.kind === 'end-session') {
      return store.sessions.end(sessionId, { endedMs: Date.now(), end: effect.end })
    }
    if (effect.kind === 'keep-pain') {
      const { when, item, score, symptoms } = effect
      const answer = { sessionId, when, item, score, symptoms, answeredMs: Date.now() }
      await store.pain.add(answer)
      return
    }
    const setId = setIds.get(keyOf(effect.at))
    if (!setId) return
    const { clause, answer } = effect
    await store.selfChecks.add({ setId, clause, answer, answeredMs: Date.now() })
  }

  return {
    keep: (effect, state) => then((store) => write(store, effect, state)),
    openSet: (at, exercise, mode) =>
      createSetKeeper({
        then,
        onTrouble,
        start: async (store, traceHeader, startedMs) => {
          if (sessionId === null) return null
          const set = { sessionId, exercise, ...at, mode, startedMs, traceHeader, rules: RULES }
          const { id } = await store.sets.start(set)
          setIds.set(keyOf(at), id)
          return id
        },
      }),
    settled: () => queue.then(() => undefined),
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
