import type { Side } from '../engine/landmarks.ts'
import { heelLifted, restingHeights } from './contacts.ts'
import { forwardKinematics, outwards } from './forward-kinematics.ts'
import { bothSides, from, heading, type LimbTarget, middleJoint, withLimbs } from './solve.ts'
import { solveFor } from './solve-for.ts'
import { ankleForKnee, headOnMat, type Supine, supine } from './supine.ts'
import { torsoPose, trunkLength } from './torso.ts'
import type { Body, Pose, Vec3 } from './types.ts'
import { degrees, length, radians, subtract } from './vector.ts'

/** Lying on the back, knees bent, feet flat. */
export type Crook = { readonly body: Body; readonly start: Supine; readonly ankle: Vec3 }

export const KNEE_IN_CROOK = 80

export const crookLying = (body: Body, knee = KNEE_IN_CROOK): Crook => {
  const start = supine(body, -0.25 * body.heightM)
  return { body, start, ankle: ankleForKnee(body, start.hips, knee) }
}

/** What moves in who lies like that; each 0 where absent. Lengths in trunk lengths. */
export type CrookMoment = {
  /** The pelvis rolls: + backwards, the back flattened, - forwards, arched; 1 is a full tilt. */
  readonly tilt?: number
  /** How far a full tilt takes the hip joints towards the head. */
  readonly hipTravel?: number
  readonly hipRise?: number
  readonly chestRise?: number
  readonly headRise?: number
  /** The feet, away from the body. */
  readonly feetAway?: number
  readonly heelRise?: number
  /** Knees, outwards about the line from hip to ankle, degrees. */
  readonly opened?: Readonly<Partial<Record<Side, number>>>
  /** Each foot, away from the body as it opens. */
  readonly slid?: Readonly<Partial<Record<Side, number>>>
  /** Degrees: the pelvis drops on the right, the chest and the head turn to the left. */
  readonly hipTilt?: number
  readonly chestTurn?: number
  readonly headTurn?: number
}

/** Of a full tilt: turn of the pelvis against the chest, degrees, and the little that the hips rise. */
const TILT_FLEXION = 22
const TILT_RISE = 0.006

export type ArmOf = (
  side: Side,
  joints: { readonly shoulder: Vec3; readonly hip: Vec3 },
) => LimbTarget

/**
 * The pelvis rolls over the sacrum, which lies on the mat behind the hip joints: they travel towards the
 * head and back. The chest gives way by as much as the spine's bend doesn't take up.
 */
const torsoOf = ({ body, start }: Crook, moment: CrookMoment): Pose => {
  const { tilt = 0, hipTravel = 0.03, hipRise = 0, chestRise = 0, headRise = 0 } = moment
  const tl = trunkLength(body)
  const shoulders = from(start.shoulders, 90, chestRise * tl)
  const along = start.hips[0] - hipTravel * tilt * tl
  const hips: Vec3 = [along, start.hips[1] + (hipRise + TILT_RISE * tilt) * tl, 0]
  const line = subtract(shoulders, hips)
  const spine = { lumbarFlexion: TILT_FLEXION * tilt }
  const far = length(line)
  const shoulderElevation = solveFor(
    (elevation) => trunkLength(body, { ...spine, shoulderElevation: elevation }) - far,
    -0.15,
    0.15,
  )
  const chord = (degrees(Math.atan2(line[1], line[0])) + 360) % 360
  const straight = torsoPose(body, {
    chord,
    anchor: 'hips',
    at: hips,
    ...spine,
    shoulderElevation,
    hipTilt: moment.hipTilt ?? 0,
    head: headOnMat(body, shoulders[1], headRise * tl),
  })
  return {
    ...straight,
    spineRotation: straight.spineRotation + THORAX_TURNS * (moment.chestTurn ?? 0),
    headRotation: straight.headRotation + (moment.headTurn ?? 0),
  }
}

/** The thorax takes three quarters of the spine's turn, its own half arc. */
const THORAX_TURNS = 4 / 3

/** Arms beside the trunk, palms down. */
export const armsBeside =
  (body: Body): ArmOf =>
  (_, { shoulder }) => {
    const { upperArm, forearm } = body.proportions
    const slope = -degrees(
      Math.asin((shoulder[1] - restingHeights(body).wrist) / (upperArm + forearm)),
    )
    const elbow = from(shoulder, slope, upperArm)
    return { middle: elbow, end: from(elbow, slope, forearm), tip: [1, 0, 0] }
  }

/** The posture, head towards -x; hands as the exercise wants them. */
export const crookPose = (crook: Crook, moment: CrookMoment, armOf: ArmOf): Pose => {
  const { body } = crook
  const { thigh, shank, hipWidth } = body.proportions
  const tl = trunkLength(body)
  const torso = torsoOf(crook, moment)
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((side) => {
      const hip = landmarks[`${side}_hip`]
      const away = (moment.feetAway ?? 0) + (moment.slid?.[side] ?? 0)
      const foot = heelLifted(body, from(crook.ankle, 0, away * tl), (moment.heelRise ?? 0) * tl)
      const opened = radians(moment.opened?.[side] ?? 0)
      const kneeTowards: Vec3 = [0, Math.cos(opened), outwards(side) * Math.sin(opened)]
      const end: Vec3 = [foot.ankle[0], foot.ankle[1], (outwards(side) * hipWidth) / 2]
      return {
        leg: {
          middle: middleJoint(hip, end, thigh, shank, kneeTowards),
          end,
          tip: heading(foot.direction),
        },
        arm: armOf(side, { shoulder: landmarks[`${side}_shoulder`], hip }),
      }
    }),
  )
}
