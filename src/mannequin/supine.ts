import { restingHeights } from './contacts.ts'
import { FACE, SKULL_BASE } from './landmark-places.ts'
import { from, heading, type LimbTarget, reach } from './solve.ts'
import { type Torso, trunkLength } from './torso.ts'
import type { Body, Vec3 } from './types.ts'
import { degrees } from './vector.ts'

/** Lying on the back, head towards -x. Middles of left and right. */
export type Supine = {
  readonly hips: Vec3
  readonly shoulders: Vec3
  /** Direction from hips to shoulders, degrees. */
  readonly chord: number
}

/** `shouldersX` is the room's x of the shoulders, metres. */
export const supine = (body: Body, shouldersX: number): Supine => {
  const { hipOnBack, shoulderOnBack } = restingHeights(body)
  const rise = degrees(Math.asin((hipOnBack - shoulderOnBack) / trunkLength(body)))
  const shoulders: Vec3 = [shouldersX, shoulderOnBack, 0]
  return { hips: from(shoulders, rise, trunkLength(body)), shoulders, chord: 180 + rise }
}

/** Feet flat on the floor, so far from the hips that the knees are bent to this inner angle. */
export const ankleForKnee = (body: Body, hips: Vec3, knee: number): Vec3 => {
  const { ankle } = restingHeights(body)
  const far = reach(body.proportions.thigh, body.proportions.shank, knee)
  return [hips[0] + Math.sqrt(far ** 2 - (hips[1] - ankle) ** 2), ankle, 0]
}

/** Neck and head on the mat below shoulders of this height, or lifted off it by so many metres. */
export const headOnMat = (
  body: Body,
  shoulderHeight: number,
  lifted = 0,
): NonNullable<Torso['head']> => {
  const { neck, head } = body.proportions
  const neckLength = neck + SKULL_BASE * head
  // A thick back lifts the neck's root so high that the head needs a cushion.
  const ear = Math.max(restingHeights(body).earOnBack, shoulderHeight - 0.02)
  const slope = (ear - FACE.ear[0] * head - shoulderHeight + lifted) / neckLength
  return { neck: 180 - degrees(Math.asin(slope)), head: 180 }
}

/** A leg in the air: direction of the thigh and inner angle of the knee, degrees; the toes point up from the shin. */
export const legInAir = (body: Body, hip: Vec3, thigh: number, innerKnee: number): LimbTarget => {
  const shank = thigh - (180 - innerKnee)
  const knee = from(hip, thigh, body.proportions.thigh)
  return {
    middle: knee,
    end: from(knee, shank, body.proportions.shank),
    tip: heading(shank + TOES_UP),
  }
}

/** The foot hangs a little from the right angle to the shin. */
const TOES_UP = 75
