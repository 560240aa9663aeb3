import type { Exercise } from '../engine/exercise.ts'
import { LANDMARKS, type Side } from '../engine/landmarks.ts'
import { loadMotion } from '../exercises/motions.ts'
import { BODIES } from '../mannequin/bodies.ts'
import { forwardKinematics } from '../mannequin/forward-kinematics.ts'
import { laptopBefore, reachOf } from '../mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, project, sideCamera } from '../mannequin/projection.ts'
import type { Camera, Performance, TrueRep } from '../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../mannequin/viewpoint.ts'
import type { IdealAsked, IdealPose } from '../review/one-thing/mend-picture.ts'

/** So many moments of a way are offered; the one that is most like the person's is shown. */
const MOMENTS = 9

const HEADS = ['left', 'right'] as const

const spread = (fromMs: number, toMs: number): readonly number[] =>
  Array.from({ length: MOMENTS }, (_, index) => fromMs + ((toMs - fromMs) * index) / (MOMENTS - 1))

const momentsOf = (
  { startMs, holdStartMs, holdEndMs, endMs }: TrueRep,
  { where, phase }: IdealAsked,
): readonly number[] => {
  if (where === 'start') return [startMs]
  if (where === 'top' || phase === 'holding') return [(holdStartMs + holdEndMs) / 2]
  if (phase === 'lifting') return spread(startMs, holdStartMs)
  if (phase === 'lowering') return spread(holdEndMs, endMs)
  return spread(startMs, endMs)
}

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

const poseAt = ({ body, poseAt: poseOf }: Performance, camera: Camera, tMs: number): IdealPose => {
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

/** What the mannequin looks like at these moments, with its head or face to either side of the picture. */
export const idealPoses = async (
  exercise: Exercise,
  asked: IdealAsked,
): Promise<readonly IdealPose[]> => {
  const motion = await loadMotion(exercise.id)
  if (!motion) return []
  const { defaults } = motion
  return HEADS.flatMap((headTowards) => {
    const acted = motion.perform({
      ...defaults,
      headTowards,
      firstSide: asked.side ?? defaults.firstSide,
      body: BODIES[0],
      reps: 1,
    })
    const camera = laptopFor(exercise, acted, headTowards)
    const [rep] = acted.reps
    return rep ? momentsOf(rep, asked).map((tMs) => poseAt(acted, camera, tMs)) : []
  })
}
