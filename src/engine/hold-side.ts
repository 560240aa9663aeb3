import type { HeldSide } from './exercise.ts'
import { SIDES, type Side } from './landmarks.ts'
import type { MeasureTable, PairedMeasure } from './measures.ts'
import type { Sample } from './samples.ts'

/** The side before is given up when so many frames more speak for the other: labels may slip for a moment. */
const CONVINCED = 5

export const heldSideMeasure = (held: HeldSide): PairedMeasure =>
  'higher' in held ? held.higher : held.lower

/**
 * Tells from the posture which side is held. The sides' names are the model's; where they are swapped
 * for the whole body the observer has put them right before.
 */
export const createHeldSide = (held: HeldSide | undefined, table: MeasureTable) => {
  const told = held && heldSideMeasure(held)
  const [left, right] = SIDES.map((side) => (told ? table.sideColumn(told, side) : -1))
  const towards = held && 'higher' in held ? -1 : 1
  /** + for the left side. */
  let votes = 0
  return {
    look({ values }: Sample) {
      if (!held) return
      const lower = towards * (values[right] - values[left])
      if (lower >= held.by) votes = Math.min(votes + 1, CONVINCED)
      else if (lower <= -held.by) votes = Math.max(votes - 1, -CONVINCED)
    },
    /** null: no side has been told yet. */
    side(): Side | null {
      if (votes === 0) return null
      return votes > 0 ? 'left' : 'right'
    },
  }
}
