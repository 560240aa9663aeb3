import type { Exercise } from './exercise.ts'
import { lengthOf, type Point } from './geometry.ts'
import { type Body, pointAt } from './landmark-filter.ts'
import { otherSide, type PairedPart, pairedIndex, type Side } from './landmarks.ts'

/** How a lying body is seen from between its side and its feet. */
export type Slant = {
  /** Degrees off the side, + towards the feet. */
  readonly bearingDeg: number
  /** The trunk's length if it were seen from the side, px. */
  readonly trunkPx: number
}

/** Width of the shoulders in trunk lengths; 0.66 to 0.77 of the mannequin's bodies. */
const SHOULDERS_TL = 0.7

/** Bearings between which neither side view nor foot view tells what is seen, degrees. */
const ASLANT = [20, 60] as const

/** Whether an exercise wants the laptop there. */
export const isAslant = ({ view: { lens } }: Exercise): boolean =>
  lens !== undefined &&
  lens.towards === 'feet' &&
  lens.bearingDeg >= ASLANT[0] &&
  lens.bearingDeg <= ASLANT[1]

/**
 * Who is seen from the feet's side has the near shoulder nearer to the head in the picture than the far one,
 * by their width times the sine of the bearing; the trunk is seen shorter, by its cosine. Only what goes
 * across the picture counts: its heights have the lens's own height in them.
 */
export const slantOf = (body: Body, near: Side): Slant => {
  const at = (side: Side, part: PairedPart): Point => pointAt(body, pairedIndex(side, part))
  const far = otherSide(near)
  const across = (part: PairedPart): number => (at(near, part).x + at(far, part).x) / 2
  const trunk = across('hip') - across('shoulder')
  const shoulders = Math.sign(trunk) * (at(far, 'shoulder').x - at(near, 'shoulder').x)
  const deep = shoulders / SHOULDERS_TL
  return {
    bearingDeg: (Math.atan2(deep, Math.abs(trunk)) * 180) / Math.PI,
    trunkPx: Math.max(lengthOf(deep, trunk), 1),
  }
}
