import type { RepMovement } from './exercise.ts'
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

/** Change of the primary angle on one side. */
const change = (
  { primary }: RepMovement,
  table: MeasureTable,
  sample: Sample,
  start: StartPose,
  side: Side,
): number => {
  const value = sample.values[table.sideColumn(primary, side)]
  const delta = value - restingAngle(primary, table, start, side)
  return Number.isNaN(delta) ? NO_LANE : delta
}

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
  const nearby = change(movement, table, sample, start, near)
  let far = NO_LANE
  if (movement.lanes === 'each') {
    far = change(movement, table, sample, start, otherSide(near))
    const still = nearby !== NO_LANE && nearby < movement.enterDeg
    if (resting && far === NO_LANE && still) far = 0
  }
  return near === 'left' ? { left: nearby, right: far } : { left: far, right: nearby }
}
