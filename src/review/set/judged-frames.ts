import type { Phase } from '../../engine/movement.ts'
import type { Report, Summary } from '../../engine/report.ts'
import type { TraceHeader } from '../../engine/trace.ts'
import type { Points } from '../one-thing/stick-figure.ts'

/** Frames of the same phase in a row. Times in ms of the trace. */
export type PhaseSpan = {
  readonly phase: Phase
  /** The number of its first frame. */
  readonly first: number
  readonly fromMs: number
  readonly toMs: number
}

/**
 * What the coach saw and thought at each frame of a recorded set, in columns: they pass from one thread to
 * another without being copied, and tens of thousands of frames are little to keep.
 */
export type JudgedFrames = {
  /** ms of the trace. */
  readonly times: Float64Array<ArrayBuffer>
  readonly phases: readonly PhaseSpan[]
  /** What was counted so far. */
  readonly counts: Uint16Array<ArrayBuffer>
  /** By name; NaN where it was not known. */
  readonly measures: Readonly<Record<string, Float32Array<ArrayBuffer>>>
  /** x and y of each landmark in px of the picture, frame after frame; NaN where nobody was seen. */
  readonly points: Float32Array<ArrayBuffer>
}

export type JudgedSet = { readonly frames: JudgedFrames; readonly summary: Summary }

/** What a column is made of, wherever it is. */
export const buffersOf = ({
  times,
  counts,
  measures,
  points,
}: JudgedFrames): readonly ArrayBuffer[] =>
  [times, counts, points, ...Object.values(measures)].map(({ buffer }) => buffer)

/** Whether anybody was seen. */
const isSeenAt = (
  { points, times }: Pick<JudgedFrames, 'points' | 'times'>,
  frame: number,
): boolean => !Number.isNaN(points[(frame * points.length) / times.length] ?? Number.NaN)

/** The numbers of the frames between two times in which somebody was seen. */
export const seenBetween = (frames: JudgedFrames, fromMs: number, toMs: number): number[] =>
  [...frames.times.keys()].filter((at) => {
    const t = frames.times[at] ?? Number.NaN
    return t >= fromMs && t <= toMs && isSeenAt(frames, at)
  })

/** null where nobody was seen. */
export const pointsAt = ({ points, times }: JudgedFrames, frame: number): Points | null => {
  if (!isSeenAt({ points, times }, frame)) return null
  const length = points.length / times.length
  const own = points.subarray(frame * length, (frame + 1) * length)
  return Array.from({ length: length / 2 }, (_, at) => [
    own[2 * at] ?? Number.NaN,
    own[2 * at + 1] ?? Number.NaN,
  ])
}

export const phaseAt = ({ phases }: JudgedFrames, frame: number): Phase =>
  phases.findLast(({ first }) => first <= frame)?.phase ?? 'waiting'

/** null where it was not known. */
export const measureAt = (
  { measures }: Pick<JudgedFrames, 'measures'>,
  name: string,
  frame: number,
): number | null => {
  const value = measures[name]?.[frame] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}

const inOne = (rows: readonly Float32Array[], length: number): Float32Array<ArrayBuffer> => {
  const whole = new Float32Array(rows.length * length)
  for (const [nth, row] of rows.entries()) whole.set(row, nth * length)
  return whole
}

/** Takes the coach's reports in their order, and has the columns of them. */
export const createFrameColumns = (
  { width, height }: Pick<TraceHeader, 'width' | 'height'>,
  landmarks: number,
) => {
  const times: number[] = []
  const counts: number[] = []
  const points: Float32Array[] = []
  const spans: PhaseSpan[] = []
  const measures = new Map<string, number[]>()

  const nowhere = new Float32Array(2 * landmarks).fill(Number.NaN)
  const inPx = (seen: NonNullable<Report['points']>): Float32Array => {
    const row = new Float32Array(2 * landmarks)
    // By place: taking a pair apart makes an iterator, a million times.
    seen.forEach((spot, at) => {
      row[2 * at] = spot[0] * width
      row[2 * at + 1] = spot[1] * height
    })
    return row
  }

  const addMeasures = (known: Report['measures'], frame: number): void => {
    for (const name in known) {
      const value = known[name] ?? Number.NaN
      const column = measures.get(name) ?? []
      if (column.length === 0) measures.set(name, column)
      while (column.length < frame) column.push(Number.NaN)
      column.push(value)
    }
  }

  const addPhase = (phase: Phase, first: number, t: number): void => {
    const last = spans.at(-1)
    if (last) spans[spans.length - 1] = { ...last, toMs: t }
    if (last?.phase !== phase) spans.push({ phase, first, fromMs: t, toMs: t })
  }

  const ofWholeLength = (column: readonly number[]): Float32Array<ArrayBuffer> => {
    const whole = new Float32Array(times.length).fill(Number.NaN)
    whole.set(column)
    return whole
  }

  return {
    add: ({ t, phase, count, measures: known, points: seen }: Report): void => {
      addMeasures(known, times.length)
      addPhase(phase, times.length, t)
      times.push(t)
      counts.push(count.total)
      points.push(seen ? inPx(seen) : nowhere)
    },
    end: (): JudgedFrames => ({
      times: Float64Array.from(times),
      phases: spans,
      counts: Uint16Array.from(counts),
      measures: Object.fromEntries(
        [...measures].map(([name, column]) => [name, ofWholeLength(column)]),
      ),
      points: inOne(points, 2 * landmarks),
    }),
  }
}
