import type { Trace, TraceFrame, TraceHeader } from '../engine/trace.ts'

/** Keeps what the model said in this set, from before any restart too. */
export type TraceRecorder = {
  begin(header: TraceHeader): void
  add(frame: TraceFrame): void
  readonly frames: readonly TraceFrame[]
  /** Null before the model was ready. */
  trace(): Trace | null
  /** The trace's time now, ms: its last frame's, and what has gone by since that came. */
  nowMs(): number
}

export function createTraceRecorder(): TraceRecorder {
  const frames: TraceFrame[] = []
  let header: TraceHeader | null = null
  let lastAt = 0
  return {
    begin(next) {
      header ??= next
    },
    add(frame) {
      frames.push(frame)
      lastAt = performance.now()
    },
    frames,
    trace: () => header && { header, frames: [...frames] },
    nowMs() {
      const last = frames.at(-1)
      return last ? last.t + performance.now() - lastAt : 0
    },
  }
}
