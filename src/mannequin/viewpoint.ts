import type { Exercise, Lens } from '../engine/exercise.ts'
import type { PerformanceOptions } from './types.ts'

/** Beside the mat: lens 0.35-0.7 m high (spec 2.2: 0.4-0.6), 2.4-3.2 m away. */
const BESIDE: Lens = { bearingDeg: 0, towards: 'head', heightM: [0.35, 0.7], distanceM: [2.4, 3.2] }

export const lensOf = ({ view }: Exercise): Lens => view.lens ?? BESIDE

/** Degrees from room +z towards room +x, for a body whose head or face is at this end of the room. */
export const bearingOf = (
  { bearingDeg, towards }: Lens,
  headTowards: PerformanceOptions['headTowards'],
): number => {
  const atHead = headTowards === 'right' ? bearingDeg : -bearingDeg
  return towards === 'feet' ? -atHead : atHead
}

/** The place in a range that lies this share, 0 to 1, of the way from its least to its most. */
export const shareOf = ([min, max]: readonly [number, number], share: number): number =>
  min + (max - min) * share
