import { sizeOf } from '../../mannequin/acting.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Vec3 } from '../../mannequin/types.ts'
import { length, radians, subtract } from '../../mannequin/vector.ts'
import { type BodyLine, bodyLine, type LineShape } from './body-line.ts'

/** Knees off the mat's middle towards the feet, share of body height: the body lies across that middle. */
const KNEES_ASIDE = 0.3

/** Usual angles, degrees. */
const STRAIGHT = 180
const SQUARE = 90

/** Distance of the ear from the lower shoulder, trunk lengths, that a shrug takes a share of. */
const EAR_TO_SHOULDER = 0.55

/** A side plank on the right forearm and knee, chest towards +z, head towards -x. */
export type SidePlank = {
  readonly body: Body
  readonly options: PerformanceOptions
  /** Middle of the knees, which lie one on the other. */
  readonly knees: Vec3
  readonly kneesApart: number
  readonly kneeAngle: number
  readonly elbow: Vec3
  /** How it is in the plank, before anything grows in it. */
  readonly shape: LineShape
  readonly lying: BodyLine
  /** Rise of the thighs in the plank and, where the hips sink in it, at its end, degrees. */
  readonly thighHeld: number
  readonly thighSunk: number
}

/** How far the hips hang below the line from shoulders to knees, degrees; above it: negative. */
const sagOf = (options: PerformanceOptions): number =>
  STRAIGHT - (sizeOf(options, 'SP6') ?? STRAIGHT)

/** The shape, when faults that grow in the hold have come so far, 0 to 1. */
export const shapeAt = ({ options, body, shape }: SidePlank, drift: number): LineShape => {
  const left = sizeOf(options, 'SP10')
  const shrug = left === null ? 0 : (1 - left) * EAR_TO_SHOULDER * trunkLength(body)
  return { ...shape, turned: (sizeOf(options, 'SP9') ?? 0) * drift, shrug: shrug * drift }
}

/** The line over thighs that rise so, its lower shoulder an upper arm away from the elbow. */
export const lineOverElbow = (
  { body, knees, elbow }: Pick<SidePlank, 'body' | 'knees' | 'elbow'>,
  shape: LineShape,
  thigh: number,
): BodyLine => {
  const at = (sag: number) => bodyLine(body, shape, knees, { thigh, sag })
  const tooFar = (sag: number) =>
    length(subtract(at(sag).lowerShoulder, elbow)) - body.proportions.upperArm
  const level = solveFor((sag) => at(sag).lowerShoulder[1] - elbow[1], -90, 60)
  return at(solveFor(tooFar, level, 110))
}

const lowerHipHeight = (body: Body, { hips, pelvis }: BodyLine): number =>
  hips[1] - (body.proportions.hipWidth / 2) * Math.cos(radians(pelvis))

/** @throws RangeError where the body can't reach what is asked of it */
export const sidePlankOf = (options: PerformanceOptions): SidePlank => {
  const { body } = options
  const { thigh, upperArm } = body.proportions
  const floor = restingHeights(body)
  const hipFlexion = STRAIGHT - (sizeOf(options, 'SP2') ?? STRAIGHT)
  const shape: LineShape = { hipFlexion, turned: 0, shrug: 0 }
  const kneesApart = 1.8 * floor.knee
  const knees: Vec3 = [
    KNEES_ASIDE * body.heightM,
    floor.knee + kneesApart / 2,
    thigh * Math.sin(radians(hipFlexion)),
  ]
  const sag = sagOf(options)
  const armTilt = radians(sizeOf(options, 'SP3') ?? 0)
  const shoulderOf = (rise: number) =>
    bodyLine(body, shape, knees, { thigh: rise, sag }).lowerShoulder
  const height = floor.elbow + upperArm * Math.cos(armTilt)
  const thighHeld = solveFor((rise) => shoulderOf(rise)[1] - height, -30, 75)
  const [x, , z] = shoulderOf(thighHeld)
  // Set down too far from the feet.
  const elbow: Vec3 = [x - upperArm * Math.sin(armTilt), floor.elbow, z]
  const chain = { body, knees, elbow }
  const over = (rise: number) => lineOverElbow(chain, shape, rise)
  const onMat = solveFor(
    (rise) => lowerHipHeight(body, over(rise)) - floor.hipOnSide,
    -5,
    thighHeld,
  )
  const sunk = sizeOf(options, 'SP5')
  return {
    ...chain,
    options,
    kneesApart,
    kneeAngle: sizeOf(options, 'SP1') ?? SQUARE,
    shape,
    lying: over(onMat),
    thighHeld,
    thighSunk:
      sunk === null
        ? thighHeld
        : solveFor((rise) => STRAIGHT - over(rise).sag - sunk, onMat, thighHeld),
  }
}
