import type { Person, RepRecord, Session, SetRecord } from '../../records/model.ts'
import type { Store } from '../../records/store.ts'
import { changesFor } from '../program/plan.ts'
import type { PlannedItem } from '../program/planned-item.ts'
import { isMuchPain } from '../safety/pain-rule.ts'
import type { SetResult } from './journey-store.ts'
import { canGoOn, resumeJourney } from './resume.ts'
import type { JourneyState } from './state.ts'

/** A session that never ended, and how it would go on. */
export type Unfinished = {
  readonly session: Session
  readonly state: JourneyState
  readonly setsDone: number
  readonly setsAll: number
  /** What its sets came to. */
  readonly results: readonly SetResult[]
}

/** On the side that has fewer, where sides are counted apart. */
export const countedReps = (reps: readonly Pick<RepRecord, 'rep'>[]): number => {
  const counted = reps.filter(({ rep }) => rep.counted).map(({ rep }) => rep.side)
  const left = counted.filter((side) => side === 'left').length
  const right = counted.filter((side) => side === 'right').length
  return left + right > 0 ? Math.min(left, right) : counted.length
}

const lastMoment = ({ startedMs }: Session, sets: readonly SetRecord[]): number =>
  Math.max(startedMs, ...sets.map((set) => set.endedMs ?? set.startedMs))

const resultOf = (set: SetRecord, items: readonly PlannedItem[]): readonly SetResult[] => {
  const { item, set: nth, exercise, mode, summary, endedMs } = set
  const dose = items[item]
  return dose && endedMs !== null ? [{ at: { item, set: nth }, exercise, mode, dose, summary }] : []
}

/** What is kept has no changes: they follow from the person, and from the pain before it. */
const plannedAgain = (
  { items }: Session,
  { exclusions }: { readonly exclusions: readonly string[] },
  baseline: number,
): readonly PlannedItem[] =>
  items.map((item) => ({
    ...item,
    changes: [
      ...(isMuchPain(baseline) ? (['half-range'] as const) : []),
      ...changesFor(item.exercise, { exclusions }),
    ],
  }))

/**
 * The broken-off session that may go on. One that may not is ended here, as stopped.
 * @returns null where there is none
 */
export const findUnfinished = async (
  store: Store,
  person: Person,
  nowMs: number,
): Promise<Unfinished | null> => {
  const session = await store.sessions.unfinished(person.id)
  if (!session) return null
  const [sets, pain] = [await store.sets.list(session.id), await store.pain.list(session.id)]
  const last = sets.at(-1)
  const reps = last && last.endedMs === null ? await store.reps.list(last.id) : []
  const baseline = pain.find(({ when }) => when === 'before')?.score ?? 0
  const items = plannedAgain(session, person.screening ?? { exclusions: [] }, baseline)
  const state = resumeJourney({ items, sets, pain, repsOfLast: countedReps(reps) })
  const endedMs = lastMoment(session, sets)
  if (!state || !canGoOn(endedMs, nowMs)) {
    await store.sessions.end(session.id, { endedMs, end: 'stopped' })
    return null
  }
  const setsDone = sets.filter((set) => set.endedMs !== null).length
  const setsAll = items.reduce((sum, item) => sum + item.sets, 0)
  return {
    session,
    state,
    setsDone,
    setsAll,
    results: sets.flatMap((set) => resultOf(set, items)),
  }
}
