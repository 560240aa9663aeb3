import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { atSide } from '../../mannequin/all-fours.ts'
import { ankleOver, restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import {
  bothSides,
  from,
  heading,
  headingOf,
  type LimbTarget,
  middleJoint,
  reach,
  withLimbs,
} from '../../mannequin/solve.ts'
import { minimumJerk } from '../../mannequin/timing.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Pose, Vec3 } from '../../mannequin/types.ts'
import { add, degrees, scale, subtract } from '../../mannequin/vector.ts'
import {
  LONG_NECK,
  lineOf,
  ON_TOES,
  type Plank,
  plankMiddles,
  shapeOf,
  shouldersOver,
} from './setup.ts'

/** Parts of the way into a plank, as shares of its time: down on the forearms, feet back, hips in line. */
const FOREARMS = [0, 0.4] as const
const STEPS: Readonly<Record<Side, readonly [number, number]>> = {
  left: [0.4, 0.62],
  right: [0.58, 0.8],
}
export const SETTLING = [0.72, 1] as const

const INSTEP_DOWN = 190

/** A step lifts the foot this high, metres. */
const STEP_HEIGHT = 0.06

/** Knee angle with the feet back and the hips still high. */
const STEPPED_KNEE = 164

/** Knee angle of who lies on the front before the plank. */
const LYING_KNEE = 172

const partOf = (entry: number, [begin, end]: readonly [number, number]): number =>
  minimumJerk((entry - begin) / (end - begin))

const mix = (a: number, b: number, share: number): number => a + (b - a) * share
const mixPoints = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

const liesFirst = (plank: Plank): boolean => sizeOf(plank.options, 'FP1') !== null

/** Trunk direction before the plank: on all fours, then on the forearms; or lying on the front. */
const chordBefore = (plank: Plank, entry: number): number => {
  const { body, start } = plank
  const height = shouldersOver(plank, plank.armLean)[1]
  const chordFrom = (hips: number) => degrees(Math.asin((height - hips) / trunkLength(body)))
  if (liesFirst(plank)) return chordFrom(restingHeights(body).hipOnFront)
  return mix(start.chord, chordFrom(start.hips[1]), partOf(entry, FOREARMS))
}

const trunkAt = (plank: Plank, entry: number, drift: number) => {
  const { body, options, start } = plank
  const settled = partOf(entry, SETTLING)
  const shape = shapeOf(plank, settled, drift)
  const trunk = trunkLength(body, shape)
  const above = lineOf(options) - (sizeOf(options, 'FP7/drift') ?? 0) * drift
  const goal = plankMiddles(plank, above, trunk)
  const chord = mix(
    chordBefore(plank, entry),
    headingOf(subtract(goal.shoulders, goal.hips)),
    settled,
  )
  const kneeling = from(start.hips, chordBefore(plank, entry), trunkLength(body))
  const before = liesFirst(plank) ? shouldersOver(plank, plank.armLean) : kneeling
  return { shape, chord, shoulders: mixPoints(before, goal.shoulders, settled), settled }
}

/** Foot direction and ankle while kneeling: the toes are tucked under, and never in the floor. */
const kneelingFoot = (plank: Plank, entry: number): { ankle: Vec3; direction: number } => {
  const { body, start } = plank
  const { toe, ankleOnInstep } = restingHeights(body)
  const direction = mix(INSTEP_DOWN, ON_TOES, partOf(entry, FOREARMS))
  const height = Math.max(ankleOnInstep, ankleOver(body, [0, toe, 0], direction)[1])
  const rise = height - start.knees[1]
  const back = Math.sqrt(body.proportions.shank ** 2 - rise ** 2)
  return { ankle: [start.knees[0] - back, height, 0], direction }
}

/** Ankle at this knee angle behind hips of this place, on the toes. */
const ankleBehind = (plank: Plank, hips: Vec3, knee: number): Vec3 => {
  const { thigh, shank } = plank.body.proportions
  const height = plank.ankles[1]
  const far = reach(thigh, shank, knee)
  return [hips[0] - Math.sqrt(far ** 2 - (hips[1] - height) ** 2), height, 0]
}

const footAt = (plank: Plank, side: Side, entry: number): { ankle: Vec3; direction: number } => {
  const { start, ankles, body } = plank
  const settled = partOf(entry, SETTLING)
  if (liesFirst(plank)) {
    const shoulders = shouldersOver(plank, plank.armLean)
    const hips = from(shoulders, 180 + chordBefore(plank, 0), trunkLength(body))
    const lying = ankleBehind(plank, hips, LYING_KNEE)
    return { ankle: mixPoints(lying, ankles, settled), direction: ON_TOES }
  }
  const kneeling = kneelingFoot(plank, entry)
  const step = partOf(entry, STEPS[side])
  const lift: Vec3 = [0, 4 * STEP_HEIGHT * step * (1 - step), 0]
  const stepped = mixPoints(kneeling.ankle, ankleBehind(plank, start.hips, STEPPED_KNEE), step)
  return {
    ankle: mixPoints(add(stepped, lift), ankles, settled),
    direction: kneeling.direction,
  }
}

const legAt = (plank: Plank, side: Side, hip: Vec3, entry: number): LimbTarget => {
  const { thigh, shank, hipWidth } = plank.body.proportions
  const foot = footAt(plank, side, entry)
  const spread = mix(1, sizeOf(plank.options, 'FP6') ?? 1, partOf(entry, SETTLING))
  const ankle = atSide(foot.ankle, side, (hipWidth / 2) * spread)
  return {
    middle: middleJoint(hip, ankle, thigh, shank, [1, -1, 0]),
    end: ankle,
    tip: heading(foot.direction),
  }
}

const armAt = (plank: Plank, side: Side, shoulder: Vec3, entry: number): LimbTarget => {
  const { upperArm, forearm, shoulderWidth } = plank.body.proportions
  const down = liesFirst(plank) ? 1 : partOf(entry, FOREARMS)
  const place = mixPoints(plank.start.wrists, plank.wrists, down)
  const wrist = atSide(place, side, shoulderWidth / 2)
  const elbow = middleJoint(shoulder, wrist, upperArm, forearm, [-1, -1, 0])
  return { middle: elbow, end: wrist, tip: [1, 0, 0] }
}

const neckOf = (plank: Plank, settled: number, drift: number): number => {
  const lookingUp = sizeOf(plank.options, 'FP4/angle')
  if (lookingUp !== null) return -lookingUp
  return LONG_NECK - (sizeOf(plank.options, 'FP4/change') ?? 0) * drift * settled
}

/**
 * The posture at this share of the way from all fours (0) into the plank (1);
 * `drift`, 0 to 1, is how far a fault that grows during the hold has come.
 */
export const plankPose = (plank: Plank, entry: number, drift: number): Pose => {
  const { body } = plank
  const { shape, chord, shoulders, settled } = trunkAt(plank, entry, drift)
  const torso = torsoPose(body, {
    ...shape,
    chord,
    anchor: 'shoulders',
    at: shoulders,
    neck: neckOf(plank, settled, drift),
  })
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: legAt(plank, side, landmarks[`${side}_hip`], entry),
      arm: armAt(plank, side, landmarks[`${side}_shoulder`], entry),
    })),
  )
}
