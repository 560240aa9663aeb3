import { createStore } from 'zustand/vanilla'
import type { Dose } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { SetMode } from '../../records/model.ts'
import type { Trouble as StoreTrouble } from '../../records/trouble.ts'
import type { Trouble } from '../set-up/checks.ts'
import type { ClockSet } from './clock-set.ts'
import type { JourneyState, PainGiven, Place } from './state.ts'
import type { Today } from './today.ts'

/** How the session's sets are followed. */
export type Way = 'camera' | 'clock'

/** What a set came to. */
export type SetResult = {
  readonly at: Place
  readonly exercise: string
  readonly mode: SetMode
  readonly dose: Dose
  /** null where nothing was measured. */
  readonly summary: Summary | null
  /** Counted by the person, where no camera followed. */
  readonly tapped?: number
}

/** The day's session as the pages see it. */
export type JourneyView = {
  readonly today: Today | null
  readonly state: JourneyState | null
  readonly way: Way
  /** The session's time at the latest tick, ms: what is left of a rest is counted from it. */
  readonly nowMs: number
  /** How much of the time it takes to say something a hand has been held up, 0..1. */
  readonly handShare: number
  /** The set that runs by the clock. */
  readonly clock: ClockSet | null
  /** What stands wrong with the camera and may stay so for the rest of the session. */
  readonly accepted: readonly Trouble[]
  readonly results: readonly SetResult[]
  /** The latest answer since the session began. */
  readonly lastPain: PainGiven | null
  /** Something could not be written down. */
  readonly isTroubled: boolean
  /** The person wants a video of their sets, and one can be had. */
  readonly keepsVideo: boolean
  /** Why no video is kept any more, until the next set. */
  readonly videoTrouble: StoreTrouble | null
}

export const NO_JOURNEY: JourneyView = {
  today: null,
  state: null,
  way: 'camera',
  nowMs: 0,
  handShare: 0,
  accepted: [],
  clock: null,
  results: [],
  lastPain: null,
  isTroubled: false,
  keepsVideo: false,
  videoTrouble: null,
}

/** There is one session at a time. React only watches it. */
export const journeyStore = createStore<JourneyView>()(() => NO_JOURNEY)
