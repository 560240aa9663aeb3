import type { RepMovement } from './exercise.ts'
import { otherSide, type Side } from './landmarks.ts'
import type { MeasureTable, PairedMeasure } from './measures.ts'
import type { Sample, StartPose } from './samples.ts'

/** A side whose primary angle is not known, or that doesn't take part. */
export const NO_LANE = Number.NEGATIVE_INFINITY

export const columnOf = (base: PairedMeasure, table: MeasureTable, near: Side, side: Side) =>
  table.column(`${base}${side === 'left' ? 'Left' : 'Right'}`, { near, moving: side })

/** An angle in the start pose; of a hidden far limb, that of the near one, which hides it. */
export const restingAngle = (
  base: PairedMeasure,
  table: MeasureTable,
  start: StartPose,
  near: Side,
  side: Side,
): number => {
  const own = start.medians[columnOf(base, table, near, side)]
  return Number.isNaN(own) ? start.medians[columnOf(base, table, near, otherSide(side))] : own
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
  const change = (side: Side): number => {
    if (movement.lanes === 'near' && side !== near) return NO_LANE
    const value = sample.values[columnOf(movement.primary, table, near, side)]
    const delta = value - restingAngle(movement.primary, table, start, near, side)
    return Number.isNaN(delta) ? NO_LANE : delta
  }
  const found = { left: change('left'), right: change('right') }
  const nearby = found[near]
  const far = otherSide(near)
  const hidden = movement.lanes === 'each' && resting && found[far] === NO_LANE
  const still = nearby !== NO_LANE && nearby < movement.enterDeg
  return hidden && still ? { ...found, [far]: 0 } : found
}
