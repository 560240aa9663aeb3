import { otherSide, type Side } from './landmarks.ts'
import { changeOf } from './lanes.ts'
import { isPaired, type MeasureTable, type PairedMeasure } from './measures.ts'
import type { RepSignal } from './movement.ts'
import { isRising, isSeenThrough, type Moment, type RepTiming, timeRep } from './rep-timing.ts'
import type { Sample, StartPose } from './samples.ts'

/** Seen in less than this share of the repetition, nothing is said about it. */
const ENOUGH = 0.5

/** What is known of the limb that has to rise with another. */
export type Companion =
  /** ms between the two starts. */
  | { readonly gapMs: number }
  /** `same-side`: the wrong one rose instead. `absent`: none rose. `unseen`: nothing can be said. */
  | 'same-side'
  | 'absent'
  | 'unseen'

/** Looks for the limb opposite to the one that moved. */
export const companionOf = (
  signal: RepSignal,
  table: MeasureTable,
  done: readonly Sample[],
  start: StartPose,
  timing: RepTiming,
  moving: Side,
): Companion => {
  const changesOn = (side: Side) =>
    done
      .map((entry) => ({ t: entry.t, value: changeOf(signal, table, entry, start, side) }))
      .filter((moment) => Number.isFinite(moment.value))
  const rose = (moments: readonly Moment[]) =>
    moments.length >= ENOUGH * done.length && highestOf(moments) >= signal.enter
  // The opposite limb; a sign of the whole body goes to the same side.
  const wanted = isPaired(signal.primary) ? otherSide(moving) : moving
  const opposite = changesOn(wanted)
  const isSeen = isSeenThrough(opposite, timing.startMs, timing.holdStartMs)
  if (opposite.length < ENOUGH * done.length || !isSeen) return 'unseen'
  if (rose(opposite)) return { gapMs: Math.abs(timeRep(opposite).startMs - timing.startMs) }
  return rose(changesOn(otherSide(wanted))) ? 'same-side' : 'absent'
}

/** ms between the starts of two signals on the moving side; null where one is not seen well enough. */
export const startGapOf = (
  signals: readonly PairedMeasure[],
  table: MeasureTable,
  done: readonly Sample[],
  start: StartPose,
  moving: Side,
): number | null => {
  const starts = signals.map((primary) => {
    const moments = done
      .map((entry) => ({ t: entry.t, value: changeOf({ primary }, table, entry, start, moving) }))
      .filter(({ value }) => Number.isFinite(value))
    if (moments.length < Math.max(2, ENOUGH * done.length) || !isRising(moments)) return null
    const { startMs, holdStartMs } = timeRep(moments)
    return isSeenThrough(moments, startMs, holdStartMs) ? startMs : null
  })
  const [first, second] = starts
  return first === null || second === null ? null : Math.abs(first - second)
}

const highestOf = (moments: readonly Moment[]): number =>
  Math.max(...moments.map(({ value }) => value))
