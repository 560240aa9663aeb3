import type { Lens } from '../../engine/exercise.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { backLine, contourAbove } from '../../mannequin/back-outline.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { cameraWorld, project, projectLine, sideCamera } from '../../mannequin/projection.ts'
import type { Body, Camera, Pose, Vec3 } from '../../mannequin/types.ts'
import { shareOf } from '../../mannequin/viewpoint.ts'

/** Far enough that a picture of the body has no perspective. */
const FAR_AWAY_M = 100
const FAR_AWAY_FOV_DEG = 1.4
const LOOKED_AT_M = 0.4

export type IdealPlace = {
  /** Degrees from room +z towards +x. */
  readonly bearingDeg: number
  /** As steep as from the middle of where the laptop may stand; level where absent. */
  readonly lens?: Lens | undefined
  readonly width: number
  readonly height: number
  readonly target?: Vec3
}

const farHeight = ({ heightM, distanceM }: Lens): number =>
  LOOKED_AT_M + ((shareOf(heightM, 0.5) - LOOKED_AT_M) * FAR_AWAY_M) / shareOf(distanceM, 0.5)

/** A camera exactly in one direction, without perspective. */
export const idealCamera = ({ bearingDeg, lens, ...rest }: IdealPlace): Camera =>
  sideCamera({
    offsetDeg: bearingDeg,
    distanceM: FAR_AWAY_M,
    ...(lens ? { heightM: farHeight(lens) } : {}),
    verticalFovDeg: FAR_AWAY_FOV_DEG,
    ...rest,
  })

/** What a camera would have seen of a posture without lens or noise. */
export const idealFrame = (body: Body, pose: Pose, camera: Camera, t: number): TraceFrame => {
  const skeleton = forwardKinematics(body, pose)
  const { landmarks } = skeleton
  const image = project(landmarks, camera).map(({ x, y }) => [x, y, 1] as const)
  const contour = contourAbove(projectLine(backLine(body, skeleton), camera), image, camera)
  return { t, score: 1, image, world: cameraWorld(landmarks, camera), contour }
}
