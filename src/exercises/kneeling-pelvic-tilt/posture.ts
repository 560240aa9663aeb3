import { sizeOf } from '../../mannequin/acting.ts'
import { type AllFours, carryingArm, kneelingLeg, SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { bothSides, from, headingOf, middleJoint, reach, withLimbs } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { degrees, length, subtract } from '../../mannequin/vector.ts'

export type CatCow = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: AllFours
  /** As a fault, the upper back's flexion at the ends, degrees, while the lower back does less. */
  readonly upperBack: number | null
}

/**
 * Flexion of the lumbar spine at either end, degrees: most of what it has (lumbar range of motion about
 * 50 flexion and 20 extension: C10). The upper back follows a little; nobody keeps it still altogether.
 */
const LUMBAR = { round: 40, hollow: -32 }
const THORACIC = { round: 14, hollow: -9 }

/** Where the upper back does the moving, the lower one does so much of what it should. */
const LUMBAR_LEFT = 0.3

/** Angle from the trunk's line to the ear with the head in line, and how far the head follows the back. */
const LONG_NECK = 5
const HEAD = { hangs: 8, lifts: 5 }

/** Flexions of a tilt: +1 rounded (pelvis tucked), -1 hollow (pelvis tipped). */
export const spineOf = ({ upperBack }: CatCow, tilt: number) => {
  const end = tilt > 0 ? 'round' : 'hollow'
  if (upperBack === null) {
    const reached = Math.abs(tilt)
    return { lumbarFlexion: reached * LUMBAR[end], thoracicFlexion: reached * THORACIC[end] }
  }
  const reached = Math.abs(tilt) * LUMBAR_LEFT
  return { lumbarFlexion: reached * LUMBAR[end], thoracicFlexion: tilt * upperBack }
}

type Middles = { readonly hips: Vec3; readonly shoulders: Vec3 }

/** Degrees that a thigh or an arm leans forwards, from its lower end to its upper one. */
const leanOf = (low: Vec3, high: Vec3): number =>
  degrees(Math.atan2(high[0] - low[0], high[1] - low[1]))

/** Hips over the knees at this lean of the thighs, shoulders where trunk and arms reach them. */
const leant = ({ start }: CatCow, lean: number, trunk: number, arm: number): Middles => {
  const thigh = length(subtract(start.hips, start.knees))
  const hips = from(start.knees, 90 - lean, thigh)
  return { hips, shoulders: middleJoint(hips, start.wrists, trunk, arm, [0, 1, 0]) }
}

/** Degrees between which the thighs' lean is looked for. */
const ROCKS_BACK = 12
const ROCKS_FORWARDS = 35

/** Reach of an arm, shoulder to wrist, whose elbow is bent as the fault says. */
const armOf = (cat: CatCow, tilt: number): number => {
  const { body, options, start } = cat
  const { upperArm, forearm } = body.proportions
  const full = reach(upperArm, forearm, SOFT_ELBOW)
  const bent = sizeOf(options, 'KT9')
  const bentNow = bent === null ? SOFT_ELBOW : SOFT_ELBOW + (bent - SOFT_ELBOW) * Math.abs(tilt)
  const sunk = (sizeOf(options, 'KT7/shoulders') ?? 0) * Math.abs(tilt)
  if (sunk === 0) return reach(upperArm, forearm, bentNow)
  const trunk = trunkLength(body, spineOf(cat, tilt))
  const wanted = start.shoulders[1] - sunk * trunkLength(body)
  return solveFor((arm) => settled(cat, tilt, trunk, arm).shoulders[1] - wanted, 0.6 * full, full)
}

/**
 * The trunk is shorter when it bends: hips and shoulders come nearer to each other, each as far, over
 * knees and hands that stay. As a fault all of it rocks forwards.
 */
const settled = (cat: CatCow, tilt: number, trunk: number, arm: number): Middles => {
  const { options, start } = cat
  const thighs = sizeOf(options, 'KT8/thighs')
  const arms = sizeOf(options, 'KT8/arms')
  const off = (lean: number): number => {
    const { hips, shoulders } = leant(cat, lean, trunk, arm)
    if (thighs !== null)
      return leanOf(start.knees, hips) - leanOf(start.knees, start.hips) - thighs * Math.abs(tilt)
    const armLean = leanOf(start.wrists, shoulders) - leanOf(start.wrists, start.shoulders)
    if (arms !== null) return armLean - arms * Math.abs(tilt)
    return hips[0] - start.hips[0] + (shoulders[0] - start.shoulders[0])
  }
  const level = leanOf(start.knees, start.hips)
  return leant(cat, solveFor(off, level - ROCKS_BACK, level + ROCKS_FORWARDS), trunk, arm)
}

const neckOf = ({ options }: CatCow, tilt: number): number => {
  // Thrown back as the back hollows, hung as it rounds.
  const lookingUp = sizeOf(options, 'KT3/angle')
  if (lookingUp !== null && tilt < 0) return LONG_NECK + tilt * (LONG_NECK + lookingUp)
  const nodding = tilt > 0 ? sizeOf(options, 'KT3/change') : null
  return LONG_NECK + tilt * (nodding ?? (tilt > 0 ? HEAD.hangs : HEAD.lifts))
}

/** On all fours with the pelvis tilted: +1 rounded like a cat, -1 hollow like a cow, 0 level. */
export const catCowPose = (cat: CatCow, tilt: number): Pose => {
  const { body, start } = cat
  const spine = spineOf(cat, tilt)
  const trunk = trunkLength(body, spine)
  const { hips, shoulders } = settled(cat, tilt, trunk, armOf(cat, tilt))
  const torso = torsoPose(body, {
    ...spine,
    chord: headingOf(subtract(shoulders, hips)),
    anchor: 'hips',
    at: hips,
    neck: neckOf(cat, tilt),
  })
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: kneelingLeg(body, start, side),
      arm: carryingArm(body, start, side, landmarks[`${side}_shoulder`]),
    })),
  )
}
