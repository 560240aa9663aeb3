import { painState } from '../safety/pain-rule.ts'
import { PAUSE_LIMIT_MS } from './limits.ts'
import {
  afterCheck,
  afterChecks,
  afterNoAnswer,
  afterPain,
  afterPainBefore,
  afterSet,
  hasOpenSet,
  toExercising,
  toOver,
  toPainEnd,
  toPainExercise,
  toSetUp,
} from './moves.ts'
import type { Effect, Input, JourneyState, Phase, Place, Stepped } from './state.ts'

const unmoved = (state: JourneyState): Stepped => [state, []]

/** Between the start of the first set and the end. */
const isUnderWay = ({ kind }: Phase): boolean =>
  !['news', 'pain-before', 'ready', 'over'].includes(kind)

const begin = (state: JourneyState, nowMs: number): Stepped => {
  const { phase, before, kept } = state
  if (phase.kind !== 'ready' || !before) return unmoved(state)
  const begun: JourneyState = { ...state, kept: true }
  const [next, effects] =
    phase.begins === 'set'
      ? toSetUp(begun, phase.at, nowMs)
      : phase.begins === 'pain'
        ? toPainExercise(begun, phase.at, nowMs)
        : toPainEnd(begun, 'done', nowMs)
  const first: readonly Effect[] = [
    { kind: 'begin-session' },
    { kind: 'keep-pain', when: 'before', item: null, ...before },
  ]
  return [next, [...(kept ? [] : first), ...effects]]
}

const answerPain = (
  state: JourneyState,
  given: Extract<Input, { kind: 'answered-pain' }>,
  nowMs: number,
): Stepped => {
  const { phase } = state
  const { score, symptoms } = given
  if (phase.kind === 'pain-before') return afterPainBefore(state, { score, symptoms })
  if (phase.kind === 'pain-exercise') {
    return afterPain(state, phase.at, { score, symptoms }, nowMs)
  }
  if (phase.kind !== 'pain-end') return unmoved(state)
  const rule = painState(state.before?.score ?? 0, score, symptoms)
  const kept: Effect = { kind: 'keep-pain', when: 'end', item: null, score, symptoms }
  return toOver(state, rule === 'stop-session' ? 'symptoms' : phase.end, [kept])
}

/** What the person was last at: pain that comes now is that exercise's. */
const placeOf = (phase: Phase): Place | null => {
  if (phase.kind === 'rest') return phase.after
  return 'at' in phase && phase.kind !== 'ready' ? phase.at : null
}

const hurts = (state: JourneyState, nowMs: number): Stepped => {
  const at = placeOf(state.phase)
  if (!at || state.phase.kind === 'pain-exercise') return unmoved(state)
  return toPainExercise(state, at, nowMs)
}

/** Stopping asks for pain once; stopping again leaves that open too. */
const stop = (state: JourneyState, nowMs: number): Stepped =>
  isUnderWay(state.phase) && state.phase.kind !== 'pain-end'
    ? toPainEnd(state, 'stopped', nowMs)
    : toOver(state, 'stopped')

/** On: by the person's wish, or because the time is up. Nothing that waits for an answer gets a good one. */
const goOn = (state: JourneyState, nowMs: number): Stepped => {
  const { phase } = state
  switch (phase.kind) {
    case 'set-up':
      return afterChecks(state, phase.at, nowMs)
    case 'exercising':
      return afterSet(state, phase.at, nowMs)
    case 'self-check':
      return afterCheck(state, false, nowMs)
    case 'pain-exercise':
      return afterNoAnswer(state, phase.at, nowMs)
    case 'rest':
      return toSetUp(state, phase.at, nowMs)
    case 'pain-end':
      return toOver(state, phase.end)
    default:
      return unmoved(state)
  }
}

const pause = (state: JourneyState, nowMs: number): Stepped =>
  isUnderWay(state.phase) ? [{ ...state, pausedAtMs: nowMs }, []] : unmoved(state)

/** Only a set is watched: nobody has to stay in the picture for a question or a rest. */
const leave = (state: JourneyState, nowMs: number): Stepped =>
  hasOpenSet(state) ? unmoved({ ...state, pausedAtMs: nowMs, hasLeft: true }) : unmoved(state)

const tick = (state: JourneyState, nowMs: number): Stepped => {
  const { phase } = state
  if (!('untilMs' in phase) || nowMs < phase.untilMs) return unmoved(state)
  // Nobody takes the start pose: it waits rather than runs through the program alone.
  return phase.kind === 'set-up' ? pause(state, nowMs) : goOn(state, nowMs)
}

const move = (state: JourneyState, input: Input, nowMs: number): Stepped => {
  const { phase } = state
  switch (input.kind) {
    case 'answered-news':
      if (phase.kind !== 'news') return unmoved(state)
      return input.anything
        ? toOver(state, 'news')
        : unmoved({ ...state, phase: { kind: 'pain-before' } })
    case 'answered-pain':
      return answerPain(state, input, nowMs)
    case 'begin':
      return begin(state, nowMs)
    case 'set-started':
      return toExercising(state, nowMs)
    case 'set-ended':
      return 'dose' in phase ? goOn(state, nowMs) : unmoved(state)
    case 'answered-check': {
      if (phase.kind !== 'self-check') return unmoved(state)
      const { at, clauses } = phase
      const [next, effects] = afterCheck(state, true, nowMs)
      const clause = clauses[0] ?? ''
      return [next, [{ kind: 'keep-check', at, clause, answer: input.answer }, ...effects]]
    }
    case 'next':
      return goOn(state, nowMs)
    case 'hurts':
      return hurts(state, nowMs)
    case 'pause':
      return pause(state, nowMs)
    case 'left':
      return leave(state, nowMs)
    case 'stop':
      return stop(state, nowMs)
    case 'tick':
      return tick(state, nowMs)
    case 'resume':
    case 'came-back':
      return unmoved(state)
  }
}

/** Time goes on from where it stood. */
const resumed = (state: JourneyState, nowMs: number): JourneyState => {
  const { phase, pausedAtMs } = state
  if (pausedAtMs === null) return state
  const stood = Math.max(0, nowMs - pausedAtMs)
  const until = 'untilMs' in phase ? { untilMs: phase.untilMs + stood } : {}
  return { ...state, phase: { ...phase, ...until }, pausedAtMs: null, hasLeft: false }
}

/** What the coach still reports of a set that was open when the person paused. */
const COACH: readonly Input['kind'][] = ['set-started', 'set-ended']

/**
 * One input into a session.
 * @param nowMs never earlier than at the input before, on any clock
 */
export const step = (state: JourneyState, input: Input, nowMs: number): Stepped => {
  const { pausedAtMs } = state
  if (state.phase.kind === 'over') return unmoved(state)
  if (pausedAtMs === null) return move(state, input, nowMs)
  if (COACH.includes(input.kind)) {
    // A set that is over needs nobody in the picture; its questions wait for whoever has left.
    const isNeeded = input.kind !== 'set-ended' || !state.hasLeft
    return isNeeded ? move(state, input, pausedAtMs) : move(resumed(state, nowMs), input, nowMs)
  }
  if (input.kind === 'pause' || input.kind === 'left') return unmoved(state)
  // Who paused by themselves goes on by themselves.
  if (input.kind === 'came-back' && !state.hasLeft) return unmoved(state)
  if (input.kind === 'tick') {
    return nowMs - pausedAtMs < PAUSE_LIMIT_MS ? unmoved(state) : toOver(state, 'stopped')
  }
  // Whoever answers has come back.
  return move(resumed(state, nowMs), input, nowMs)
}
