import { SIDES, type Side } from './landmarks.ts'
import type { MeasureTable, PairedMeasure } from './measures.ts'
import type { HeldSide, ToldSide } from './movement.ts'
import type { Sample } from './samples.ts'

/** The side before is given up when so many frames more speak for the other: labels may slip for a moment. */
const CONVINCED = 5

const measureOf = (told: ToldSide): PairedMeasure => ('higher' in told ? told.higher : told.lower)

/** What a held side is told by, in the order in which it is asked. */
const tellersOf = ({ otherwise, ...told }: HeldSide): readonly ToldSide[] =>
  otherwise ? [told, otherwise] : [told]

export const heldSideMeasures = (held: HeldSide): readonly PairedMeasure[] =>
  tellersOf(held).map(measureOf)

/** 1 for the left side, -1 for the right, 0 where it tells nothing. */
const createTeller = (told: ToldSide, table: MeasureTable) => {
  const [left, right] = SIDES.map((side) => table.sideColumn(measureOf(told), side))
  const towards = 'higher' in told ? -1 : 1
  return ({ values }: Sample): -1 | 0 | 1 => {
    const lower = towards * (values[right] - values[left])
    if (!(Math.abs(lower) >= told.by)) return 0
    return lower > 0 ? 1 : -1
  }
}

/**
 * Tells from the posture which side is held. The sides' names are the model's; where they are swapped
 * for the whole body the observer has put them right before.
 */
export const createHeldSide = (held: HeldSide | undefined, table: MeasureTable) => {
  const tellers = held ? tellersOf(held).map((told) => createTeller(told, table)) : []
  /** + for the left side. */
  let votes = 0
  const spokenForMs: Record<Side, number> = { left: Number.NaN, right: Number.NaN }
  return {
    look(sample: Sample) {
      const vote = tellers.reduce<number>((told, next) => told || next(sample), 0)
      if (vote === 0) return
      votes = Math.max(-CONVINCED, Math.min(CONVINCED, votes + vote))
      spokenForMs[vote > 0 ? 'left' : 'right'] = sample.t
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
