import type { TraceFrame } from '../src/engine/trace.ts'
import { contourOf } from './contour.ts'
import type { Estimator } from './estimator.ts'

/** What the pose model says of a frame, with the back's outline where an exercise asks for it. */
export type Seer = {
  estimate(
    ...frame: Parameters<Estimator['estimate']>
  ): Promise<Pick<TraceFrame, 'score' | 'image' | 'world' | 'contour'>>
}

/** A mask costs about a quarter of a frame: backs move slowly, so that one is asked for this often, ms. */
const EVERY_MS = 95

/** The estimator as one that also tells the back's outline, in some of its frames. */
export function withContour(estimator: Pick<Estimator, 'estimate'>): Seer {
  let askedMs = Number.NEGATIVE_INFINITY
  return {
    async estimate(input, tMs) {
      const isDue = tMs - askedMs >= EVERY_MS || tMs < askedMs
      if (isDue) askedMs = tMs
      const { mask, ...pose } = await estimator.estimate(input, tMs, isDue)
      if (!isDue || !pose.image) return pose
      return { ...pose, contour: mask ? contourOf(mask, pose.image) : null }
    },
  }
}
