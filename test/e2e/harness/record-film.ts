import { LANDMARKS } from '../../../src/engine/landmarks.ts'
import type { TraceFrame } from '../../../src/engine/trace.ts'
import type { SetRecorder } from '../../../src/records/set-recorder.ts'
import { rep } from '../../records/samples.ts'

const FRAME_MS = 33
const FRAMES_A_REP = 20

/** Somebody who trembles; the first landmark's x counts the frames, so that none can be missed unseen. */
export const frameAt = (index: number, t: number): TraceFrame => {
  const near = (at: number) => 0.5 + Math.sin(index * 7 + at) / 500
  return {
    t,
    score: 0.99,
    image: LANDMARKS.map((_, at) => [at === 0 ? index / 1280 : near(at), near(at), 0.9] as const),
    world: LANDMARKS.map((_, at) => [near(at), near(at), near(at)] as const),
  }
}

export type Film = { readonly lastMs: () => number; readonly stop: () => void }

/** Hands frames and repetitions over, as a camera and a coach would. */
export const film = (recorder: SetRecorder): Film => {
  const startMs = performance.now()
  let frames = 0
  let lastMs = 0
  const timer = setInterval(() => {
    lastMs = performance.now() - startMs
    recorder.frame(frameAt(frames, lastMs))
    frames += 1
    if (frames % FRAMES_A_REP === 0) recorder.rep(rep(frames / FRAMES_A_REP))
  }, FRAME_MS)
  return { lastMs: () => lastMs, stop: () => clearInterval(timer) }
}
