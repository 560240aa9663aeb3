import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { atSide } from '../../mannequin/all-fours.ts'
import { footPoint, restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { TOES_BACK } from '../../mannequin/prone.ts'
import {
  bothSides,
  from,
  heading,
  headingOf,
  type LimbTarget,
  middleJoint,
  withLimbs,
} from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { handOnThigh, hipsTurnedOpen } from '../../mannequin/upright.ts'
import { add, scale, subtract } from '../../mannequin/vector.ts'

/** Backward lean of the rear thigh from upright, degrees: kneeling up, and in a usual stretch. */
export const UPRIGHT_THIGH = 1
const STRETCHED_THIGH = 16

/** The trunk all but upright, degrees ahead. */
const TALL = 2

/** Angle from the trunk's line to the ear of somebody who looks ahead. */
const EYES_AHEAD = 8

/** A step lifts the foot so far that its toes clear the floor, metres. */
const STEP_HEIGHT = 0.17

export type Kneeling = {
  readonly body: Body
  readonly options: PerformanceOptions
  /** Rear knee and shin on the floor, front foot ahead. Middles of left and right, facing +x. */
  readonly knee: Vec3
  readonly ankleBehind: Vec3
  readonly ankleAhead: Vec3
  /** Of the trunk in the stretch, degrees ahead of upright. */
  readonly trunkLean: number
}

/** Where somebody is between two stretches: which knee is behind, how far each part has come. */
export type Moment = {
  readonly rear: Side
  /** 0 kneeling up, 1 in the stretch. */
  readonly stretch: number
  /** 0 with the front foot planted, 1 on both knees. */
  readonly drawnBack: number
}

export const thighLeanOf = (options: PerformanceOptions): number =>
  sizeOf(options, 'KH4') ?? STRETCHED_THIGH

/** Degrees ahead of upright in the stretch, whose front thigh points there. */
const trunkLeanOf = (options: PerformanceOptions, frontThigh: number): number => {
  const frontHip = sizeOf(options, 'KH1')
  if (frontHip !== null) return 90 - frontThigh - frontHip
  const rearHip = sizeOf(options, 'KH5')
  if (rearHip !== null) return 180 + thighLeanOf(options) - rearHip
  const behind = sizeOf(options, 'KH7')
  return behind === null ? (sizeOf(options, 'KH8') ?? TALL) : -behind
}

const hipsOver = (body: Body, knee: Vec3, thighLean: number): Vec3 =>
  from(knee, 90 - thighLean, body.proportions.thigh)

const frontKnee = (body: Body, hip: Vec3, ankle: Vec3): Vec3 =>
  middleJoint(hip, ankle, body.proportions.thigh, body.proportions.shank, [1, 0, 0])

/** Front ankle for a knee that is so far ahead of its toes in the stretch, metres. */
const ankleForKnee = (body: Body, hips: Vec3, ahead: number): Vec3 => {
  const at = (x: number): Vec3 => [x, body.proportions.ankleHeight, 0]
  const past = (x: number) =>
    frontKnee(body, hips, at(x))[0] - footPoint(body, 'footIndex', at(x), 0)[0]
  return at(solveFor((x) => past(x) - ahead, hips[0], hips[0] + body.proportions.thigh))
}

export const kneelingOf = (options: PerformanceOptions): Kneeling => {
  const { body } = options
  const { thigh, shank, ankleHeight } = body.proportions
  const floor = restingHeights(body)
  const knee: Vec3 = [0, floor.knee, 0]
  const rise = floor.ankleOnInstep - floor.knee
  const ankleBehind: Vec3 = [-Math.sqrt(shank ** 2 - rise ** 2), floor.ankleOnInstep, 0]
  const deep = hipsOver(body, knee, thighLeanOf(options))
  const past = sizeOf(options, 'KH9')
  // The front shin upright while kneeling up.
  const planted: Vec3 = [hipsOver(body, knee, UPRIGHT_THIGH)[0] + thigh, ankleHeight, 0]
  const ankleAhead = past === null ? planted : ankleForKnee(body, deep, past * trunkLength(body))
  const frontThigh = headingOf(subtract(frontKnee(body, deep, ankleAhead), deep))
  const trunkLean = trunkLeanOf(options, frontThigh)
  return { body, options, knee, ankleBehind, ankleAhead, trunkLean }
}

const trunkAt = (of: Kneeling, { rear, stretch }: Moment): Pose => {
  const { body, options, knee, trunkLean } = of
  const deep = thighLeanOf(options)
  const thighLean = UPRIGHT_THIGH + (deep - UPRIGHT_THIGH) * stretch
  const lean = TALL + (trunkLean - TALL) * stretch
  const torso = torsoPose(body, {
    chord: 90 - lean,
    anchor: 'hips',
    at: hipsOver(body, knee, thighLean),
    neck: EYES_AHEAD,
  })
  return hipsTurnedOpen(torso, rear, (sizeOf(options, 'KH10') ?? 0) * stretch)
}

const mix = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

const frontLeg = (of: Kneeling, side: Side, hip: Vec3, drawnBack: number): LimbTarget => {
  const width = of.body.proportions.hipWidth / 2
  const lifted: Vec3 = [0, 4 * STEP_HEIGHT * drawnBack * (1 - drawnBack), 0]
  const ankle = add(mix(of.ankleAhead, of.ankleBehind, drawnBack), lifted)
  const placed = atSide(ankle, side, width)
  return {
    middle: frontKnee(of.body, hip, placed),
    end: placed,
    tip: heading(360 + (TOES_BACK - 360) * drawnBack),
  }
}

const rearLeg = (of: Kneeling, side: Side): LimbTarget => {
  const width = of.body.proportions.hipWidth / 2
  return {
    middle: atSide(of.knee, side, width),
    end: atSide(of.ankleBehind, side, width),
    tip: heading(TOES_BACK),
  }
}

/** The posture at this moment, facing +x. */
export const kneelingPose = (of: Kneeling, moment: Moment): Pose => {
  const { body } = of
  const { rear, drawnBack } = moment
  const torso = trunkAt(of, moment)
  const { landmarks } = forwardKinematics(body, torso)
  const front = otherSide(rear)
  const hip = landmarks[`${front}_hip`]
  const ahead = frontLeg(of, front, hip, drawnBack)
  const thigh = { hip, knee: ahead.middle }
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: side === rear ? rearLeg(of, side) : ahead,
      // Both hands on the thigh; on both knees each on its own side.
      arm: handOnThigh(body, landmarks[`${side}_shoulder`], thigh, (1 - drawnBack) / 2),
    })),
  )
}
