import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { actInTurn } from '../../mannequin/in-turn.ts'
import { prone } from '../../mannequin/prone.ts'
import { loweringOf } from '../../mannequin/timing.ts'
import type { ExerciseMotion, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { type HipExtension, hipExtensionPose } from './posture.ts'

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const lowering = sizeOf(options, 'HE9')
  return lowering === null ? options : { ...options, lowerMs: loweringOf(lowering) }
}

/**
 * Lying face down, one straight leg lifted a little, the other one next.
 * Throws a RangeError for a fault that is not in `faults` or that this body cannot reach.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('hip-extension', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  // The legs are as long as head and trunk: the hips lie in the mat's middle.
  const lying: HipExtension = { body, options, start: prone(body, 0) }
  return actInTurn(options, {
    headTowards: 'right',
    sameAgain: sizeOf(options, 'HE10/alternation') !== null,
    pose: ({ leg, legProgress }) => hipExtensionPose(lying, leg, legProgress),
  })
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 8,
    headTowards: 'right',
    liftMs: 1500,
    holdMs: 2000,
    lowerMs: 2000,
    restMs: 1500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
