import { LANDMARKS } from '../engine/landmarks.ts'
import {
  CONTOUR_POINTS,
  type ImagePoint,
  type TraceFrame,
  type WorldPoint,
} from '../engine/trace.ts'

/** A frame in whole steps; image and world are their points' coordinates in a row. */
export type QuantisedFrame = {
  readonly t: number
  readonly score: number
  readonly image: readonly number[] | null
  readonly world: readonly number[] | null
  /** undefined where none was asked for. */
  readonly contour: readonly (number | null)[] | null | undefined
}

/** Coordinates of all landmarks. */
export const COORDINATES = LANDMARKS.length * 3

/**
 * Steps in 1 of each unit; what comes back is off by half a step at most. That is 0.05 ms; half a pixel of
 * 1280 x 720, where the model itself trembles by 1 to 5; 2.5 mm of the world, where it trembles by 5 to 20 and
 * the engine asks no more than which side is nearer; a twentieth of the noise of a back's outline.
 */
const STEPS = {
  t: 10,
  score: 1000,
  image: [1280, 720, 63],
  world: [200, 200, 200],
  contour: 1000,
} as const

type Triple = readonly [number, number, number]

/** Beyond this nothing is a place in a picture or a room, nor a time of a set. */
const MOST_STEPS = 2 ** 28

/** null where a number is none or out of all bounds, or where points are missing. */
export const quantise = (frame: TraceFrame): QuantisedFrame | null => {
  const quantised = {
    t: Math.round(frame.t * STEPS.t),
    score: Math.round(frame.score * STEPS.score),
    image: frame.image && inSteps(frame.image, STEPS.image),
    world: frame.world && inSteps(frame.world, STEPS.world),
    contour: eachHeight(frame.contour, (height) => Math.round(height * STEPS.contour)),
  }
  return fits(quantised) ? quantised : null
}

export const unquantise = ({ t, score, image, world, contour }: QuantisedFrame): TraceFrame => ({
  t: t / STEPS.t,
  score: score / STEPS.score,
  image: image && inUnits(image, STEPS.image),
  world: world && inUnits(world, STEPS.world),
  ...(contour !== undefined && {
    contour: eachHeight(contour, (steps) => steps / STEPS.contour),
  }),
})

const eachHeight = <None extends null | undefined>(
  contour: readonly (number | null)[] | None,
  changed: (height: number) => number,
): readonly (number | null)[] | None =>
  contour ? contour.map((height) => (height === null ? null : changed(height))) : contour

const inSteps = (points: readonly (ImagePoint | WorldPoint)[], [x, y, z]: Triple): number[] =>
  points.flatMap((point) => [
    Math.round(point[0] * x),
    Math.round(point[1] * y),
    Math.round(point[2] * z),
  ])

const inUnits = (row: readonly number[], [x, y, z]: Triple): Triple[] => {
  const points: Triple[] = []
  for (let at = 0; at < row.length; at += 3) {
    points.push([(row[at] ?? 0) / x, (row[at + 1] ?? 0) / y, (row[at + 2] ?? 0) / z])
  }
  return points
}

const fits = ({ t, score, image, world, contour }: QuantisedFrame): boolean =>
  [t, score].every(isSmall) &&
  [image, world].every((row) => !row || (row.length === COORDINATES && row.every(isSmall))) &&
  (!contour ||
    (contour.length === CONTOUR_POINTS &&
      contour.every((height) => height === null || isSmall(height))))

/** False for what is no number, too. */
const isSmall = (steps: number): boolean => Math.abs(steps) <= MOST_STEPS
