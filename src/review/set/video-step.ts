const MS_PER_SECOND = 1000

/** A frame as it came back judged: its own time, when it came, and how long it was worked on; all in ms. */
type Arrived = { readonly t: number; readonly arrivedMs: number; readonly workMs: number }

/**
 * When the trace's t = 0 was, by the clock that `arrivedMs` is told by. A frame only ever comes late, so that the
 * earliest of what the frames say is nearest to the truth.
 * @param sofar what the frames before said
 */
export const traceBeganMs = (sofar: number | null, { t, arrivedMs, workMs }: Arrived): number =>
  Math.min(sofar ?? Number.POSITIVE_INFINITY, arrivedMs - workMs - t)

/**
 * Where in a set's video a moment of its trace is, s; its first or last picture where it does not reach that far.
 * @param t of the trace, ms
 * @param offsetMs the video's time at t = 0
 * @param lengthS of the video; not finite where nobody knows
 */
export const videoSecondsAt = (t: number, offsetMs: number, lengthS: number): number =>
  Math.max(
    0,
    Math.min((t + offsetMs) / MS_PER_SECOND, Number.isFinite(lengthS) ? lengthS : Infinity),
  )
