import { exercises } from '../../exercises/index.ts'
import { isMuchPain, painState, STOPPED_EXERCISES_END } from '../safety/pain-rule.ts'
import {
  CHANGE_REST_MS,
  CHECK_LIMIT_MS,
  PAIN_END_LIMIT_MS,
  PAIN_LIMIT_MS,
  SET_UP_LIMIT_MS,
  setLimitMs,
} from './limits.ts'
import { checksAt, doseAt, firstPlace, isLastSet, placeAfter } from './places.ts'
import type { Effect, Ending, JourneyState, PainGiven, Place, RestNote, Stepped } from './state.ts'

/** From one phase to another. Each returns the state that follows and what is to be done for it. */

const ENDS: Readonly<Record<Ending, 'done' | 'stopped' | 'pain'>> = {
  done: 'done',
  stopped: 'stopped',
  news: 'stopped',
  symptoms: 'pain',
  'two-stopped': 'pain',
  'nothing-offered': 'pain',
}

/** A set is open in these. */
export const hasOpenSet = ({ phase }: JourneyState): boolean =>
  phase.kind === 'set-up' || phase.kind === 'exercising'

const closing = (state: JourneyState): readonly Effect[] =>
  hasOpenSet(state) ? [{ kind: 'close-set' }] : []

export const toOver = (
  state: JourneyState,
  why: Ending,
  before: readonly Effect[] = [],
): Stepped => [
  { ...state, phase: { kind: 'over', why }, pausedAtMs: null, hasLeft: false },
  [
    ...closing(state),
    ...before,
    ...(state.kept ? [{ kind: 'end-session', end: ENDS[why] } as const] : []),
  ],
]

export const toSetUp = (state: JourneyState, at: Place, nowMs: number): Stepped => {
  const dose = doseAt(state, at)
  const phase = { kind: 'set-up', at, dose, untilMs: nowMs + SET_UP_LIMIT_MS } as const
  return [{ ...state, phase, headStart: 0 }, [{ kind: 'open-set', at, dose }]]
}

export const toExercising = (state: JourneyState, nowMs: number): Stepped => {
  const { phase } = state
  if (phase.kind !== 'set-up') return [state, []]
  const exercise = exercises[state.items[phase.at.item]?.exercise ?? '']
  const untilMs = nowMs + setLimitMs(exercise, phase.dose)
  return [{ ...state, phase: { ...phase, kind: 'exercising', untilMs } }, []]
}

export const toPainEnd = (state: JourneyState, end: 'done' | 'stopped', nowMs: number): Stepped => [
  { ...state, phase: { kind: 'pain-end', end, untilMs: nowMs + PAIN_END_LIMIT_MS } },
  closing(state),
]

export const toPainExercise = (state: JourneyState, at: Place, nowMs: number): Stepped => [
  { ...state, phase: { kind: 'pain-exercise', at, untilMs: nowMs + PAIN_LIMIT_MS } },
  closing(state),
]

/** Rests before what comes next; without anything next the session comes to its end. */
const toRest = (
  state: JourneyState,
  after: Place,
  note: RestNote | null,
  nowMs: number,
): Stepped => {
  const at = placeAfter(state, after)
  if (!at) return toPainEnd(state, 'done', nowMs)
  const restMs = state.items[after.item]?.restMs ?? 0
  const lastsMs = at.item === after.item ? restMs : Math.max(restMs, CHANGE_REST_MS)
  const phase = { kind: 'rest', at, after, lastsMs, untilMs: nowMs + lastsMs, note } as const
  return [{ ...state, phase }, closing(state)]
}

/** After the questions of a set: pain where it is due, else the rest. */
export const afterChecks = (state: JourneyState, at: Place, nowMs: number): Stepped =>
  isLastSet(state, at) || state.careful
    ? toPainExercise(state, at, nowMs)
    : toRest(state, at, null, nowMs)

export const afterSet = (state: JourneyState, at: Place, nowMs: number): Stepped => {
  const clauses = checksAt(state, at)
  if (clauses.length === 0) return afterChecks(state, at, nowMs)
  const phase = { kind: 'self-check', at, clauses, untilMs: nowMs + CHECK_LIMIT_MS } as const
  return [{ ...state, phase }, closing(state)]
}

/** On to the next question of the set. Who has not answered one is not asked another. */
export const afterCheck = (state: JourneyState, answered: boolean, nowMs: number): Stepped => {
  const { phase } = state
  if (phase.kind !== 'self-check') return [state, []]
  const clauses = answered ? phase.clauses.slice(1) : []
  if (clauses.length === 0) return afterChecks(state, phase.at, nowMs)
  return [{ ...state, phase: { ...phase, clauses, untilMs: nowMs + CHECK_LIMIT_MS } }, []]
}

/** The first answer: it may make the day an easier one, or end it. */
export const afterPainBefore = (state: JourneyState, given: PainGiven): Stepped => {
  const rule = painState(given.score, given.score, given.symptoms)
  if (rule === 'stop-session') return toOver({ ...state, before: given }, 'symptoms')
  const items = isMuchPain(given.score) ? state.easyItems : state.items
  const next = { ...state, items, before: given, careful: rule === 'amber' }
  const at = firstPlace(next)
  if (!at) return toOver(next, 'nothing-offered')
  return [{ ...next, phase: { kind: 'ready', at, begins: 'set' } }, []]
}

/** No answer is not a good one: on with care. */
export const afterNoAnswer = (state: JourneyState, at: Place, nowMs: number): Stepped =>
  toRest({ ...state, careful: true }, at, 'unanswered', nowMs)

/** The pain rule, acted on. */
export const afterPain = (
  state: JourneyState,
  at: Place,
  given: PainGiven,
  nowMs: number,
): Stepped => {
  const rule = painState(state.before?.score ?? 0, given.score, given.symptoms)
  const kept: Effect = { kind: 'keep-pain', when: 'exercise', item: at.item, ...given }
  const last: Effect = { kind: 'keep-pain', when: 'end', item: null, ...given }
  if (rule === 'stop-session') return toOver(state, 'symptoms', [kept, last])
  const stops = rule === 'stop-exercise'
  const stopped = stops ? [...new Set([...state.stopped, at.item])] : state.stopped
  const next: JourneyState = { ...state, stopped, careful: rule !== 'green' }
  if (stopped.length >= STOPPED_EXERCISES_END) return toOver(next, 'two-stopped', [kept, last])
  // The last exercise has just been asked about: its answer is the session's last one too.
  if (!placeAfter(next, at)) return toOver(next, 'done', [kept, last])
  const note = stops ? 'stopped' : rule === 'amber' ? 'careful' : null
  const [rested, effects] = toRest(next, at, note, nowMs)
  return [rested, [kept, ...effects]]
}
