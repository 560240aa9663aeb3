import type { Exercise } from '../engine/exercise.ts'
import { LANDMARKS, type Side } from '../engine/landmarks.ts'
import { loadMotion } from '../exercises/motions.ts'
import { BODIES } from '../mannequin/bodies.ts'
import { forwardKinematics } from '../mannequin/forward-kinematics.ts'
import { laptopBefore, reachOf } from '../mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, project, sideCamera } from '../mannequin/projection.ts'
import type { Camera, Performance, TrueRep } from '../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../mannequin/viewpoint.ts'
import type { IdealPose } from '../review/one-thing/mend-picture.ts'

/** One repetition or hold as the mannequin does it without a fault, before the exercise's own camera. */
export type IdealCourse = {
  readonly rep: TrueRep
  /** ms of the repetition's own time */
  readonly poseAt: (tMs: number) => IdealPose
}

const HEADS = ['left', 'right'] as const

/** Where the exercise wants the laptop. */
const laptopFor = (exercise: Exercise, acted: Performance, head: 'left' | 'right'): Camera => {
  const lens = lensOf(exercise)
  const offsetDeg = bearingOf(lens, head)
  return sideCamera({
    offsetDeg,
    heightM: shareOf(lens.heightM, 0.5),
    ...laptopBefore(reachOf(acted, offsetDeg), {
      distanceM: shareOf(lens.distanceM, 0.5),
      verticalFovDeg: LAPTOP_FOV_DEG,
    }),
  })
}

const poseIn = ({ body, poseAt: poseOf }: Performance, camera: Camera, tMs: number): IdealPose => {
  const seen = project(forwardKinematics(body, poseOf(tMs)).landmarks, camera)
  const depthOf = (side: Side): number =>
    LANDMARKS.reduce(
      (sum, name, index) => sum + (name.startsWith(side) ? (seen[index]?.depthM ?? 0) : 0),
      0,
    )
  return {
    points: seen.map(({ x, y }) => [x * camera.width, y * camera.height] as const),
    near: depthOf('left') < depthOf('right') ? 'left' : 'right',
  }
}

/**
 * The mannequin's head or face to the left of the picture, and to the right: whoever lies or looks the other way
 * is mirrored by it. @param side the one that moves first; none where the exercise has no sides
 */
export const idealCourses = async (
  exercise: Exercise,
  side: Side | null,
): Promise<readonly IdealCourse[]> => {
  const motion = await loadMotion(exercise.id)
  if (!motion) return []
  const { defaults } = motion
  return HEADS.flatMap((headTowards) => {
    const acted = motion.perform({
      ...defaults,
      headTowards,
      firstSide: side ?? defaults.firstSide,
      body: BODIES[0],
      reps: 1,
    })
    const camera = laptopFor(exercise, acted, headTowards)
    const [rep] = acted.reps
    return rep ? [{ rep, poseAt: (tMs: number) => poseIn(acted, camera, tMs) }] : []
  })
}
