import type { Side } from '../engine/landmarks.ts'
import { restingHeights } from './contacts.ts'
import { outwards } from './forward-kinematics.ts'
import { FACE, SKULL_BASE } from './landmark-places.ts'
import { from, heading, type LimbTarget } from './solve.ts'
import { type Torso, trunkLength } from './torso.ts'
import type { Body, Vec3 } from './types.ts'
import { add, degrees, radians, scale } from './vector.ts'

/** Crown this much lower than the neck: nose and forehead then lie at the same height; degrees. */
const CROWN_DOWN = -15

/** The mat gives way under the nose so far, metres. */
const NOSE_IN_MAT = 0.01

/** Instep on the floor: the toes point back and a little down. */
export const TOES_BACK = 190

/** Inner knee angle of a leg that is long without being locked. */
export const LONG_KNEE = 176

/** Lying face down, head towards +x, forehead on the mat. Middles of left and right. */
export type Prone = {
  readonly hips: Vec3
  readonly shoulders: Vec3
  /** Direction from hips to shoulders, degrees. */
  readonly chord: number
  /** Directions of neck and head with the forehead down. */
  readonly head: NonNullable<Torso['head']>
}

/** `hipsX` is the room's x of the hips, metres. */
export const prone = (body: Body, hipsX: number): Prone => {
  const floor = restingHeights(body)
  const chord = degrees(Math.asin((floor.shoulderOnFront - floor.hipOnFront) / trunkLength(body)))
  const hips: Vec3 = [hipsX, floor.hipOnFront, 0]
  const shoulders = from(hips, chord, trunkLength(body))
  return { hips, shoulders, chord, head: foreheadDown(body, shoulders[1]) }
}

const foreheadDown = (body: Body, shoulderHeight: number): Prone['head'] => {
  const { neck, head } = body.proportions
  const [forward, up] = FACE.nose
  const tilt = radians(CROWN_DOWN)
  const noseBelowPivot = head * (forward * Math.cos(tilt) - (up - SKULL_BASE) * Math.sin(tilt))
  const rise = noseBelowPivot - NOSE_IN_MAT - shoulderHeight
  return { neck: degrees(Math.asin(rise / (neck + SKULL_BASE * head))), head: CROWN_DOWN }
}

/** Directions of thigh and shank with knee and instep on the floor below this hip, degrees. */
const restingLines = (
  body: Body,
  hip: Vec3,
): { readonly thigh: number; readonly shank: number } => {
  const { thigh, shank } = body.proportions
  const { knee, ankleOnInstep } = restingHeights(body)
  return {
    thigh: 180 + degrees(Math.asin((hip[1] - knee) / thigh)),
    shank: 180 + degrees(Math.asin((knee - ankleOnInstep) / shank)),
  }
}

export type LegLift = {
  /** Degrees by which the thigh is lifted off its resting line. */
  readonly lift: number
  /** Inner angle of the knee at the top. */
  readonly knee: number
  /** How far the lift has got: 0 on the floor, 1 at the top. */
  readonly share: number
  /** Degrees outwards, so that both feet have room. */
  readonly apart?: number
}

/** A leg lifted from the hip; at share 0 it lies on the floor. */
export const liftedLeg = (body: Body, side: Side, hip: Vec3, leg: LegLift): LimbTarget => {
  const { thigh, shank } = body.proportions
  const rest = restingLines(body, hip)
  const thighAt = rest.thigh - leg.lift * leg.share
  const atRest = rest.thigh - rest.shank
  const flexion = atRest + (180 - leg.knee - atRest) * leg.share
  const out = radians(leg.apart ?? 0) * outwards(side)
  const along = (angle: number, metres: number): Vec3 =>
    scale(add(scale(heading(angle), Math.cos(out)), [0, 0, Math.sin(out)]), metres)
  const knee = add(hip, along(thighAt, thigh))
  return {
    middle: knee,
    end: add(knee, along(thighAt - flexion, shank)),
    tip: heading(TOES_BACK + (thighAt - flexion - rest.shank)),
  }
}

/** A leg that stays on the floor. */
export const lyingLeg = (body: Body, side: Side, hip: Vec3): LimbTarget =>
  liftedLeg(body, side, hip, { lift: 0, knee: LONG_KNEE, share: 0 })
