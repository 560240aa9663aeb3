import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { carryingArm, INSTEP_DOWN, kneelingLeg, SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import {
  bothSides,
  bowOf,
  from,
  heading,
  headingOf,
  type LimbTarget,
  withLimbs,
} from '../../mannequin/solve.ts'
import type { Pose, Vec3 } from '../../mannequin/types.ts'
import { add, degrees, radians, scale, subtract } from '../../mannequin/vector.ts'
import { type BirdDog, birdDogTrunk } from './trunk.ts'

/** A good reach: leg and arm just below level, joints all but straight; degrees. */
const LEG_LINE = -2
const ARM_LINE = -2
const LONG_KNEE = 176

/** Direction of the foot pushed back in the reach. */
const HEEL_BACK = 262

/** Below this line the toes would touch the floor: they point back instead. */
const LOW_LINE = -15

/** Who moves, and how far: 0 on all fours, 1 reached out. */
export type Reach = {
  readonly leg: Side
  readonly arm: Side
  readonly legProgress: number
  readonly armProgress: number
}

const between = (start: number, end: number, share: number): number => start + (end - start) * share

/**
 * How far out a thigh swings, degrees, that starts `lean` ahead of upright and is now `ahead` of it:
 * so far that the knee passes the hip at the floor's height instead of through the floor.
 */
const swingOut = (lean: number, ahead: number): number => {
  if (lean <= 0 || ahead <= -2 * lean) return 0
  if (ahead < 0) return lean * Math.cos((Math.PI * ahead) / (4 * lean)) ** 2
  const share = Math.cos(radians(lean)) / Math.cos(radians(ahead))
  return degrees(Math.acos(Math.min(1, share)))
}

const movingLeg = (dog: BirdDog, side: Side, hip: Vec3, share: number): LimbTarget => {
  const { options, start, body } = dog
  const { thigh, shank } = body.proportions
  const line = 180 - (sizeOf(options, 'BD10') ?? sizeOf(options, 'BD11/low') ?? LEG_LINE)
  const innerKnee = sizeOf(options, 'BD11/knee') ?? LONG_KNEE
  const foot = line > 180 - LOW_LINE ? INSTEP_DOWN : HEEL_BACK
  const startThigh = 360 + headingOf(subtract(start.knees, start.hips))
  const startShank = (360 + headingOf(subtract(start.ankles, start.knees))) % 360
  const thighAt = between(startThigh, line + bowOf(thigh, shank, innerKnee), share)
  const flexion = between(startThigh - startShank, 180 - innerKnee, share)
  const swing = swingOut(startThigh - 270, thighAt - 270)
  const apart = radians(Math.max(start.kneesApart * (1 - share), swing))
  const along = add(scale(heading(thighAt), Math.cos(apart)), [
    0,
    0,
    outwards(side) * Math.sin(apart),
  ])
  const knee = add(hip, scale(along, thigh))
  return {
    middle: knee,
    end: from(knee, thighAt - flexion, shank),
    // The foot turns once it is off the floor.
    tip: heading(between(INSTEP_DOWN, foot, share ** 2)),
  }
}

const movingArm = (dog: BirdDog, shoulder: Vec3, share: number): LimbTarget => {
  const { options, start, body } = dog
  const { upperArm, forearm } = body.proportions
  const line = sizeOf(options, 'BD11/arm-low') ?? ARM_LINE
  const innerElbow = sizeOf(options, 'BD11/elbow') ?? SOFT_ELBOW
  const startLine = headingOf(subtract(start.wrists, start.shoulders))
  const startUpper = startLine - bowOf(upperArm, forearm, SOFT_ELBOW)
  const upper = between(startUpper, line - bowOf(upperArm, forearm, innerElbow), share)
  const lower = upper + between(180 - SOFT_ELBOW, 180 - innerElbow, share)
  const startLower = startUpper + 180 - SOFT_ELBOW
  const elbow = from(shoulder, upper, upperArm)
  return {
    middle: elbow,
    end: from(elbow, lower, forearm),
    tip: heading(lower - startLower * (1 - share)),
  }
}

/** The posture while this arm and leg reach so far; the other hand, knee and shank carry. */
export const birdDogPose = (dog: BirdDog, reaching: Reach): Pose => {
  const { leg, arm, legProgress, armProgress } = reaching
  const torso = birdDogTrunk(dog, leg, legProgress)
  const { landmarks } = forwardKinematics(dog.body, torso)
  return withLimbs(
    dog.body,
    torso,
    bothSides((side) => {
      const hip = landmarks[`${side}_hip`]
      const shoulder = landmarks[`${side}_shoulder`]
      const armLifted = side === arm && armProgress > 0
      return {
        leg:
          side === leg && legProgress > 0
            ? movingLeg(dog, side, hip, legProgress)
            : kneelingLeg(dog.body, dog.start, side),
        arm: armLifted
          ? movingArm(dog, shoulder, armProgress)
          : carryingArm(dog.body, dog.start, side, shoulder),
      }
    }),
  )
}
