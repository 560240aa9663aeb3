import { LANDMARKS, type Landmark } from '../../engine/landmarks.ts'
import type { ImagePoint, Trace, TraceFrame, WorldPoint } from '../../engine/trace.ts'
import { cameraWorld, type Projected, project } from '../../mannequin/projection.ts'
import type { JointsAt } from './joints.ts'
import type { Random } from './random.ts'
import type { SetPlan } from './set-plan.ts'

/** Position noise, in segment lengths, that makes the angle between two equal segments vary by 1 rad. */
const SEGMENTS_PER_RADIAN = 1 / Math.sqrt(6)
/** Thigh and trunk, the two segments of the hip angle, are about this share of body height each. */
const SEGMENT_SHARE = 0.26
/** Findings 7: far elbows and hips vary two to four times as much as near ones. */
const FAR_NOISE = 2
/** World landmarks are the weaker output: spec 2.4, world rules warn at twice the image rules' limits. */
const WORLD_NOISE = 2
const NEAR_VISIBILITY = 0.98
const FAR_VISIBILITY = 0.7

/**
 * What the pose model would say if it saw each true joint through noise: the short loop's film.
 * The noise is white, so that a filter has to earn its keep, and the same in both directions.
 */
export const filmSet = (
  { performance, camera, disturbance }: SetPlan,
  jointsAt: JointsAt,
  random: Random,
): Trace => {
  const { width, height } = camera
  const { fps } = disturbance
  const frames: TraceFrame[] = []
  const gapAt = random.between(0, performance.durationMs)
  for (let index = 0; (index * 1000) / fps <= performance.durationMs; index++) {
    const t = (index * 1000) / fps
    const inGap = t >= gapAt && t < gapAt + disturbance.gapMs
    const lost = random.chance(disturbance.dropoutShare) || inGap
    frames.push(lost ? { t, score: 0, image: null, world: null } : seen(t))
  }
  return {
    header: { plumbline: 'trace', version: 1, model: 'mannequin', width, height, fps },
    frames,
  }

  function seen(t: number): TraceFrame {
    const { body } = performance
    const landmarks = jointsAt(t)
    const points = project(landmarks, camera)
    const radians = (disturbance.jitterDeg * Math.PI) / 180
    const noiseM = radians * SEGMENTS_PER_RADIAN * SEGMENT_SHARE * body.heightM
    const far = farSide(points)
    return {
      t,
      score: 0.99,
      image: points.map((point, at) => seenPoint(point, noiseM * far[at], far[at] > 1)),
      world: cameraWorld(landmarks, camera).map((point) => shaken(point, noiseM)),
    }
  }

  function seenPoint({ x, y, depthM }: Projected, noiseM: number, isFar: boolean): ImagePoint {
    const noise = noiseM / pictureHeightM(depthM)
    return [
      x + random.normal() * noise * (height / width),
      y + random.normal() * noise,
      isFar ? FAR_VISIBILITY : NEAR_VISIBILITY,
    ]
  }

  function shaken([x, y, z]: WorldPoint, noiseM: number): WorldPoint {
    const shake = () => random.normal() * noiseM * WORLD_NOISE
    return [x + shake(), y + shake(), z + shake()]
  }

  /** Metres that the picture's height shows at this depth. */
  function pictureHeightM(depthM: number): number {
    return 2 * depthM * Math.tan((camera.verticalFovDeg * Math.PI) / 360)
  }
}

/** Noise factor of each landmark: `FAR_NOISE` on the side of the body that is further from the lens. */
const farSide = (points: readonly Projected[]): readonly number[] => {
  const depthOf = (name: Landmark) => points[LANDMARKS.indexOf(name)]?.depthM ?? 0
  const leftIsFar =
    depthOf('left_hip') + depthOf('left_shoulder') >
    depthOf('right_hip') + depthOf('right_shoulder')
  return LANDMARKS.map((name) => (name.includes(leftIsFar ? 'left' : 'right') ? FAR_NOISE : 1))
}
