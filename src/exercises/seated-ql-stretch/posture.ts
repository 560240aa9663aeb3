import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import {
  bentLeg,
  handOnOwnThigh,
  outstretchedLeg,
  type Seat,
  seatOf,
} from '../../mannequin/seated.ts'
import { bothSides, type LimbTarget, middleJoint, withLimbs } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { add, degrees, middle, scale, subtract } from '../../mannequin/vector.ts'

/** Of the trunk towards the straight leg in the stretch, in the frontal plane, degrees. */
const LEAN = 26
/** The chest turns away from that leg, degrees. */
const TURN = 22
/** The pelvis goes along a little, degrees. */
const HIPS_TILT = 3
/** The knee of the straight leg, degrees; its ankle and the other knee out from their hips, trunk lengths. */
const KNEE = 174
const OUT_TL = 0.5
const APART_TL = 0.08

/** The trunk all but upright, degrees ahead. */
const TALL = 3
const EYES_AHEAD = 8
/** The neck straightens the head by this share of the spine's bend. */
const HEAD_UPRIGHT = 0.35
/** Hands, as shares of the thigh: towards the knee on the side that the trunk leans to. */
const HANDS = { rest: 0.5, leaning: 0.75, other: 0.32 } as const
const STEP_HEIGHT = 0.1

/** What a trunk does in the stretch towards the right; degrees. */
type Bend = {
  readonly sideBend: number
  readonly rotation: number
  readonly ahead: number
  readonly roll: number
}

export type Sitting = {
  readonly options: PerformanceOptions
  readonly seat: Seat
  readonly bend: Bend
}

/** Where somebody is between two stretches. */
export type Moment = {
  /** Of the leg that is straight, or on its way. */
  readonly side: Side
  /** 0 upright, 1 in the stretch. */
  readonly stretch: number
  /** 0 the foot under its knee, 1 the leg straight. */
  readonly out: number
  /** Degrees that the trunk leans further than it should. */
  readonly sway: number
}

const trunkOf = ({ body, hips }: Seat, { sideBend, rotation, ahead, roll }: Bend): Pose => {
  const torso = torsoPose(body, { chord: 90 - ahead, anchor: 'hips', at: hips, neck: EYES_AHEAD })
  return {
    ...torso,
    pelvis: { ...torso.pelvis, roll },
    spineSideBend: sideBend,
    spineRotation: rotation,
    neckSideBend: -HEAD_UPRIGHT * sideBend,
    headRotation: -rotation / 3,
  }
}

/** What a camera before the person sees of a trunk: metres and degrees, + towards the right. */
export const seenTrunk = (body: Body, pose: Pose) => {
  const { landmarks } = forwardKinematics(body, pose)
  const hips = middle(landmarks.left_hip, landmarks.right_hip)
  const [, up, right] = subtract(middle(landmarks.left_shoulder, landmarks.right_shoulder), hips)
  const [x, , z] = subtract(landmarks.right_shoulder, landmarks.left_shoulder)
  const nose = subtract(landmarks.nose, hips)
  return {
    lean: degrees(Math.atan2(right, up)),
    turn: degrees(Math.atan2(x, z)),
    noseReach: Math.hypot(nose[1], nose[2]),
  }
}

type Asked = {
  readonly lean: number
  readonly turn: number
  readonly roll: number
  /** From the hips to the nose as a camera sees it, metres; as it comes where absent. */
  readonly noseReach?: number
}

/** The bend that brings the trunk to this lean and this turn to the left, so much of it from the pelvis. */
const bendTo = (seat: Seat, { lean, turn, roll, noseReach }: Asked): Bend => {
  let bend: Bend = { sideBend: 0, rotation: 0, ahead: TALL, roll }
  const seen = (change: Partial<Bend>) =>
    seenTrunk(seat.body, trunkOf(seat, { ...bend, ...change }))
  for (let round = 0; round < 6; round += 1) {
    const sideBend = solveFor((angle) => seen({ sideBend: angle }).lean - lean, -90, 130)
    bend = { ...bend, sideBend }
    const rotation = solveFor((angle) => seen({ rotation: angle }).turn - turn, -120, 120)
    bend = { ...bend, rotation }
    if (noseReach === undefined) continue
    const ahead = solveFor((angle) => seen({ ahead: angle }).noseReach - noseReach, 0, 80)
    bend = { ...bend, ahead }
  }
  return bend
}

const stretchOf = (seat: Seat, options: PerformanceOptions): Bend => {
  const size = (clause: string) => sizeOf(options, clause)
  const away = size('SQ5/away') === null ? 1 : -1
  const lean = away * (size('SQ5/far') ?? LEAN)
  // Who leans far lets the pelvis go along.
  const roll = away * (size('SQ9') ?? HIPS_TILT + Math.max(0, Math.abs(lean) - 45))
  const turn = -(size('SQ6') ?? -TURN)
  const bend = bendTo(seat, { lean, turn, roll })
  const share = size('SQ10')
  if (share === null) return bend
  const { noseReach } = seenTrunk(seat.body, trunkOf(seat, bend))
  return bendTo(seat, { lean, turn, roll, noseReach: share * noseReach })
}

export const sittingOf = (options: PerformanceOptions): Sitting => {
  const { body } = options
  const seat = seatOf(body, (sizeOf(options, 'SQ1') ?? 0) * trunkLength(body))
  return { options, seat, bend: stretchOf(seat, options) }
}

const mixed = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

/** How far the trunk leans towards the straight leg, degrees. */
export const leanAt = (of: Sitting, stretch: number): number =>
  seenTrunk(of.seat.body, trunkPose(of, { side: 'right', stretch, out: 1, sway: 0 })).lean

const trunkPose = ({ seat, bend }: Sitting, { side, stretch, sway }: Moment): Pose => {
  const towards = outwards(side)
  // About two degrees of the whole spine's bend lean its line by one.
  const sideBend = towards * (stretch * bend.sideBend + 1.9 * sway)
  return trunkOf(seat, {
    sideBend,
    rotation: towards * stretch * bend.rotation,
    ahead: TALL + stretch * (bend.ahead - TALL),
    roll: towards * stretch * bend.roll,
  })
}

const legsOf = ({ options, seat }: Sitting, { side, out }: Moment) => {
  const { body } = seat
  const { thigh, shank } = body.proportions
  const tl = trunkLength(body)
  const apart = APART_TL * tl
  const under = (each: Side) => bentLeg(seat, each, { knee: apart, ankle: apart })
  const straight = (hip: Vec3): LimbTarget => {
    const target = outstretchedLeg(seat, side, {
      knee: sizeOf(options, 'SQ2') ?? KNEE,
      out: tl * (sizeOf(options, 'SQ3/in') ?? sizeOf(options, 'SQ3/wide') ?? OUT_TL),
    })
    const bent = under(side)
    const lifted = 4 * STEP_HEIGHT * out * (1 - out)
    const end = add(mixed(bent.end, target.end, out), [0, lifted, 0])
    return {
      middle: middleJoint(hip, end, thigh, shank, [0.4, 1, 0]),
      end,
      tip: mixed(bent.tip, target.tip, out),
    }
  }
  const bent = bentLeg(seat, otherSide(side), {
    knee: apart,
    // It strays as the other leg goes out.
    ankle: apart + (sizeOf(options, 'SQ4') ?? 0) * tl * out,
  })
  return { straight, bent }
}

/** The posture at this moment, facing +x. */
export const sittingPose = (of: Sitting, moment: Moment): Pose => {
  const { body } = of.seat
  const { side, stretch } = moment
  const torso = trunkPose(of, moment)
  const { landmarks } = forwardKinematics(body, torso)
  const legs = legsOf(of, moment)
  return withLimbs(
    body,
    torso,
    bothSides((each) => {
      const hip = landmarks[`${each}_hip`]
      const leg = each === side ? legs.straight(hip) : legs.bent
      const slid = each === side ? HANDS.leaning : HANDS.other
      const share = HANDS.rest + (slid - HANDS.rest) * stretch
      const thigh = { hip, knee: leg.middle }
      return { leg, arm: handOnOwnThigh(body, each, landmarks[`${each}_shoulder`], thigh, share) }
    }),
  )
}
