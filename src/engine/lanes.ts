import { otherSide, type Side } from './landmarks.ts'
import type { MeasureTable } from './measures.ts'
import type { CycleMovement, PacedMovement, RepMovement, RepSignal } from './movement.ts'
import type { Sample, StartPose } from './samples.ts'
import { restingValue, signalColumn, signFor } from './signal.ts'

/** A side whose primary signal is not known, or that doesn't take part. */
export const NO_LANE = Number.NEGATIVE_INFINITY

/** 1 where the signal grows towards its top, -1 where it shrinks. */
export const towardsTop = ({ direction }: Pick<RepSignal, 'direction'>): 1 | -1 =>
  direction === 'down' ? -1 : 1

/** Change of a signal on one side since the start pose, + towards its top; NaN is unknown. */
export const changeOf = (
  signal: Pick<RepSignal, 'primary' | 'direction'>,
  table: MeasureTable,
  sample: Sample,
  start: StartPose,
  side: Side,
): number => {
  const value = sample.values[signalColumn(signal.primary, table, side)]
  const change = value - restingValue(signal.primary, table, start, side)
  return towardsTop(signal) * signFor(signal.primary, side) * change
}

const laneOf = (change: number): number => (Number.isNaN(change) ? NO_LANE : change)

/**
 * Change of the primary signal on each side that may move.
 * Where nothing moved, a far limb that can't be seen is hidden behind a near one that rests: it rests too.
 */
export const lanes = (
  movement: RepMovement,
  table: MeasureTable,
  sample: Sample,
  start: StartPose,
  near: Side,
  farRests: boolean,
): Readonly<Record<Side, number>> => {
  const nearby = laneOf(changeOf(movement, table, sample, start, near))
  let far = NO_LANE
  if (movement.lanes !== 'near') {
    far = laneOf(changeOf(movement, table, sample, start, otherSide(near)))
    const still = nearby !== NO_LANE && nearby < movement.enter
    if (farRests && far === NO_LANE && still) far = 0
  }
  return near === 'left' ? { left: nearby, right: far } : { left: far, right: nearby }
}

/**
 * Whether the movement's signal is about where it was in the start pose, on both sides where both move; a far
 * limb that is not seen is taken to rest. `within` is a share of the change that begins a movement.
 */
export const rests = (
  movement: RepMovement | CycleMovement | PacedMovement,
  table: MeasureTable,
  sample: Sample,
  start: StartPose,
  near: Side,
  within = 1,
): boolean => {
  if (movement.kind === 'paced') return true
  const changeOn = (side: Side) => changeOf(movement, table, sample, start, side)
  if (movement.kind === 'cycles') return Math.abs(changeOn(near)) < within * movement.turn
  const most = within * movement.enter
  if (movement.lanes === 'signs') return Math.abs(changeOn(near)) < most
  return changeOn(near) < most && !(movement.lanes === 'each' && changeOn(otherSide(near)) >= most)
}
