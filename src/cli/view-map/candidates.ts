import type { Exercise } from '../../engine/exercise.ts'
import { laptopBefore, reachOf } from '../../mannequin/guide-framing.ts'
import { sideCamera } from '../../mannequin/projection.ts'
import type { Camera, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../../mannequin/viewpoint.ts'

/**
 * A place for the laptop. `directionDeg` is counted round the body as the exercises count it: 0 beside it (of
 * who lies on their side before the chest), 90 before the head or the face, 270 before the feet or the back.
 */
export type Candidate = {
  readonly directionDeg: number
  readonly heightM: number
  readonly distanceM: number
}

/** Between two directions of the ring, degrees. */
export const STEP_DEG = 30
export const NEAR_M = 2.2
export const FAR_M = 3
/** A low table, a table. On the floor it looks along the body as from the low table, 6 degrees lower. */
const HEIGHTS_M = [0.5, 0.9] as const
/** Higher than a table: only for an exercise that asks for it. */
const HIGH_M = 1.1

const WIDTH = 640
const HEIGHT = 480
/** As the films have it. */
const VERTICAL_FOV_DEG = 52

const FULL_TURN = 360

export const turned = (degrees: number): number =>
  ((Math.round(degrees) % FULL_TURN) + FULL_TURN) % FULL_TURN

/**
 * Where the same is seen as in a mirror. Who alternates sides as they lie is the same from the left and from
 * the right; who turns round for the other side shows one side from ahead as the other from behind.
 */
export const mirroredDirection = (directionDeg: number, turnsRound: boolean): number =>
  turned(turnsRound ? -directionDeg : FULL_TURN / 2 - directionDeg)

/** Half of the directions: the other half are their mirror images. */
export const directionsOf = (turnsRound: boolean): readonly number[] => {
  const first = turnsRound ? 0 : -FULL_TURN / 4
  return Array.from({ length: FULL_TURN / 2 / STEP_DEG + 1 }, (_, i) =>
    turned(first + i * STEP_DEG),
  )
}

/** From the lowest to the highest. */
export const heightsOf = (exercise: Exercise): readonly number[] => {
  const own = ownPlace(exercise).heightM
  return own > HIGH_M ? [...HEIGHTS_M, own] : HEIGHTS_M
}

/** The ring, from near by. */
export const ringOf = (exercise: Exercise, turnsRound: boolean): readonly Candidate[] =>
  heightsOf(exercise).flatMap((heightM) =>
    directionsOf(turnsRound).map((directionDeg) => ({ directionDeg, heightM, distanceM: NEAR_M })),
  )

/** The middle of where the exercise asks for the laptop now. */
export const ownPlace = (exercise: Exercise): Candidate => {
  const { bearingDeg, towards, heightM, distanceM } = lensOf(exercise)
  return {
    directionDeg: turned(towards === 'feet' ? -bearingDeg : bearingDeg),
    heightM: rounded(shareOf(heightM, 0.5)),
    distanceM: rounded(shareOf(distanceM, 0.5)),
  }
}

const rounded = (metres: number): number => Math.round(metres * 100) / 100

/** Degrees from room +z towards +x. */
export const roomBearing = (
  directionDeg: number,
  headTowards: PerformanceOptions['headTowards'],
): number =>
  bearingOf(
    { bearingDeg: directionDeg, towards: 'head', heightM: [0, 0], distanceM: [0, 0] },
    headTowards,
  )

/** A laptop there, turned to where the body is in the middle of the picture. */
export const cameraAt = (
  { directionDeg, heightM, distanceM }: Candidate,
  shown: Performance,
  headTowards: PerformanceOptions['headTowards'],
): Camera => {
  const alongMat = reachOf(shown, 0)
  const bearing = roomBearing(directionDeg, headTowards)
  const { target = [0, LOOKED_AT_M, 0], ...stand } = laptopBefore(alongMat, {
    distanceM,
    verticalFovDeg: VERTICAL_FOV_DEG,
  })
  return sideCamera({
    ...stand,
    offsetDeg: bearing,
    heightM,
    target: [(alongMat.left + alongMat.right) / 2, target[1], 0],
    width: WIDTH,
    height: HEIGHT,
  })
}

const LOOKED_AT_M = 0.4
