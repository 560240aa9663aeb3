import { cameraFor, type Reach } from './guide-framing.ts'
import type { Camera } from './types.ts'
import { degrees, radians } from './vector.ts'

/**
 * A guide filmed beforehand, for where nothing may be drawn while somebody exercises. It shows more room
 * around the body than any panel: the page enlarges it until the body's part fills the panel.
 */
export const MOVING_PICTURE = { width: 560, height: 748 } as const

/** The body's part of the picture's width, and that part's shape; `live-guide.module.css` counts on them. */
const BODY_SHARE = 2 / 3
/** Shape of the panel on most screens: the camera stands as far away as for it. */
const USUAL_ASPECT = 0.95

/** The camera of a panel of the usual shape, with a wider lens. */
export const movingPictureCamera = (reach: Reach, lensHeightM?: number): Camera => {
  const usual = cameraFor(reach, USUAL_ASPECT, 1, lensHeightM)
  const { width, height } = MOVING_PICTURE
  const slope = Math.tan(radians(usual.verticalFovDeg) / 2)
  const wider = (slope * USUAL_ASPECT * height) / width / BODY_SHARE
  const verticalFovDeg = 2 * degrees(Math.atan(wider))
  return { ...usual, width, height, verticalFovDeg }
}
