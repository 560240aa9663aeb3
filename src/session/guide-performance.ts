import { countsEachSide } from '../engine/exercise.ts'
import { exercises } from '../exercises/index.ts'
import { loadMotion } from '../exercises/motions.ts'
import { BODIES } from '../mannequin/bodies.ts'
import { type Reach, reachOf } from '../mannequin/guide-framing.ts'
import type { Performance } from '../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../mannequin/viewpoint.ts'

/** Holds of both sides, one after the other, are shown briefly, ms. */
const BRIEF_HOLD_MS = 4000

/** What a guide shows, and where it is looked at from. */
export type GuideShow = {
  readonly acted: Performance
  readonly reach: Reach
  /** Metres; the usual height beside the mat where undefined. */
  readonly lensHeightM: number | undefined
}

/**
 * One repetition, or one of each side, to be shown over and over.
 * @returns null where the mannequin does not know the exercise
 */
export const guideShow = async (exercise: string): Promise<GuideShow | null> => {
  const motion = await loadMotion(exercise)
  const definition = exercises[exercise]
  if (!motion || !definition) return null
  const each = countsEachSide(definition)
  const brief = definition.kind === 'hold' && each ? { holdMs: BRIEF_HOLD_MS } : {}
  const acted = motion.perform({
    ...motion.defaults,
    ...brief,
    body: BODIES[0],
    reps: each ? 2 : 1,
  })
  const { lens } = definition.view
  const bearing = bearingOf(lensOf(definition), motion.defaults.headTowards)
  return {
    acted,
    reach: reachOf(acted, bearing),
    lensHeightM: lens && shareOf(lens.heightM, 0.5),
  }
}

/** The still moment that shows the exercise best, ms: in the middle of the first hold. */
export const bestMomentMs = ({ reps }: Performance): number => {
  const [first] = reps
  return first ? (first.holdStartMs + first.holdEndMs) / 2 : 0
}
