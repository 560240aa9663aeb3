import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Progress, Told } from '../../workers/seam.ts'
import type { Preview } from '../capture/frame-source.ts'
import type { Size } from '../capture/picture-size.ts'
import type { Summary } from '../engine/report.ts'
import type { View } from '../engine/trace.ts'

export type SourceKind = 'camera' | 'file' | 'demo'

/** What can go wrong, by what the person can do about it. */
export type Problem =
  | 'camera-denied'
  | 'camera-missing'
  | 'camera-busy'
  | 'camera-unplugged'
  | 'file-broken'
  | 'file-empty'
  | 'address-insecure'
  | 'browser-old'
  | 'worker-lost'
  | 'failed'

/**
 * `opening`: the source; `preparing`: the model; `running`: judged frame by frame;
 * `finishing`: adding up; `finished`: the summary is there; `failed`: see the problem.
 */
export type Stage =
  | 'idle'
  | 'opening'
  | 'preparing'
  | 'running'
  | 'finishing'
  | 'finished'
  | 'failed'

/** One set, from the choice of its source to its summary. React only watches it. */
export type LiveState = {
  readonly stage: Stage
  readonly exercise: string | null
  readonly source: SourceKind | null
  /** What the person may be shown, and the size of its pictures. */
  readonly picture: { readonly preview: Preview; readonly size: Size } | null
  readonly progress: Progress | null
  /** Share of a video file that is judged, 0..1. */
  readonly share: number
  /** The latest judged frame. */
  readonly report: Told | null
  readonly summary: Summary | null
  /** A wrong view that has lasted: the person may go on with it. Null when nothing is offered. */
  readonly offeredView: View | null
  /** The person went on from a wrong view. */
  readonly viewAccepted: boolean
  /** Why it failed, or why it ended early. */
  readonly problem: Problem | null
  /** What the browser said of the problem, for those who want to know. */
  readonly detail: string | null
  /** The worker was lost and is being replaced. */
  readonly restarting: boolean
}

export type LiveStore = StoreApi<LiveState>

export const IDLE: LiveState = {
  stage: 'idle',
  exercise: null,
  source: null,
  picture: null,
  progress: null,
  share: 0,
  report: null,
  summary: null,
  offeredView: null,
  viewAccepted: false,
  problem: null,
  detail: null,
  restarting: false,
}

export const createLiveStore = (): LiveStore => createStore<LiveState>()(() => IDLE)
