import { type PackedFrame, unpackFrame } from '../engine/packed-frame.ts'
import type { Trace, TraceFrame, TraceHeader } from '../engine/trace.ts'

/** Keeps what the model said in this set, from before any restart too. */
export type TraceRecorder = {
  begin(header: TraceHeader): void
  add(frame: PackedFrame): void
  frames(): TraceFrame[]
  /** Null before the model was ready. */
  trace(): Trace | null
  /** The trace's time now, ms, by the page's clock; 0 before the first frame. */
  nowMs(): number
}

export function createTraceRecorder(): TraceRecorder {
  const packed: PackedFrame[] = []
  const frames = () => packed.map(unpackFrame)
  let header: TraceHeader | null = null
  let startedAt: number | null = null
  return {
    begin(next) {
      header ??= next
    },
    add(frame) {
      packed.push(frame)
      startedAt ??= performance.now() - frame.t
    },
    frames,
    trace: () => header && { header, frames: frames() },
    nowMs: () => (startedAt === null ? 0 : performance.now() - startedAt),
  }
}
