import type { Report, Summary } from '../src/engine/report.ts'
import type { TraceFrame } from '../src/engine/trace.ts'
import type { TimedPicture } from './camera-stream.ts'
import type { Seer } from './with-contour.ts'

/** Failed frames in a row, about a quarter of a second, after which the model won't come back. */
const FAILURES_UNTIL_LOST = 4

export type Coach = { step(frame: TraceFrame): Report; summary(): Summary; close(): void }

/** One frame, what the coach says of it, and the ms that both took. */
export type Verdict = {
  readonly frame: TraceFrame
  readonly report: Report
  readonly workMs: number
}

export type Judge = {
  /**
   * One after another, in the order they came; closes the bitmap.
   * A frame on which the model fails is kept as one where nobody was found.
   */
  picture(picture: TimedPicture): Promise<Verdict>
  /** Takes a frame as it is: one from before a restart, or a gap. */
  frame(frame: TraceFrame): Report
  /** Another coach takes over. It is given all frames so far, so that nothing done is lost. */
  handTo(coach: Coach): void
  /** What was counted so far; nothing follows. */
  summary(): Summary
  /** All frames so far, in order. */
  readonly frames: readonly TraceFrame[]
  /** For how long the picture in hand has been worked on, ms; 0 when there is none. */
  workingMs(): number
}

/** Pictures to reports: the pose model first, then the coach. */
export function createJudge(
  estimator: Seer,
  firstCoach: Coach,
  onLost: (reason: string) => void,
): Judge {
  const frames: TraceFrame[] = []
  let coach = firstCoach
  let failures = 0
  let since: number | null = null

  async function estimate(bitmap: ImageBitmap, t: number): Promise<TraceFrame> {
    try {
      const found = await estimator.estimate(bitmap, t)
      failures = 0
      return { t, ...found }
    } catch (error) {
      failures += 1
      if (failures === FAILURES_UNTIL_LOST) onLost(`the pose model fails: ${messageOf(error)}`)
      return { t, score: 0, image: null, world: null }
    } finally {
      bitmap.close()
    }
  }

  function step(frame: TraceFrame): Report {
    frames.push(frame)
    return coach.step(frame)
  }

  async function judge({ bitmap, tMs }: TimedPicture): Promise<Verdict> {
    const began = performance.now()
    since = began
    try {
      // Two clocks may disagree by a hair after a restart; a trace's time never runs back.
      const frame = await estimate(bitmap, Math.max(tMs, frames.at(-1)?.t ?? 0))
      return { frame, report: step(frame), workMs: performance.now() - began }
    } finally {
      since = null
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    picture(picture) {
      const next = last.then(() => judge(picture))
      last = next.catch(() => undefined)
      return next
    },
    frame: step,
    handTo(next) {
      for (const frame of frames) next.step(frame)
      coach = next
    },
    summary() {
      coach.close()
      return coach.summary()
    },
    frames,
    workingMs: () => (since === null ? 0 : performance.now() - since),
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
