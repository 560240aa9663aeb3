import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { MeasureName } from '../../engine/measures.ts'
import type { Unit } from '../../engine/rule.ts'
import { type SignalMeasure, sideSignalName, signalName, signFor } from '../../engine/signal.ts'

/** What the repetitions of an exercise are counted by. */
export type RepSignal = {
  readonly measure: SignalMeasure
  readonly unit: Unit
  /** The measure of a frame that the side counts, and which way. */
  readonly of: (side: Side | null) => { readonly name: MeasureName; readonly sign: 1 | -1 }
}

/** @returns null where no signal is followed: of holds, and of what the coach paces */
export const repSignal = ({ movement }: Pick<Exercise, 'movement'>): RepSignal | null => {
  if (movement.kind !== 'reps' && movement.kind !== 'cycles') return null
  const { primary: measure, unit = 'deg' } = movement
  const lanes = movement.kind === 'reps' ? movement.lanes : 'near'
  return {
    measure,
    unit,
    of: (side) =>
      side === null || lanes === 'near'
        ? { name: signalName(measure), sign: 1 }
        : {
            name: sideSignalName(measure, side),
            sign: lanes === 'signs' ? signFor(measure, side) : 1,
          },
  }
}
