import type { PainAnswer, SetRecord } from '../../records/model.ts'
import type { PlannedItem } from '../program/planned-item.ts'
import { painState, STOPPED_EXERCISES_END } from '../safety/pain-rule.ts'
import { firstPlace, isLastSet, placeAfter } from './places.ts'
import { beginJourney, type JourneyState, type Phase } from './state.ts'

const HOUR_MS = 3_600_000
/** Later than this it is another session: the body has cooled down, and the pain may be another. */
const OFFERED_FOR_MS = 2 * HOUR_MS

/** Whether going on is still offered. @param lastMs when the last thing of it was kept */
export const canGoOn = (lastMs: number, nowMs: number): boolean => nowMs - lastMs <= OFFERED_FOR_MS

/** What the store knows of a session that never ended. */
export type BrokenOff = {
  /** As planned when it began. */
  readonly items: readonly PlannedItem[]
  /** In the order they were done. */
  readonly sets: readonly Pick<SetRecord, 'item' | 'set' | 'endedMs'>[]
  /** In the order they were given. */
  readonly pain: readonly Pick<PainAnswer, 'when' | 'item' | 'score' | 'symptoms'>[]
  /** Repetitions that were kept of the last set, on the side that has fewer where sides are counted apart. */
  readonly repsOfLast: number
}

/** The rule once more over what was answered; null where it ends the session. */
const judged = ({ pain }: BrokenOff, baseline: number) => {
  const answers = pain
    .filter(({ when }) => when === 'exercise')
    .map(({ item, score, symptoms }) => ({ item, rule: painState(baseline, score, symptoms) }))
  const stopped = [
    ...new Set(
      answers.flatMap(({ item, rule }) =>
        rule === 'stop-exercise' && item !== null ? [item] : [],
      ),
    ),
  ]
  const ends = answers.some(({ rule }) => rule === 'stop-session')
  if (ends || stopped.length >= STOPPED_EXERCISES_END) return null
  const latest = answers.at(-1)?.rule ?? painState(baseline, baseline)
  return { stopped, careful: latest !== 'green' }
}

type Goes = { readonly phase: Extract<Phase, { kind: 'ready' }>; readonly headStart: number }

const goesOnAt = (state: JourneyState, { sets, pain, repsOfLast }: BrokenOff): Goes | null => {
  const last = sets.at(-1)
  const first = firstPlace(state)
  if (!last) {
    return first && { phase: { kind: 'ready', at: first, begins: 'set' }, headStart: 0 }
  }
  const at = { item: last.item, set: last.set }
  const isStopped = state.stopped.includes(at.item)
  if (last.endedMs === null && !isStopped) {
    return { phase: { kind: 'ready', at, begins: 'set' }, headStart: repsOfLast }
  }
  const asked = pain.some(({ when, item }) => when === 'exercise' && item === at.item)
  if (isLastSet(state, at) && !asked) {
    return { phase: { kind: 'ready', at, begins: 'pain' }, headStart: 0 }
  }
  const next = placeAfter(state, at)
  return { phase: { kind: 'ready', at: next ?? at, begins: next ? 'set' : 'end' }, headStart: 0 }
}

/**
 * Where a broken-off session goes on once the person begins.
 * @returns null where it must not: pain has ended it, or nothing was asked yet
 */
export const resumeJourney = (broken: BrokenOff): JourneyState | null => {
  const before = broken.pain.find(({ when }) => when === 'before')
  if (!before) return null
  const rule = judged(broken, before.score)
  if (!rule) return null
  const { score, symptoms } = before
  const state: JourneyState = {
    ...beginJourney(broken.items, []),
    ...rule,
    before: { score, symptoms },
    kept: true,
  }
  const goes = goesOnAt(state, broken)
  return goes && { ...state, ...goes }
}
