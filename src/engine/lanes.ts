import type { RepMovement, RepSignal } from './exercise.ts'
import { otherSide, type Side } from './landmarks.ts'
import type { MeasureTable, PairedMeasure } from './measures.ts'
import type { Sample, StartPose } from './samples.ts'

/** A side whose primary angle is not known, or that doesn't take part. */
export const NO_LANE = Number.NEGATIVE_INFINITY

/** An angle in the start pose; of a hidden far limb, that of the near one, which hides it. */
export const restingAngle = (
  base: PairedMeasure,
  table: MeasureTable,
  start: StartPose,
  side: Side,
): number => {
  const own = start.medians[table.sideColumn(base, side)]
  return Number.isNaN(own) ? start.medians[table.sideColumn(base, otherSide(side))] : own
}

/** 1 where the angle grows towards its top, -1 where it shrinks. */
export const towardsTop = ({ direction }: RepSignal): 1 | -1 => (direction === 'down' ? -1 : 1)

/** Change of a signal's angle on one side since the start pose, + towards its top; NaN is unknown. */
export const changeOf = (
  signal: RepSignal,
  table: MeasureTable,
  sample: Sample,
  start: StartPose,
  side: Side,
): number => {
  const value = sample.values[table.sideColumn(signal.primary, side)]
  return towardsTop(signal) * (value - restingAngle(signal.primary, table, start, side))
}

const laneOf = (change: number): number => (Number.isNaN(change) ? NO_LANE : change)

/**
 * Change of the primary angle on each side that may move.
 * While nothing moves, a far limb that can't be seen is hidden behind a near one that rests: it rests too.
 */
export const lanes = (
  movement: RepMovement,
  table: MeasureTable,
  sample: Sample,
  start: StartPose,
  near: Side,
  resting: boolean,
): Readonly<Record<Side, number>> => {
  const nearby = laneOf(changeOf(movement, table, sample, start, near))
  let far = NO_LANE
  if (movement.lanes === 'each') {
    far = laneOf(changeOf(movement, table, sample, start, otherSide(near)))
    const still = nearby !== NO_LANE && nearby < movement.enterDeg
    if (resting && far === NO_LANE && still) far = 0
  }
  return near === 'left' ? { left: nearby, right: far } : { left: far, right: nearby }
}
