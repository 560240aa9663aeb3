import type { Body } from '../../mannequin/types.ts'
import type { Id, PainAnswer, ProgramItem, Session } from '../../records/model.ts'
import type { PersonRecord } from '../../records/person-record.ts'
import type { PainDay, PainTold } from './pain-told.ts'
import { type SetRows, setRows } from './set-rows.ts'
import type { Moment, Story } from './story.ts'

export type Acting = {
  readonly story: Story
  readonly body: Body
  readonly items: readonly ProgramItem[]
  readonly rules: string
}

export type Day = {
  readonly id: Id
  readonly personId: Id
  readonly programId: Id
  readonly startedMs: number
  readonly nth: number
  readonly pain: PainDay
  readonly moment: Moment
}

export type SessionRows = Pick<PersonRecord, 'sets' | 'reps' | 'holds' | 'traces' | 'pain'> & {
  readonly session: Session
}

/** From the first question to the first set, and from a set to what is felt after it. */
const SET_UP_MS = 90_000
const ASK_MS = 8000
/** The morning after, from the session's end. */
const NEXT_DAY_MS = 18 * 3_600_000

type Told = Pick<PainAnswer, 'when' | 'item' | 'answeredMs'> & PainTold

/** All that one day leaves behind. */
export const sessionRows = async (acting: Acting, day: Day): Promise<SessionRows> => {
  const { id, personId, programId, startedMs, pain } = day
  const sets: SetRows[] = []
  const answers: Told[] = [{ when: 'before', item: null, ...pain.before, answeredMs: startedMs }]
  let atMs = startedMs + SET_UP_MS
  for (const [item, felt] of pain.after.entries()) {
    const set = await setRows(acting, day, { item, startedMs: atMs })
    sets.push(set)
    atMs = set.endedMs + ASK_MS
    answers.push({ when: 'exercise', item, ...felt, answeredMs: atMs })
    atMs += acting.items[item]?.restMs ?? 0
  }
  const endedMs = answers.at(-1)?.answeredMs ?? startedMs
  const last = pain.after.at(-1) ?? pain.before
  answers.push({ when: 'end', item: null, ...last, answeredMs: endedMs })
  answers.push({ when: 'next-day', item: null, ...pain.nextDay, answeredMs: endedMs + NEXT_DAY_MS })
  return {
    session: { id, personId, programId, items: acting.items, startedMs, endedMs, end: pain.end },
    sets: sets.map(({ set }) => set),
    reps: sets.flatMap(({ reps }) => reps),
    holds: sets.flatMap(({ holds }) => holds),
    traces: sets.flatMap(({ traces }) => traces),
    pain: answers.map((each, nth) => ({
      id: `${id}-pain-${nth}`,
      personId,
      sessionId: id,
      ...each,
    })),
  }
}
