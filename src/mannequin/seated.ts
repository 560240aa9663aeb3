import type { Side } from '../engine/landmarks.ts'
import { DRAWN_HEIGHT_M, footPoint } from './contacts.ts'
import { outwards } from './forward-kinematics.ts'
import { heading, type LimbTarget, middleJoint } from './solve.ts'
import type { Body, Thing, Vec3 } from './types.ts'
import { add, scale, subtract } from './vector.ts'

/** Of a hip joint above the seat that its flesh rests on, metres, of the body that the figures describe. */
const HIP_ABOVE_SEAT = 0.088
/** The seat's edge is so far ahead of the hips of who sits on it, metres. */
const EDGE_AHEAD = 0.1
const SEAT = { depth: 0.42, width: 0.46 }

/** Toes of a foot that rests on its heel, up from the floor, degrees. */
const TOES_UP = 45

/** Hands rest so far above the thigh's bone, metres. */
const HAND_ABOVE = 0.07

/** Someone who sits on a chair's edge and faces +x, the hips over the room's middle. Metres. */
export type Seat = {
  readonly body: Body
  readonly hips: Vec3
}

/** `kneeAbove`: how much higher than the hips the knees are over flat feet, metres. */
export const seatOf = (body: Body, kneeAbove = 0): Seat => {
  const { shank, ankleHeight } = body.proportions
  return { body, hips: [0, shank + ankleHeight - kneeAbove, 0] }
}

export const chairUnder = ({ body, hips }: Seat): Thing => {
  const flesh = (HIP_ABOVE_SEAT * body.build * body.heightM) / DRAWN_HEIGHT_M
  const height = hips[1] - flesh
  return {
    kind: 'chair',
    sizeM: [SEAT.depth, height, SEAT.width],
    centre: [EDGE_AHEAD - SEAT.depth / 2, height / 2, 0],
    yaw: 0,
  }
}

const lateral = (body: Body, side: Side, outM: number): number =>
  outwards(side) * (body.proportions.hipWidth / 2 + outM)

/** A foot flat on the floor: knee and ankle so far out from the hip, metres, the knee over the ankle. */
export const bentLeg = (
  { body, hips }: Seat,
  side: Side,
  out: { readonly knee: number; readonly ankle: number },
): LimbTarget => {
  const { thigh, shank, ankleHeight } = body.proportions
  const drop = Math.sqrt(shank ** 2 - (out.ankle - out.knee) ** 2)
  const kneeY = ankleHeight + drop
  const ahead = Math.sqrt(thigh ** 2 - (kneeY - hips[1]) ** 2 - out.knee ** 2)
  return {
    middle: [hips[0] + ahead, kneeY, lateral(body, side, out.knee)],
    end: [hips[0] + ahead, ankleHeight, lateral(body, side, out.ankle)],
    tip: heading(0),
  }
}

/** A leg stretched out before the seat on its heel, its ankle so far out from the hip; degrees of the knee, metres. */
export const outstretchedLeg = (
  { body, hips }: Seat,
  side: Side,
  { knee, out }: { readonly knee: number; readonly out: number },
): LimbTarget => {
  const { thigh, shank } = body.proportions
  const reach = Math.sqrt(
    thigh ** 2 + shank ** 2 - 2 * thigh * shank * Math.cos((knee * Math.PI) / 180),
  )
  const height = -footPoint(body, 'heel', [0, 0, 0], TOES_UP)[1]
  const ahead = Math.sqrt(reach ** 2 - (hips[1] - height) ** 2 - out ** 2)
  const hip: Vec3 = [hips[0], hips[1], lateral(body, side, 0)]
  const end: Vec3 = [hips[0] + ahead, height, lateral(body, side, out)]
  return { middle: middleJoint(hip, end, thigh, shank, [0, 1, 0]), end, tip: heading(TOES_UP) }
}

/** A hand on its own thigh, this share of the way to the knee, or as near to it as it reaches. */
export const handOnOwnThigh = (
  { proportions: { upperArm, forearm } }: Body,
  side: Side,
  shoulder: Vec3,
  { hip, knee }: { readonly hip: Vec3; readonly knee: Vec3 },
  share: number,
): LimbTarget => {
  const end = add(add(hip, scale(subtract(knee, hip), share)), [0, HAND_ABOVE, 0])
  const outAndBack: Vec3 = [-1, 0, 0.7 * outwards(side)]
  return {
    middle: middleJoint(shoulder, end, upperArm, forearm, outAndBack),
    end,
    tip: [1, -0.25, 0],
  }
}
