import type { Finding } from '../../engine/report.ts'
import type { Session } from '../../records/model.ts'
import type { KeptSession, KeptSet } from './kept-session.ts'

/** A session as it was kept, with how it ended. */
export type ReviewedSession = KeptSession & {
  readonly session: Pick<Session, 'id' | 'startedMs' | 'end'>
}

/** What a therapist should look at first. */
export type Alert =
  | { readonly kind: 'pain-high'; readonly score: number }
  | { readonly kind: 'pain-risen'; readonly by: number }
  | { readonly kind: 'broken-off' }
  /** The same fault in this session and in the two before in which the exercise was done. */
  | { readonly kind: 'fault-again'; readonly exercise: string; readonly rule: string }

/** A session in one line. null: not asked, not answered, or not measured. */
export type SessionLine = {
  readonly id: string
  readonly startedMs: number
  readonly exercises: readonly string[]
  /** Repetitions that counted. */
  readonly reps: number
  /** 0-100: the middle of its sets. */
  readonly score: number | null
  /** 0-10. */
  readonly before: number | null
  readonly after: number | null
  readonly alerts: readonly Alert[]
}

/** From here on pain is told, and so is a rise by so much (both of 0-10). */
export const PAIN_HIGH = 5
export const PAIN_RISEN = 2
const RUNNING = 3

/** The lower of two middles: nothing is told better than it was. */
const middleOf = (values: readonly number[]): number | null =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null

const last = (session: ReviewedSession, when: string): number | null =>
  session.pain.filter((answer) => answer.when === when).at(-1)?.score ?? null

const painAlerts = (session: ReviewedSession): readonly Alert[] => {
  const highest = Math.max(...session.pain.map(({ score }) => score))
  const before = last(session, 'before')
  const high: readonly Alert[] = highest >= PAIN_HIGH ? [{ kind: 'pain-high', score: highest }] : []
  if (before === null || highest - before < PAIN_RISEN) return high
  return [...high, { kind: 'pain-risen', by: highest - before }]
}

const findingsOf = ({ reps, holds }: KeptSet): readonly Finding[] =>
  [...reps, ...holds].flatMap(({ findings }) => findings)

const faultsOf = ({ sets }: ReviewedSession, exercise: string): ReadonlySet<string> =>
  new Set(
    sets
      .filter((set) => set.exercise === exercise)
      .flatMap(findingsOf)
      .filter(({ severity }) => severity === 'fault')
      .map(({ rule }) => rule),
  )

/** Exercises that a camera followed: by the clock no fault can be found. */
const watched = ({ sets }: ReviewedSession): readonly string[] => [
  ...new Set(sets.filter(({ mode }) => mode === 'camera').map(({ exercise }) => exercise)),
]

/** Of each exercise, what was found in the latest sessions in which a camera followed it, the latest first. */
type Past = ReadonlyMap<string, readonly ReadonlySet<string>[]>

const pastWith = (past: Past, session: ReviewedSession): Past =>
  new Map([
    ...past,
    ...watched(session).map((exercise) => {
      const faults = [faultsOf(session, exercise), ...(past.get(exercise) ?? [])]
      return [exercise, faults.slice(0, RUNNING)] as const
    }),
  ])

/** @param past up to this session */
const faultsAgain = (session: ReviewedSession, past: Past): readonly Alert[] =>
  watched(session).flatMap((exercise) => {
    const latest = past.get(exercise) ?? []
    if (latest.length < RUNNING) return []
    const [now, ...before] = latest
    return [...(now ?? [])]
      .filter((rule) => before.every((faults) => faults.has(rule)))
      .map((rule): Alert => ({ kind: 'fault-again', exercise, rule }))
  })

const lineOf = (kept: ReviewedSession, past: Past): SessionLine => {
  const { session, sets } = kept
  // One that pain has ended says so by its pain.
  const isFinished = session.end === 'done' || session.end === 'pain'
  const brokenOff: readonly Alert[] = isFinished ? [] : [{ kind: 'broken-off' }]
  return {
    id: session.id,
    startedMs: session.startedMs,
    exercises: [...new Set(sets.map(({ exercise }) => exercise))],
    reps: sets.flatMap(({ reps }) => reps).filter(({ counted }) => counted).length,
    score: middleOf(sets.flatMap(({ score }) => score ?? [])),
    before: last(kept, 'before'),
    after: last(kept, 'end') ?? last(kept, 'exercise'),
    alerts: [...painAlerts(kept), ...brokenOff, ...faultsAgain(kept, past)],
  }
}

/** One person's sessions as lines, the latest first, however they are given. */
export const sessionLines = (sessions: readonly ReviewedSession[]): readonly SessionLine[] => {
  let past: Past = new Map()
  return [...sessions]
    .sort((a, b) => a.session.startedMs - b.session.startedMs)
    .map((session) => {
      past = pastWith(past, session)
      return lineOf(session, past)
    })
    .reverse()
}
