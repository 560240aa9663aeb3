import type { SetRecord } from '../../records/model.ts'
import type { PersonRecord } from '../../records/person-record.ts'
import { piecesOf } from '../../records/trace-pieces.ts'
import { actSet } from './acted-set.ts'
import type { Acting, Day } from './session-rows.ts'

export type SetRows = Pick<PersonRecord, 'reps' | 'holds' | 'traces'> & {
  readonly set: SetRecord
  readonly endedMs: number
}

type Place = { readonly item: number; readonly startedMs: number }

/** No two sets of the samples share their noise. */
const SEEDS_APART = 1000

/** The rows of one set, the first and only one of its item. */
export const setRows = async (
  { story, body, items, rules }: Acting,
  { id: sessionId, nth, moment }: Day,
  { item, startedMs }: Place,
): Promise<SetRows> => {
  const [told, asked] = [story.items[item], items[item]]
  if (!told || !asked) throw new Error(`samples: "${story.name}" has no item ${item}`)
  const { trace, reps, holds, summary } = await actSet({
    item: asked,
    body,
    acted: told.acted,
    doing: told.doing(moment),
    seed: story.seed * SEEDS_APART + nth * items.length + item,
  })
  const id = `${sessionId}-${item}`
  const endedMs = Math.round(startedMs + summary.durationMs)
  const rowOf = { sessionId, exercise: asked.exercise, item, set: 0, mode: 'camera' } as const
  const ends = { startedMs, endedMs, traceHeader: trace.header, summary, rules }
  return {
    set: { id, ...rowOf, ...ends },
    endedMs,
    reps: reps.map((rep, index) => ({ setId: id, index, rep })),
    holds: holds.map((hold, index) => ({ setId: id, index, hold })),
    traces: piecesOf(trace.frames).map((piece, index) => ({ setId: id, index, ...piece })),
  }
}
