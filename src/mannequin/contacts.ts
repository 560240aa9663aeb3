import { FOOT } from './landmark-places.ts'
import { from } from './solve.ts'
import type { Body, Vec3 } from './types.ts'
import { degrees, subtract } from './vector.ts'

/** Height in metres of the body whose flesh the figures below describe. */
export const DRAWN_HEIGHT_M = 1.72

/**
 * How high above the floor joint centres are when the flesh over them rests on it, metres.
 * The flesh is the renderer's (`render/flesh.ts`), pressed down a little where it is soft.
 */
export const restingHeights = (body: Body) => {
  const size = body.heightM / DRAWN_HEIGHT_M
  const limb = size * body.build ** 0.75
  return {
    hipOnBack: 0.105 * size * body.build,
    shoulderOnBack: 0.1 * size * Math.sqrt(body.build),
    earOnBack: 0.39 * body.proportions.head,
    hipOnFront: 0.1 * size * body.build,
    shoulderOnFront: 0.1 * size * Math.sqrt(body.build),
    hipOnSide: 0.075 * limb,
    knee: 0.054 * limb,
    elbow: 0.038 * limb,
    wrist: 0.026 * size,
    ankle: body.proportions.ankleHeight,
    ankleOnInstep: 0.042 * size,
    toe: 0.02 * size,
  }
}

type FootPart = keyof typeof FOOT

/** A landmark of the foot, for an ankle and the foot's direction in the sagittal plane. */
export const footPoint = (body: Body, part: FootPart, ankle: Vec3, direction: number): Vec3 => {
  const { footLength, ankleHeight } = body.proportions
  const [along, up] = FOOT[part]
  return from(from(ankle, direction, along * footLength), direction + 90, up * ankleHeight)
}

/** A foot that stands flat on this ankle, its heel lifted by so many metres while the toes stay. */
export const heelLifted = (
  body: Body,
  ankle: Vec3,
  rise: number,
): { readonly ankle: Vec3; readonly direction: number } => {
  if (rise === 0) return { ankle, direction: 0 }
  const toe = footPoint(body, 'footIndex', ankle, 0)
  const [x, y] = subtract(footPoint(body, 'heel', ankle, 0), toe)
  const sole = Math.hypot(x, y)
  const direction = degrees(Math.asin(y / sole) - Math.asin((y + rise) / sole))
  return { ankle: ankleOver(body, toe, direction), direction }
}

/** Where the ankle is when the toe is there and the foot points that way. */
export const ankleOver = (body: Body, toe: Vec3, direction: number): Vec3 => {
  const { footLength, ankleHeight } = body.proportions
  const [along, up] = FOOT.footIndex
  return from(from(toe, direction, -along * footLength), direction + 90, -up * ankleHeight)
}
