import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { standing, straightLimb } from '../../mannequin/poses.ts'
import { bothSides, type LimbTarget, middleJoint, withLimbs } from '../../mannequin/solve.ts'
import type { Pose, Skeleton, Vec3 } from '../../mannequin/types.ts'
import { add, degrees, normalise, radians, scale, subtract } from '../../mannequin/vector.ts'
import { type BodyLine, bodyLine, downwards, headwards } from './body-line.ts'
import { lineOverElbow, type SidePlank, shapeAt } from './setup.ts'

/** Where somebody is: each 0 to 1. */
export type Moment = {
  /** From the mat up into the plank. */
  readonly lift: number
  /** How far what grows in the hold has come. */
  readonly drift: number
  /** From lying on the side up to kneeling, on the way to the other side. */
  readonly raised: number
}

/** The thorax takes three quarters of the spine's turn (`forward-kinematics.ts`). */
const THORAX_SHARE = 0.75
/** The ear's angle to the trunk for each degree of the neck's bend: the neck itself bends half way. */
const EAR_SHARE = 0.55

/** A hand on the hip: off the joint by so much up the trunk, outwards and ahead, metres. */
const HAND_ON_HIP: Vec3 = [0.08, 0.11, 0.05]

const mix = (a: number, b: number, share: number): number => a + (b - a) * share
const mixPoints = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

const kneesAt = (of: SidePlank, raised: number): Vec3 => {
  const { body, knees, kneesApart } = of
  const apart = (kneesApart / 2) * Math.cos(radians(90 * raised))
  return [knees[0] * (1 - raised), restingHeights(body).knee + apart, knees[2] * (1 - raised)]
}

const lineAt = (of: SidePlank, { lift, drift, raised }: Moment): BodyLine => {
  const { body, shape, lying, thighHeld, thighSunk } = of
  if (raised > 0) {
    const line = { thigh: mix(lying.thigh, 90, raised), sag: mix(lying.sag, 0, raised) }
    const upright = { ...shape, hipFlexion: shape.hipFlexion * (1 - raised) }
    return bodyLine(body, upright, kneesAt(of, raised), line)
  }
  const held = mix(thighHeld, thighSunk, drift)
  return lineOverElbow(of, shapeAt(of, drift), mix(lying.thigh, held, lift))
}

const trunkAt = (of: SidePlank, line: BodyLine, drift: number): Pose => {
  const { turned, shrug } = shapeAt(of, drift)
  const drops = (sizeOf(of.options, 'SP11') ?? 0) * drift
  return {
    ...standing,
    pelvis: { position: line.hips, yaw: -90, roll: 90 - line.pelvis, pitch: 0 },
    spineSideBend: line.spineSideBend,
    spineRotation: -turned / THORAX_SHARE,
    headRotation: (1 / THORAX_SHARE - 1) * turned,
    neckSideBend: drops / EAR_SHARE,
    right: { ...straightLimb, shoulderElevation: shrug },
  }
}

/** Direction of the shanks, level, behind the body; so that the knees have their angle. */
const shankAt = (
  { kneeAngle, shape, lying }: SidePlank,
  thighRise: number,
  raised: number,
): Vec3 => {
  const rise = mix(thighRise, lying.thigh, raised)
  const ahead = Math.sin(radians(shape.hipFlexion))
  const along = Math.cos(radians(shape.hipFlexion)) * Math.cos(radians(rise))
  const bend = Math.cos(radians(kneeAngle)) / Math.hypot(along, ahead)
  const heading = degrees(Math.atan2(ahead, along) + Math.acos(Math.max(-1, Math.min(1, bend))))
  const turned = radians(mix(heading, 90, raised))
  return [-Math.cos(turned), 0, -Math.sin(turned)]
}

type Landmarks = Skeleton['landmarks']

const legsOf = (of: SidePlank, landmarks: Landmarks, thighRise: number, raised: number) => {
  const { thigh, shank } = of.body.proportions
  const knees = kneesAt(of, raised)
  const apart = scale(downwards(90 * raised), of.kneesApart / 2)
  const down = shankAt(of, thighRise, raised)
  const leg = (side: Side): LimbTarget => {
    const hip = landmarks[`${side}_hip`]
    const towards = add(knees, scale(apart, side === 'right' ? 1 : -1))
    const knee = add(hip, scale(normalise(subtract(towards, hip)), thigh))
    return {
      middle: knee,
      end: add(knee, scale(down, shank)),
      tip: normalise(add(down, [0.8 * (1 - raised), 0, 0])),
    }
  }
  return { left: leg('left'), right: leg('right') }
}

/** A hand on its hip, the elbow out. */
const onHip = (
  { body }: SidePlank,
  landmarks: Landmarks,
  pelvis: number,
  side: Side,
): LimbTarget => {
  const { upperArm, forearm } = body.proportions
  const [up, out, ahead] = HAND_ON_HIP
  const outwards = scale(downwards(pelvis), side === 'right' ? 1 : -1)
  const off = add(add(scale(headwards(pelvis), up), scale(outwards, out)), [0, 0, ahead])
  const wrist = add(landmarks[`${side}_hip`], off)
  const shoulder = landmarks[`${side}_shoulder`]
  return {
    middle: middleJoint(shoulder, wrist, upperArm, forearm, add(outwards, [0, 0, -0.5])),
    end: wrist,
    tip: add(scale(headwards(pelvis), -0.4), [0, 0, 1]),
  }
}

/** The lower forearm lies on the mat, towards the lens; once the body is raised, that hand is on its hip as well. */
const supporting = (of: SidePlank, landmarks: Landmarks, pelvis: number, raised: number) => {
  const { upperArm, forearm } = of.body.proportions
  const floor = restingHeights(of.body)
  const shoulder = landmarks.right_shoulder
  const raisedArm = onHip(of, landmarks, pelvis, 'right')
  const drop = (floor.wrist - floor.elbow) / forearm
  const turned = (from: Vec3, to: Vec3): Vec3 =>
    normalise(mixPoints(normalise(from), normalise(to), raised))
  const upper = turned(subtract(of.elbow, shoulder), subtract(raisedArm.middle, shoulder))
  const fore = turned([0, drop, 1], subtract(raisedArm.end, raisedArm.middle))
  const elbow = add(shoulder, scale(upper, upperArm))
  const wrist = add(elbow, scale(fore, forearm))
  return { middle: elbow, end: wrist, tip: mixPoints(fore, raisedArm.tip, raised) }
}

/** The posture at this moment, on the right side or on the way up from it. */
export const sidePlankPose = (of: SidePlank, moment: Moment): Pose => {
  const { raised, drift } = moment
  const line = lineAt(of, moment)
  const trunk = trunkAt(of, line, drift)
  const { landmarks } = forwardKinematics(of.body, trunk)
  const legs = legsOf(of, landmarks, line.thigh, raised)
  const arms = {
    left: onHip(of, landmarks, line.pelvis, 'left'),
    right: supporting(of, landmarks, line.pelvis, raised),
  }
  return withLimbs(
    of.body,
    trunk,
    bothSides((side) => ({ leg: legs[side], arm: arms[side] })),
  )
}

/** How far the hips are above the line from shoulders to knees at this share of the way up, degrees. */
export const bendAt = (of: SidePlank, lift: number): number =>
  -lineAt(of, { lift, drift: 0, raised: 0 }).sag
