import { SIDES, type Side } from './landmarks.ts'
import type { MeasureTable, PairedMeasure } from './measures.ts'
import type { HeldSide } from './movement.ts'
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
  const spokenForMs: Record<Side, number> = { left: Number.NaN, right: Number.NaN }
  return {
    look({ t, values }: Sample) {
      if (!held) return
      const lower = towards * (values[right] - values[left])
      if (!(Math.abs(lower) >= held.by)) return
      votes = Math.max(-CONVINCED, Math.min(CONVINCED, votes + Math.sign(lower)))
      spokenForMs[lower > 0 ? 'left' : 'right'] = t
    },
    /** When the posture last spoke for this side, ms; NaN where it never did. */
    lastSeenMs: (side: Side): number => spokenForMs[side],
    /** null: no side has been told yet. */
    side(): Side | null {
      if (votes === 0) return null
      return votes > 0 ? 'left' : 'right'
    },
  }
}
