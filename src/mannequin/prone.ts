import type { Side } from '../engine/landmarks.ts'
import { restingHeights } from './contacts.ts'
import { outwards } from './forward-kinematics.ts'
import { FACE, SKULL_BASE } from './landmark-places.ts'
import { from, heading, type LimbTarget } from './solve.ts'
import { type Torso, trunkLength } from './torso.ts'
import type { Body, Vec3 } from './types.ts'
import { degrees, radians } from './vector.ts'

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

/** What may move a trunk that ought to lie still; each 0 where absent. Degrees, lengths in trunk lengths. */
export type Unrest = {
  /** The hips rise, the chest stays where it is: the hips come forward as they rise. */
  readonly hips?: number
  readonly chest?: number
  readonly incline?: number
  /** The pelvis rolls up on this side. */
  readonly roll?: { readonly side: Side; readonly angle: number }
  /** The head is lifted against the trunk. */
  readonly headBack?: number
}

const hipsAndChord = (body: Body, start: Prone, unrest: Unrest): { hips: Vec3; chord: number } => {
  const { hips = 0, chest = 0, incline = 0 } = unrest
  const length = trunkLength(body)
  const chordTo = (rise: number) => degrees(Math.asin(rise / length))
  if (hips > 0) {
    const height = start.hips[1] + hips * length
    const chord = chordTo(start.shoulders[1] - height)
    return { hips: [start.shoulders[0] - length * Math.cos(radians(chord)), height, 0], chord }
  }
  if (chest > 0) {
    const rise = start.shoulders[1] + chest * length - start.hips[1]
    return { hips: start.hips, chord: chordTo(rise) }
  }
  return { hips: start.hips, chord: start.chord + incline }
}

/** A trunk that lies, but for its unrest. */
export const proneTorso = (body: Body, start: Prone, unrest: Unrest): Torso => {
  const { hips, chord } = hipsAndChord(body, start, unrest)
  const { side, angle } = unrest.roll ?? { side: 'left', angle: 0 }
  const rise = (body.proportions.hipWidth / 2) * Math.sin(radians(angle))
  // The head goes up with the chest, never into the mat.
  const back = Math.max(0, chord - start.chord) + (unrest.headBack ?? 0)
  return {
    chord,
    anchor: 'hips',
    at: [hips[0], hips[1] + rise, 0],
    hipTilt: -outwards(side) * angle,
    head: { neck: start.head.neck + back, head: start.head.head + back },
  }
}

const foreheadDown = (body: Body, shoulderHeight: number): Prone['head'] => {
  const { neck, head } = body.proportions
  const [forward, up] = FACE.nose
  const tilt = radians(CROWN_DOWN)
  const noseBelowPivot = head * (forward * Math.cos(tilt) - (up - SKULL_BASE) * Math.sin(tilt))
  const rise = noseBelowPivot - NOSE_IN_MAT - shoulderHeight
  return { neck: degrees(Math.asin(rise / (neck + SKULL_BASE * head))), head: CROWN_DOWN }
}

/** Directions of thigh and shank with knee and instep on the floor and the hip so high, degrees. */
const lyingLines = (body: Body, hipHeight: number) => {
  const { thigh, shank } = body.proportions
  const { knee, ankleOnInstep } = restingHeights(body)
  return {
    thigh: 180 + degrees(Math.asin((hipHeight - knee) / thigh)),
    shank: 180 + degrees(Math.asin((knee - ankleOnInstep) / shank)),
  }
}

const legAlong = (body: Body, hip: Vec3, lines: ReturnType<typeof lyingLines>): LimbTarget => {
  const knee = from(hip, lines.thigh, body.proportions.thigh)
  return {
    middle: knee,
    end: from(knee, lines.shank, body.proportions.shank),
    tip: heading(TOES_BACK + lines.shank - 180),
  }
}

export type LegLift = {
  /** Degrees by which the thigh is lifted off the line on which it lies. */
  readonly lift: number
  /** Inner angle of the knee at the top. */
  readonly knee: number
  /** How far the lift has got: 0 on the floor, 1 at the top. */
  readonly share: number
}

/** A leg lifted from the hip; at share 0 it lies on the floor. */
export const liftedLeg = (body: Body, hip: Vec3, { lift, knee, share }: LegLift): LimbTarget => {
  const lying = lyingLines(body, restingHeights(body).hipOnFront)
  const thigh = lying.thigh - lift * share
  const soft = lying.thigh - lying.shank
  const flexion = soft + (180 - knee - soft) * share
  return legAlong(body, hip, { thigh, shank: thigh - flexion })
}

/** A leg that stays on the floor, wherever its hip is. */
export const lyingLeg = (body: Body, hip: Vec3): LimbTarget =>
  legAlong(body, hip, lyingLines(body, hip[1]))
