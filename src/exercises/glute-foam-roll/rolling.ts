import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { minimumJerk } from '../../mannequin/timing.ts'
import type { PerformanceOptions, TrueRep } from '../../mannequin/types.ts'

/** Strokes of one side, one after the other, ms. Each goes to the feet's end and then to the hands'. */
export type Stint = {
  readonly side: Side
  readonly startMs: number
  readonly strokes: number
  readonly firstWayMs: number
  readonly acrossMs: number
  readonly pauseMs: number
  readonly lastWayMs: number
}

/** Time to change sides between two stints, ms. */
export const CHANGE_MS = 3600

const withTempo = (options: PerformanceOptions) => {
  const strokeS = sizeOf(options, 'FR5')
  if (strokeS === null) return options
  const halfWayMs = (strokeS * 1000) / 4
  return { ...options, liftMs: halfWayMs, lowerMs: halfWayMs, holdMs: 0 }
}

/** Repetitions are shared between the sides; as a fault the second side gets more than its share. */
export const stintsOf = (asked: PerformanceOptions): readonly Stint[] => {
  const { reps, firstSide, leadInMs, liftMs, lowerMs, holdMs } = withTempo(asked)
  const gap = sizeOf(asked, 'FR8')
  const first = Math.ceil(reps / 2)
  const second = gap === null ? reps - first : Math.ceil(first / (1 - gap))
  const stint = (side: Side, strokes: number, startMs: number): Stint => ({
    side,
    startMs,
    strokes,
    firstWayMs: liftMs,
    acrossMs: liftMs + lowerMs,
    pauseMs: holdMs,
    lastWayMs: lowerMs,
  })
  const one = stint(firstSide, first, leadInMs)
  if (second === 0) return [one]
  return [one, stint(otherSide(firstSide), second, stintEndMs(one) + CHANGE_MS)]
}

/** When the way to this end begins: ends count from 0, two a stroke. */
const leavesMs = ({ startMs, firstWayMs, acrossMs, pauseMs }: Stint, end: number): number =>
  end === 0 ? startMs : startMs + firstWayMs + pauseMs + (end - 1) * (acrossMs + pauseMs)

export const stintEndMs = (stint: Stint): number =>
  leavesMs(stint, 2 * stint.strokes) + stint.lastWayMs

/** How far from the middle (0) towards the feet's end (1) or the hands' (-1). */
export const swingOf = (stint: Stint, tMs: number): number => {
  const ends = 2 * stint.strokes
  let swing = minimumJerk((tMs - stint.startMs) / stint.firstWayMs)
  for (let end = 1; end < ends; end++) {
    const done = minimumJerk((tMs - leavesMs(stint, end)) / stint.acrossMs)
    swing += (end % 2 === 0 ? 2 : -2) * done
  }
  return swing + minimumJerk((tMs - leavesMs(stint, ends)) / stint.lastWayMs)
}

/** The truth about a stint's strokes; each is held at its first end. */
export const strokesOf = (stint: Stint): readonly TrueRep[] =>
  Array.from({ length: stint.strokes }, (_, index) => {
    const isLast = index === stint.strokes - 1
    const holdEndMs = leavesMs(stint, 2 * index + 1)
    return {
      side: stint.side,
      startMs: leavesMs(stint, 2 * index),
      endMs: isLast ? stintEndMs(stint) : leavesMs(stint, 2 * index + 2),
      holdStartMs: holdEndMs - stint.pauseMs,
      holdEndMs,
    }
  })
