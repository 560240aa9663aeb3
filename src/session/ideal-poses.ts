import type { Exercise } from '../engine/exercise.ts'
import type { TrueRep } from '../mannequin/types.ts'
import type { IdealAsked, IdealPose } from '../review/one-thing/mend-picture.ts'
import { idealCourses } from './ideal-course.ts'

/** So many moments of a way are offered; the one that is most like the person's is shown. */
const MOMENTS = 9

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

/** What the mannequin looks like at these moments, with its head or face to either side of the picture. */
export const idealPoses = async (
  exercise: Exercise,
  asked: IdealAsked,
): Promise<readonly IdealPose[]> =>
  (await idealCourses(exercise, asked.side)).flatMap(({ rep, poseAt }) =>
    momentsOf(rep, asked).map(poseAt),
  )
