import { otherSide, type Side } from './landmarks.ts'
import {
  isPaired,
  type MeasureName,
  type MeasureTable,
  type PairedMeasure,
  type WholeMeasure,
} from './measures.ts'
import type { StartPose } from './samples.ts'

/** What a movement follows: a measure of each side, or one of the whole body. */
export type SignalMeasure = PairedMeasure | WholeMeasure

/** A name under which the signal is in the measure table. */
export const signalName = (signal: SignalMeasure): MeasureName =>
  isPaired(signal) ? `${signal}Near` : signal

/** The signal of one side by name; one of the whole body is the same for both. */
export const sideSignalName = (signal: SignalMeasure, side: Side): MeasureName => {
  if (!isPaired(signal)) return signal
  return side === 'left' ? `${signal}Left` : `${signal}Right`
}

/** Where a sample has the signal; one of the whole body is the same for both sides. */
export const signalColumn = (signal: SignalMeasure, table: MeasureTable, side: Side): number =>
  isPaired(signal)
    ? table.sideColumn(signal, side)
    : table.column(signal, { near: side, moving: side })

/** A signal in the start pose; of a hidden far limb, that of the near one, which hides it. */
export const restingValue = (
  signal: SignalMeasure,
  table: MeasureTable,
  start: StartPose,
  side: Side,
): number => {
  const own = start.medians[signalColumn(signal, table, side)]
  return Number.isNaN(own) ? start.medians[signalColumn(signal, table, otherSide(side))] : own
}

/** A signed signal of the whole body counts for the left side as it is, for the right side turned round. */
export const signFor = (signal: SignalMeasure, side: Side): 1 | -1 =>
  isPaired(signal) || side === 'left' ? 1 : -1
