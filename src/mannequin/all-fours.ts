import type { Side } from '../engine/landmarks.ts'
import { restingHeights } from './contacts.ts'
import { outwards } from './forward-kinematics.ts'
import { from, heading, type LimbTarget, middleJoint, reach } from './solve.ts'
import { trunkLength } from './torso.ts'
import type { Body, Vec3 } from './types.ts'
import { add, degrees, radians } from './vector.ts'

/** Elbows are soft on all fours: inner angle in degrees. */
export const SOFT_ELBOW = 174

/** On hands and knees, head towards +x. Middles of left and right; z is added by side. */
export type AllFours = {
  readonly hips: Vec3
  readonly shoulders: Vec3
  /** Direction from hips to shoulders, degrees. */
  readonly chord: number
  readonly knees: Vec3
  readonly ankles: Vec3
  readonly wrists: Vec3
  /** Outward tilt of the thighs, degrees. */
  readonly kneesApart: number
}

export type AllFoursOptions = {
  /** Room x of the hips. */
  readonly hipsX: number
  /** How far the knees are ahead of the hips, degrees of the thigh from upright. */
  readonly thighLean?: number
  /** How far the hands are ahead of the shoulders, degrees of the arm from upright. */
  readonly armLean?: number
  readonly kneesApart?: number
  /** Height of the ankles: on the instep, or higher with the toes tucked under. */
  readonly ankleHeight?: number
}

/**
 * Hands under shoulders, knees under hips. With bones of the usual lengths the shoulders are
 * higher than the hips by 11-19 degrees of trunk: arms are longer than thighs.
 */
export const allFours = (body: Body, options: AllFoursOptions): AllFours => {
  const { thigh, shank, upperArm, forearm } = body.proportions
  const floor = restingHeights(body)
  const { hipsX, thighLean = 0, armLean = 0, kneesApart = 0 } = options
  const upThigh = thigh * Math.cos(radians(kneesApart))
  const knees: Vec3 = [hipsX + upThigh * Math.sin(radians(thighLean)), floor.knee, 0]
  const hips: Vec3 = [hipsX, floor.knee + upThigh * Math.cos(radians(thighLean)), 0]
  const arm = reach(upperArm, forearm, SOFT_ELBOW)
  const shoulderHeight = floor.wrist + arm * Math.cos(radians(armLean))
  const chord = degrees(Math.asin((shoulderHeight - hips[1]) / trunkLength(body)))
  const shoulders = from(hips, chord, trunkLength(body))
  const ankleHeight = options.ankleHeight ?? floor.ankleOnInstep
  const rise = ankleHeight - floor.knee
  const ankles = add(knees, [-Math.sqrt(shank ** 2 - rise ** 2), rise, 0])
  const wrists: Vec3 = [shoulders[0] + arm * Math.sin(radians(armLean)), floor.wrist, 0]
  return { hips, shoulders, chord, knees, ankles, wrists, kneesApart }
}

/** A point of the middle line, moved to where that side's limb is. */
export const atSide = (point: Vec3, side: Side, widthM: number): Vec3 =>
  add(point, [0, 0, outwards(side) * widthM])

/** How far from the middle line a knee is, metres. */
export const kneeWidth = (body: Body, kneesApart: number): number =>
  body.proportions.hipWidth / 2 + body.proportions.thigh * Math.sin(radians(kneesApart))

/** Direction of the foot with the instep on the floor. */
export const INSTEP_DOWN = 190

/** A leg that kneels: knee and instep on the floor. */
export const kneelingLeg = (body: Body, start: AllFours, side: Side): LimbTarget => {
  const width = kneeWidth(body, start.kneesApart)
  return {
    middle: atSide(start.knees, side, width),
    end: atSide(start.ankles, side, width),
    tip: heading(INSTEP_DOWN),
  }
}

/** An arm that carries its shoulder, the hand flat under it; the elbow bends backwards. */
export const carryingArm = (
  body: Body,
  start: AllFours,
  side: Side,
  shoulder: Vec3,
): LimbTarget => {
  const { upperArm, forearm, shoulderWidth } = body.proportions
  const wrist = atSide(start.wrists, side, shoulderWidth / 2)
  const elbow = middleJoint(shoulder, wrist, upperArm, forearm, [-1, 0, 0])
  return { middle: elbow, end: wrist, tip: [1, 0, 0] }
}
