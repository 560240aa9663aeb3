import { exercises } from '../../exercises/index.ts'
import type { Trouble as StoreTrouble } from '../../records/trouble.ts'
import { abandonSet } from '../current-set.ts'
import type { Trouble } from '../set-up/checks.ts'
import { openClockSet, passClock, tapped } from './clock-set.ts'
import { journeyStore, NO_JOURNEY, type SetResult, type Way } from './journey-store.ts'
import { type OpenSet, openCameraSet } from './open-set.ts'
import { watchPerson } from './person-watch.ts'
import { createSessionKeeper, type SessionKeeper } from './session-keeper.ts'
import type { SetKeeper } from './set-keeper.ts'
import { watchVideo } from './set-video.ts'
import { beginJourney, type Effect, type Input, type JourneyState } from './state.ts'
import { step } from './step.ts'
import type { Today } from './today.ts'

/** The one session that is under way. The page sends inputs; this runs what follows from them. */

/** How often the clocks are looked at, ms. */
const TICK_MS = 250

const { getState, setState } = journeyStore

let keeper: SessionKeeper | null = null
let setKeeper: SetKeeper | null = null
let open: OpenSet | null = null
let stopWatching = (): void => {}
let stopVideo = (): void => {}
let timer: ReturnType<typeof setInterval> | undefined

type OpenEffect = Extract<Effect, { kind: 'open-set' }>

const openSet = ({ at, dose }: OpenEffect, state: JourneyState): void => {
  const { way } = getState()
  const id = state.items[at.item]?.exercise ?? ''
  const exercise = exercises[id]
  if (!exercise || !keeper) return
  const mode = way === 'clock' ? 'manual' : 'camera'
  const mine = keeper.openSet(at, id, mode)
  setKeeper = mine
  if (way === 'clock') {
    setState({ clock: openClockSet(exercise, dose) })
    return
  }
  watch(id, mine)
  open = openCameraSet(id, dose, mine, {
    onStarted: () => send({ kind: 'set-started' }),
    onEnded: (summary) => {
      const { results } = getState()
      setState({ results: [...results, { at, exercise: id, mode, dose, summary }] })
      send({ kind: 'set-ended' })
    },
  })
}

/** A raised hand pauses, and goes on. */
const onHand = (share: number, given: boolean): void => {
  if (share !== getState().handShare) setState({ handShare: share })
  if (given) send({ kind: getState().state?.pausedAtMs === null ? 'pause' : 'resume' })
}

/** The rest of the session goes on without; it is told once. */
const onVideoTrouble = (videoTrouble: StoreTrouble): void =>
  setState({ videoTrouble, keepsVideo: false })

/** What the person says without words while this set is open; and a video of it, if they want one. */
const watch = (exercise: string, { id }: SetKeeper): void => {
  unwatch()
  stopWatching = watchPerson(exercise, { onHand, onPresence: (kind) => send({ kind }) })
  if (getState().keepsVideo) {
    stopVideo = watchVideo(exercise, { setId: id, onTrouble: onVideoTrouble })
  }
}

const unwatch = (): void => {
  stopWatching()
  stopWatching = () => {}
  stopVideo()
  stopVideo = () => {}
  const { handShare, videoTrouble } = getState()
  if (handShare > 0 || videoTrouble) setState({ handShare: 0, videoTrouble: null })
}

/** A set by the clock is over: whoever was told so. */
const endClockSet = (before: JourneyState): void => {
  const { phase } = before
  const { clock, results } = getState()
  if (!clock || !('dose' in phase)) return
  setState({ clock: null })
  if (phase.kind !== 'exercising') return
  setKeeper?.end(null, clock.tapped)
  const exercise = before.items[phase.at.item]?.exercise ?? ''
  const { at, dose } = phase
  const result: SetResult = {
    at,
    exercise,
    mode: 'manual',
    dose,
    summary: null,
    tapped: clock.tapped,
  }
  setState({ results: [...results, result] })
}

const run = (effect: Effect, before: JourneyState, state: JourneyState): void => {
  switch (effect.kind) {
    case 'open-set':
      openSet(effect, state)
      return
    case 'close-set':
      unwatch()
      open?.close()
      open = null
      endClockSet(before)
      return
    case 'keep-pain':
      if (effect.when !== 'before') {
        setState({ lastPain: { score: effect.score, symptoms: effect.symptoms } })
      }
  }
  keeper?.keep(effect, state)
}

/** One input, now. */
export const send = (input: Input): void => {
  const { state: before } = getState()
  if (!before) return
  const nowMs = performance.now()
  const [state, effects] = step(before, input, nowMs)
  if (state !== before || input.kind === 'tick') setState({ state, nowMs })
  for (const effect of effects) run(effect, before, state)
  if (state.phase.kind === 'over') stopTicking()
}

const passTime = (): void => {
  const { state, clock, nowMs } = getState()
  const passedMs = performance.now() - nowMs
  if (clock && state && state.pausedAtMs === null) {
    const passed = passClock(clock, passedMs)
    setState({ clock: passed.clock })
    if (passed.happened === 'set-started') setKeeper?.begin()
    if (passed.happened) send({ kind: passed.happened })
  }
  send({ kind: 'tick' })
}

const stopTicking = (): void => {
  clearInterval(timer)
  timer = undefined
}

const onTrouble = (trouble: StoreTrouble | null): void => setState({ isTroubled: trouble !== null })

/** The day's session from its first question; one that was under way is left. */
export const openJourney = (today: Today): void => {
  leaveJourney()
  keeper = createSessionKeeper(today, onTrouble)
  const { plan, easyPlan, isNewsKnown } = today
  const state = beginJourney(plan.items, easyPlan.items, isNewsKnown)
  setState({ ...NO_JOURNEY, today, state })
}

/** The broken-off session, ready to go on. */
export const openUnfinished = (today: Today): void => {
  const { unfinished } = today
  if (!unfinished) return
  leaveJourney()
  keeper = createSessionKeeper(today, onTrouble, unfinished.session.id)
  const { state, results } = unfinished
  setState({ ...NO_JOURNEY, today, state, results })
}

/**
 * Begins. The camera may be asked for at once, so call it from the person's own click.
 * @param keepsVideo of each set before the camera
 */
export const beginSession = (way: Way, keepsVideo = false): void => {
  if (getState().state?.phase.kind !== 'ready') return
  setState({ way, keepsVideo, nowMs: performance.now() })
  timer ??= setInterval(passTime, TICK_MS)
  send({ kind: 'begin' })
}

/** The camera failed: what the set came to so far is kept, and it is opened anew. */
const reopenSet = (way: Way): void => {
  const { state, results } = getState()
  if (!state || !('dose' in state.phase)) return
  const { at, dose } = state.phase
  unwatch()
  const summary = open?.leave() ?? null
  open = null
  abandonSet()
  const exercise = state.items[at.item]?.exercise ?? ''
  const part: SetResult = { at, exercise, mode: 'camera', dose, summary }
  setState({ way, results: summary ? [...results, part] : results })
  openSet({ kind: 'open-set', at, dose }, state)
}

/** The person has done one, in a set that runs by the clock. */
export const tapOne = (): void => {
  const { clock } = getState()
  if (clock) setState({ clock: tapped(clock) })
}

/** This set once more before the camera. */
export const retrySet = (): void => reopenSet('camera')

/** From here on by the clock. */
export const goOnByClock = (): void => reopenSet('clock')

/** What stands wrong may stay so: it is not asked for again today. */
export const acceptTrouble = (trouble: Trouble): void => {
  const { accepted } = getState()
  if (!accepted.includes(trouble)) setState({ accepted: [...accepted, trouble] })
}

/** Leaves the session, wherever it is: what was not ended may be gone on with. */
export const leaveJourney = (): void => {
  unwatch()
  open?.close()
  stopTicking()
  open = null
  keeper = null
  setState(NO_JOURNEY)
}
