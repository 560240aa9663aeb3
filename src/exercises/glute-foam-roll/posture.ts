import { otherSide, type Side } from '../../engine/landmarks.ts'
import { SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import {
  bothSides,
  headingOf,
  type LimbTarget,
  middleJoint,
  reach,
  withLimbs,
} from '../../mannequin/solve.ts'
import { ankleForKnee } from '../../mannequin/supine.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, Pose, Vec3 } from '../../mannequin/types.ts'
import { add, radians, scale, subtract } from '../../mannequin/vector.ts'

/** Sitting on the roller, facing +x: hands behind, one foot flat. Middles of left and right, metres. */
export type Seat = {
  readonly body: Body
  readonly hips: Vec3
  readonly ankle: Vec3
  readonly wrist: Vec3
  /** From shoulder to wrist, metres. */
  readonly arm: number
}

/** The usual foam roller. */
export const ROLLER_M = { thick: 0.15, long: 0.45 } as const

/** Flesh under a hip that sits on the roller, against that of who lies on the back. */
const PRESSED = 0.7
const KNEE = 85
/** How far behind the shoulders the hands are, degrees of the arms from upright. */
const ARMS_BACK = 12
/** Who sits propped on their hands rounds the back a little, degrees. */
const SPINE = { lumbarFlexion: 12, thoracicFlexion: 12 }
const CHIN_IN = 25
const HIPS_X = -0.05
/** The trunk leans back by so much at least, degrees from upright. */
const LEAST_LEAN = 28

/** `hipHeight` above the floor, metres; on the roller where absent. */
export const seatOf = (body: Body, hipHeight?: number): Seat => {
  const floor = restingHeights(body)
  const hips: Vec3 = [HIPS_X, hipHeight ?? ROLLER_M.thick + PRESSED * floor.hipOnBack, 0]
  const { upperArm, forearm } = body.proportions
  const upright = Math.cos(radians(ARMS_BACK))
  const trunk = trunkLength(body, SPINE)
  // Where straight arms would push the trunk upright they bend.
  const arm = Math.min(
    reach(upperArm, forearm, SOFT_ELBOW),
    (hips[1] + trunk * Math.cos(radians(LEAST_LEAN)) - floor.wrist) / upright,
  )
  const back = Math.sqrt(trunk ** 2 - (floor.wrist + arm * upright - hips[1]) ** 2)
  return {
    body,
    hips,
    ankle: ankleForKnee(body, hips, KNEE),
    wrist: [hips[0] - back - arm * Math.sin(radians(ARMS_BACK)), floor.wrist, 0],
    arm,
  }
}

/** One moment of rolling. */
export type RollMoment = {
  /** How far the hips have rolled towards the feet, metres. */
  readonly rolled: number
  /** How far each ankle lies across the other knee, 0 flat on the floor, 1 across. */
  readonly crossed: Readonly<Record<Side, number>>
  /** Lean towards the right side, degrees. */
  readonly lean: number
}

/** Where the ankle rests on the other thigh: this share of the way to the knee, so far above the bone. */
const ON_THIGH = { share: 0.88, aboveM: 0.11 }
/** On its way it goes out of the way of the other knee, metres. */
const ROUND_KNEE_M = 0.05

const mix = (a: Vec3, b: Vec3, share: number): Vec3 => add(scale(a, 1 - share), scale(b, share))

type Hips = Readonly<Record<Side, Vec3>>

const plantedLeg = ({ body, ankle }: Seat, hips: Hips, side: Side): LimbTarget => {
  const { thigh, shank, hipWidth } = body.proportions
  const end: Vec3 = [ankle[0], ankle[1], (outwards(side) * hipWidth) / 2]
  return { middle: middleJoint(hips[side], end, thigh, shank, [0, 1, 0]), end, tip: [1, 0, 0] }
}

/** A leg whose ankle is on its way to lie across the other knee. */
const legOf = (seat: Seat, hips: Hips, side: Side, crossed: number): LimbTarget => {
  const flat = plantedLeg(seat, hips, side)
  if (crossed === 0) return flat
  const other = otherSide(side)
  const { thigh, shank } = seat.body.proportions
  const knee = plantedLeg(seat, hips, other).middle
  const across = add(mix(hips[other], knee, ON_THIGH.share), [0, ON_THIGH.aboveM, 0])
  const round = ROUND_KNEE_M * Math.sin(Math.PI * crossed)
  const end = add(mix(flat.end, across, crossed), [round, round, 0])
  const out = outwards(side) * crossed
  return {
    middle: middleJoint(hips[side], end, thigh, shank, [0, 1 - 0.6 * crossed, out]),
    end,
    tip: mix([1, 0, 0], [0.8, 0.6, 0], crossed),
  }
}

const armOf = ({ body, wrist }: Seat, side: Side, shoulder: Vec3): LimbTarget => {
  const { upperArm, forearm, shoulderWidth } = body.proportions
  const end: Vec3 = [wrist[0], wrist[1], (outwards(side) * shoulderWidth) / 2]
  return {
    middle: middleJoint(shoulder, end, upperArm, forearm, [-1, 0, 0]),
    end,
    tip: [-1, 0, 0],
  }
}

/** The shoulders are where trunk and arms meet over hands that stay. Facing +x. */
export const rollPose = (seat: Seat, { rolled, crossed, lean }: RollMoment): Pose => {
  const { body } = seat
  const hips = add(seat.hips, [rolled, 0, 0])
  const trunk = trunkLength(body, SPINE)
  const shoulders = middleJoint(hips, seat.wrist, trunk, seat.arm, [0, 1, 0])
  const upright = torsoPose(body, {
    ...SPINE,
    chord: headingOf(subtract(shoulders, hips)),
    anchor: 'hips',
    at: hips,
    neck: CHIN_IN,
  })
  const torso: Pose = {
    ...upright,
    pelvis: { ...upright.pelvis, roll: lean },
    neckSideBend: -lean,
  }
  const { landmarks } = forwardKinematics(body, torso)
  const joints: Hips = { left: landmarks.left_hip, right: landmarks.right_hip }
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: legOf(seat, joints, side, crossed[side]),
      arm: armOf(seat, side, landmarks[`${side}_shoulder`]),
    })),
  )
}
