import { forwardKinematics } from './forward-kinematics.ts'
import { type SideCameraOptions, sideCamera } from './projection.ts'
import type { Camera, Performance } from './types.ts'
import { radians } from './vector.ts'

/** Where the body is during a performance, seen from a bearing; metres of the room. */
export type Reach = {
  readonly bearingDeg: number
  readonly left: number
  readonly right: number
  readonly top: number
}

/** Moments that are looked at: the ends of each movement are among them, near enough. */
const MOMENTS = 40

/**
 * How far the body goes to each side and up, over the whole performance, for a camera that stands at this
 * bearing, degrees from room +z towards +x.
 */
export const reachOf = ({ body, poseAt, durationMs }: Performance, bearingDeg = 0): Reach => {
  const places = Array.from({ length: MOMENTS }, (_, moment) =>
    Object.values(forwardKinematics(body, poseAt((durationMs * moment) / MOMENTS)).landmarks),
  ).flat()
  const [across, deep] = [Math.cos(radians(bearingDeg)), Math.sin(radians(bearingDeg))]
  const along = places.map(([x, , z]) => x * across - z * deep)
  return {
    bearingDeg,
    left: Math.min(...along),
    right: Math.max(...along),
    top: Math.max(...places.map(([, y]) => y)),
  }
}

/** Lower bodies fit into a laptop's picture as it stands beside the mat. */
const UPRIGHT_M = 1
/** Room above the head and below the feet, metres. */
const ROOM_M = 0.35

/** A laptop stands further back for who kneels or stands upright, and its screen is tilted up. */
export const laptopBefore = (
  { top }: Reach,
  { distanceM, verticalFovDeg }: Pick<Required<SideCameraOptions>, 'distanceM' | 'verticalFovDeg'>,
): SideCameraOptions => {
  if (top < UPRIGHT_M) return { distanceM, verticalFovDeg }
  const high = (top + ROOM_M) / 2
  const away = high / Math.tan(((verticalFovDeg / 2) * Math.PI) / 180)
  return { distanceM: Math.max(distanceM, away), verticalFovDeg, target: [0, top / 2, 0] }
}

const VERTICAL_FOV_DEG = 34
/** Slightly off the profile, as the person is asked to lie, so that the far limbs are seen. */
const OFFSET_DEG = 5
const LENS_HEIGHT_M = 0.6
/** Room around the body: hands and hair reach beyond the landmarks, and what is near looks larger. */
const MARGIN_M = 0.27
/** The mat needs some floor under it. */
const FLOOR_M = 0.3

const HALF_FOV = Math.tan(((VERTICAL_FOV_DEG / 2) * Math.PI) / 180)

/** A camera that sees all of the body, whatever the picture's shape. */
export const cameraFor = (
  { bearingDeg, left, right, top }: Reach,
  width: number,
  height: number,
  lensHeightM = LENS_HEIGHT_M,
): Camera => {
  const middle = (left + right) / 2
  const wide = (right - left) / 2 + MARGIN_M
  const high = (top + MARGIN_M + FLOOR_M) / 2
  const distanceM = Math.max((wide * height) / width, high) / HALF_FOV
  return sideCamera({
    distanceM,
    heightM: lensHeightM,
    offsetDeg: bearingDeg + OFFSET_DEG,
    verticalFovDeg: VERTICAL_FOV_DEG,
    target: [
      middle * Math.cos(radians(bearingDeg)),
      (top + MARGIN_M - FLOOR_M) / 2,
      -middle * Math.sin(radians(bearingDeg)),
    ],
    width,
    height,
  })
}
