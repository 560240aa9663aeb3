import { Dexie } from 'dexie'
import type { Id, Session } from './model.ts'
import type { Database, SessionRow } from './schema.ts'
import { StoreError } from './trouble.ts'

/** Which sessions: from when (inclusive) to when (exclusive), and how many at most. */
export type SessionSpan = {
  readonly fromMs?: number
  readonly untilMs?: number
  readonly limit?: number
}

export type SessionEnd = {
  readonly endedMs: number
  readonly end: NonNullable<Session['end']>
}

export type Sessions = {
  /** @throws StoreError where there is no such person */
  start(session: Omit<Session, 'id' | 'endedMs' | 'end'>): Promise<Session>
  /** Once. @throws StoreError where the session is not there or has ended */
  end(id: Id, end: SessionEnd): Promise<void>
  get(id: Id): Promise<Session | null>
  /** The newest first. */
  list(personId: Id, span?: SessionSpan): Promise<readonly Session[]>
  /** How many there are, told by the index alone. */
  count(personId: Id, span?: Omit<SessionSpan, 'limit'>): Promise<number>
  /** The latest session without an end, to go on with or to end; null where all have ended. */
  unfinished(personId: Id): Promise<Session | null>
}

export const createSessions = (database: Database): Sessions => {
  const { people, sessions } = database
  const spanOf = (personId: Id, { fromMs, untilMs }: SessionSpan) =>
    sessions
      .where('[personId+startedMs]')
      .between([personId, fromMs ?? Dexie.minKey], [personId, untilMs ?? Dexie.maxKey])
  return {
    start: (draft) =>
      database.transaction('rw', people, sessions, async () => {
        if (!(await people.get(draft.personId))) {
          throw new StoreError('lost', `there is no person "${draft.personId}" to have a session`)
        }
        const session: Session = { ...draft, id: crypto.randomUUID(), endedMs: null, end: null }
        await sessions.add({ ...session, running: 1 })
        return session
      }),

    end: (id, { endedMs, end }) =>
      database.transaction('rw', sessions, async () => {
        const session = await sessions.get(id)
        if (!session) throw new StoreError('lost', `there is no session "${id}" to end`)
        if (session.endedMs !== null)
          throw new StoreError('refused', `session "${id}" has ended before`)
        await sessions.put({ ...withoutMark(session), endedMs, end })
      }),

    async get(id) {
      const session = await sessions.get(id)
      return session ? withoutMark(session) : null
    },

    async list(personId, { limit, ...span } = {}) {
      const within = spanOf(personId, span)
      // All at once is read forwards: backwards goes row by row.
      const rows =
        limit === undefined
          ? (await within.toArray()).reverse()
          : await within.reverse().limit(limit).toArray()
      return rows.map(withoutMark)
    },

    count: (personId, span = {}) => spanOf(personId, span).count(),

    async unfinished(personId) {
      const latest = await sessions
        .where('[personId+running+startedMs]')
        .between([personId, 1, Dexie.minKey], [personId, 1, Dexie.maxKey])
        .last()
      return latest ? withoutMark(latest) : null
    },
  }
}

const withoutMark = ({ running: _, ...session }: SessionRow): Session => session
