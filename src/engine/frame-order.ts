import type { TraceFrame } from './trace.ts'

/**
 * Time goes forward. A frame whose time is none, or not after the one before, shows nobody: it may be an old
 * one, and what is measured by time would go wrong on it.
 */
export const createFrameOrder = () => {
  let lastMs = Number.NEGATIVE_INFINITY
  return (frame: TraceFrame): TraceFrame => {
    const { t } = frame
    if (Number.isFinite(t) && t > lastMs) {
      lastMs = t
      return frame
    }
    return { t: Math.max(lastMs, 0), score: 0, image: null, world: null }
  }
}
