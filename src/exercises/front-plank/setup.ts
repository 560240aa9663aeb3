import { middlesOf, sizeOf } from '../../mannequin/acting.ts'
import { type AllFours, allFours } from '../../mannequin/all-fours.ts'
import { ankleOver, restingHeights } from '../../mannequin/contacts.ts'
import { from, middleJoint, reach } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { dipOf, type Torso, torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Vec3 } from '../../mannequin/types.ts'
import { degrees, length, subtract } from '../../mannequin/vector.ts'

/** Hips of correct people above the line from shoulders to ankles, as landmarks show it (findings 6). */
export const GOOD_LINE = 10

/** Shoulders a little ahead of the elbows: near elbows read 69-90 in good planks (findings 7). */
const GOOD_ARM_LEAN = 8

const GOOD_KNEE = 176

/** Angle from the trunk's line to the ear with the head in line: the ear lies a little before it. */
export const LONG_NECK = 5

/** Direction of the foot on its toes, from ankle to toe. */
export const ON_TOES = 305

/** Hips this share of body height ahead of the mat's middle while kneeling: the plank lies in it. */
const HIPS_AHEAD = 0.04

/** What a plank stands on, and the shapes that its faults ask for. Middles of left and right. */
export type Plank = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: AllFours
  readonly elbows: Vec3
  readonly wrists: Vec3
  readonly armLean: number
  readonly onHands: boolean
  readonly ankles: Vec3
  readonly knee: number
  /** Most that the shoulders rise towards the ears, metres. */
  readonly shrug: number
}

type Shape = Pick<Torso, 'lumbarFlexion' | 'thoracicFlexion' | 'shoulderElevation'>

/** How the trunk is bent: a dip with the plank (0..1), a shrug with time in it (0..1). */
export const shapeOf = (plank: Plank, planked: number, drift: number): Shape => {
  const { body, options, shrug } = plank
  const dip = (sizeOf(options, 'FP8') ?? 0) * trunkLength(body) * planked
  return { ...(dip > 0 ? dipOf(body, dip) : {}), shoulderElevation: shrug * drift * planked }
}

/** Shoulders over the forearms, or over the hands for who never went down. */
export const shouldersOver = (plank: Plank, armLean: number): Vec3 => {
  const { body, onHands, elbows, wrists, options } = plank
  const { upperArm, forearm } = body.proportions
  if (!onHands) return from(elbows, 90 - armLean, upperArm)
  return from(wrists, 90, reach(upperArm, forearm, sizeOf(options, 'FP3/hands') ?? 0))
}

/** Distance from shoulders to ankles when the hips are so far above the line. */
const spanOf = (plank: Plank, above: number, trunk: number): number => {
  const { thigh, shank } = plank.body.proportions
  return reach(trunk, reach(thigh, shank, plank.knee), 180 - above)
}

/** Where shoulders and hips are in the plank, over elbows and toes that stay. */
export const plankMiddles = (
  plank: Plank,
  above: number,
  trunk: number,
): { readonly shoulders: Vec3; readonly hips: Vec3 } => {
  const { body, ankles } = plank
  const { thigh, shank } = body.proportions
  const span = spanOf(plank, above, trunk)
  const missing = (lean: number) => length(subtract(shouldersOver(plank, lean), ankles)) - span
  const lean = plank.onHands ? 0 : solveFor(missing, plank.armLean - 40, plank.armLean + 40)
  const shoulders = shouldersOver(plank, lean)
  const up: Vec3 = [0, above >= 0 ? 1 : -1, 0]
  return {
    shoulders,
    hips: middleJoint(shoulders, ankles, trunk, reach(thigh, shank, plank.knee), up),
  }
}

export const lineOf = (options: PerformanceOptions): number =>
  sizeOf(options, 'FP5') ?? sizeOf(options, 'FP7/sag') ?? GOOD_LINE

/** Elevation of the shoulders that brings the ears so near to them, as a share of before. */
const shrugFor = (body: Body, share: number): number => {
  const gap = (shoulderElevation: number): number => {
    const torso: Torso = { chord: 0, anchor: 'hips', at: [0, 0, 0], neck: LONG_NECK }
    const { ear, shoulder } = middlesOf(body, torsoPose(body, { ...torso, shoulderElevation }))
    return length(subtract(ear, shoulder))
  }
  return solveFor((metres) => gap(metres) - share * gap(0), 0, 0.12)
}

/** Upper arms lean forwards for sharp elbows and for elbows behind the shoulders. */
const armLeanOf = (options: PerformanceOptions, forearmSlope: number): number => {
  const elbow = sizeOf(options, 'FP3/elbow')
  if (elbow !== null) return 90 + forearmSlope - elbow
  // Who shrugs slides forwards by it: elbows under the shoulders to begin with.
  return sizeOf(options, 'FP9') ?? (sizeOf(options, 'FP11') === null ? GOOD_ARM_LEAN : 0)
}

export const plankOf = (options: PerformanceOptions): Plank => {
  const { body } = options
  const { upperArm, forearm } = body.proportions
  const floor = restingHeights(body)
  const start = allFours(body, { hipsX: HIPS_AHEAD * body.heightM })
  const slope = degrees(Math.asin((floor.elbow - floor.wrist) / forearm))
  const armLean = armLeanOf(options, slope)
  const onHands = sizeOf(options, 'FP3/hands') !== null
  const shoulder = from([0, floor.elbow, 0], 90 - armLean, upperArm)
  const far = Math.sqrt(trunkLength(body) ** 2 - (shoulder[1] - start.hips[1]) ** 2)
  const elbows: Vec3 = [start.hips[0] + far - shoulder[0], floor.elbow, 0]
  const crouched = sizeOf(options, 'FP11')
  const plank: Plank = {
    body,
    options,
    start,
    elbows,
    wrists: onHands ? start.wrists : from(elbows, -slope, forearm),
    armLean,
    onHands,
    ankles: [0, 0, 0],
    knee: sizeOf(options, 'FP10') ?? sizeOf(options, 'FP3/knee') ?? GOOD_KNEE,
    shrug: crouched === null ? 0 : shrugFor(body, crouched),
  }
  const shoulders = shouldersOver(plank, armLean)
  const height = ankleOver(body, [0, floor.toe, 0], ON_TOES)[1]
  const span = spanOf(plank, lineOf(options), trunkLength(body, shapeOf(plank, 1, 0)))
  const back = Math.sqrt(span ** 2 - (shoulders[1] - height) ** 2)
  return { ...plank, ankles: [shoulders[0] - back, height, 0] }
}
