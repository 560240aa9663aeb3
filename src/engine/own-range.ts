import type { Side } from './landmarks.ts'
import { median } from './statistics.ts'

/** Of movements without sides there is one range. */
type Lane = Side | 'both'

/** A person's own range of the primary signal, in its unit: for each side, or for both where sides aren't told apart. */
export type Calibration = Readonly<Partial<Record<Lane, number>>>

/** Spec section 3: the first repetitions set the range. */
const SETTING = 3
/** Spec section 3: half of it counts for nothing, so much more for everything: 90 % is full, 70 % half. */
const NOTHING = 0.5
const FULL_AFTER = 0.4

const laneOf = (side: Side | null): Lane => side ?? 'both'

/** What a range is worth against the own one, 0..1. */
export const rangeCredit = (range: number, own: number): number =>
  Math.min(1, Math.max(0, (range / own - NOTHING) / FULL_AFTER))

/**
 * The person's own range (spec section 3): the median of the first three counted repetitions of a side,
 * unless a clinician has `given` one. Beyond `cap` nothing more is rewarded, and nothing is learnt.
 */
export const createOwnRange = (given: Calibration = {}, cap = Number.POSITIVE_INFINITY) => {
  const first: Record<Lane, number[]> = { left: [], right: [], both: [] }

  const own = (lane: Lane): number | null => {
    const range = given[lane] ?? (first[lane].length === SETTING ? median(first[lane]) : Number.NaN)
    return range > 0 ? Math.min(range, cap) : null
  }

  return {
    /** 0..1; null while the own range isn't known. */
    credit(side: Side | null, range: number): number | null {
      const known = own(laneOf(side))
      return known === null ? null : rangeCredit(Math.min(range, cap), known)
    },
    add(side: Side | null, range: number): void {
      const ranges = first[laneOf(side)]
      if (ranges.length < SETTING) ranges.push(range)
    },
    known: (): Calibration =>
      Object.fromEntries(
        (['left', 'right', 'both'] as const).flatMap((lane) => {
          const range = own(lane)
          return range === null ? [] : [[lane, range]]
        }),
      ),
  }
}

export type OwnRange = ReturnType<typeof createOwnRange>
