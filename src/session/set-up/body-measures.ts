import type { Landmark } from '../../engine/landmarks.ts'
import { type BodyInPicture, between, type PictureSize, type Spot } from '../body-in-picture.ts'

/** A trunk of average length, metres: 0.288 of 1.7 m (Winter). */
const TRUNK_M = 0.49
/** Half of a laptop camera's vertical field of view, as a slope: 43 degrees, about 78 diagonal at 16:9. */
const HALF_FOV_SLOPE = Math.tan((21.5 * Math.PI) / 180)

/** About how far away the person is, for a usual camera and an average body, metres. */
export const distanceM = ({ trunkPx }: BodyInPicture, { height }: PictureSize): number =>
  (TRUNK_M * height) / (2 * HALF_FOV_SLOPE * Math.max(1, trunkPx))

/** What has to be in the picture. Fingers and the face follow them. */
const WHOLE: readonly Landmark[] = [
  'nose',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
]

export type Margins = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Room between the body and each edge, as a share of the picture; negative where it is cut off. */
export const margins = ({ at }: BodyInPicture, { width, height }: PictureSize): Margins => {
  const spots = WHOLE.map(at)
  const xs = spots.map(({ x }) => x / width)
  const ys = spots.map(({ y }) => y / height)
  return {
    left: Math.min(...xs),
    right: 1 - Math.max(...xs),
    top: Math.min(...ys),
    bottom: 1 - Math.max(...ys),
  }
}

const degrees = (from: Spot, to: Spot): number =>
  (Math.atan2(to.y - from.y, Math.abs(to.x - from.x)) * 180) / Math.PI

/** A body is upright when its shoulders are this much further above its ankles than they are beside them, */
const UPRIGHT = 3
/** and straight when its hips are this near to the line between them, in trunk lengths. */
const STRAIGHT = 0.12

/**
 * How far the picture is turned, degrees: read from somebody who stands straight. null in every other
 * posture: what lies on the floor does not tell the floor from the body.
 */
export const floorTiltDeg = ({ at, trunkPx }: BodyInPicture): number | null => {
  const shoulders = between(at('left_shoulder'), at('right_shoulder'))
  const hips = between(at('left_hip'), at('right_hip'))
  const ankles = between(at('left_ankle'), at('right_ankle'))
  const high = ankles.y - shoulders.y
  const aside = shoulders.x - ankles.x
  if (high < 2 * trunkPx || high < UPRIGHT * Math.abs(aside)) return null
  const share = (ankles.y - hips.y) / high
  const bent = Math.abs(hips.x - (ankles.x + share * aside)) / trunkPx
  return bent > STRAIGHT ? null : degrees({ x: 0, y: 0 }, { x: high, y: aside })
}
