import { LANDMARKS } from '../../engine/landmarks.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { ownOfSet } from '../own-of-set.ts'
import type { PersonRecord } from '../person-record.ts'
import { type Cell, csvText } from './csv.ts'

const REP_HEAD = [
  'session',
  'session_started',
  'exercise',
  'set',
  'mode',
  'kind',
  'number',
  'side',
  'start_ms',
  'end_ms',
  'held_ms',
  'range',
  'score',
  'counted',
  'findings',
]

const iso = (ms: number): string => new Date(ms).toISOString()

/** Every repetition and hold of a record, in the order it was done: one line each. Times of a set in ms from its start. */
export const repsCsv = ({ sessions, sets, reps, holds }: PersonRecord): string => {
  const startOf = new Map(sessions.map(({ id, startedMs }) => [id, startedMs]))
  const inOrder = sets.toSorted((a, b) => a.startedMs - b.startedMs)
  const rows = inOrder.flatMap((set) => {
    const { id, sessionId, exercise, mode } = set
    const began = startOf.get(sessionId)
    const own = ownOfSet(set, sessions)
    const head: readonly Cell[] = [
      sessionId,
      began === undefined ? null : iso(began),
      own ? `${own.name} (${exercise})` : exercise,
      set.set + 1,
      mode,
    ]
    const ownReps = reps
      .filter(({ setId }) => setId === id)
      .map(({ rep }): readonly Cell[] => [
        ...head,
        'rep',
        rep.index,
        rep.side,
        rep.startMs,
        rep.endMs,
        null,
        rep.range,
        rep.score,
        rep.counted,
        clausesOf(rep.findings),
      ])
    const ownHolds = holds
      .filter(({ setId }) => setId === id)
      .map(({ hold, index }): readonly Cell[] => [
        ...head,
        'hold',
        index + 1,
        hold.side,
        hold.startMs,
        hold.endMs,
        hold.heldMs,
        null,
        hold.score,
        null,
        // A hold at a repetition's top has the repetition's findings: once is enough.
        ownReps.length > 0 ? null : clausesOf(hold.findings),
      ])
    return [...ownReps, ...ownHolds]
  })
  return csvText(REP_HEAD, rows)
}

/** `GB4 fault; GB7 warn`. */
const clausesOf = (
  findings: readonly { readonly clause: string; readonly severity: string }[],
): string => findings.map(({ clause, severity }) => `${clause} ${severity}`).join('; ')

const FRAME_HEAD = [
  't_ms',
  'score',
  ...LANDMARKS.flatMap((name) => [`${name}_x`, `${name}_y`, `${name}_visibility`]),
]

/** A set's frames: x and y as shares of the unmirrored picture's width and height; empty where nobody was seen. */
export const framesCsv = (frames: readonly TraceFrame[]): string =>
  csvText(
    FRAME_HEAD,
    frames.map(({ t, score, image }): readonly Cell[] => [
      t,
      score,
      ...(image?.flat() ?? LANDMARKS.flatMap(() => [null, null, null])),
    ]),
  )
