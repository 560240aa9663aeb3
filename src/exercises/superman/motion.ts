import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { actInTurn } from '../../mannequin/in-turn.ts'
import { prone } from '../../mannequin/prone.ts'
import { loweringOf } from '../../mannequin/timing.ts'
import type { ExerciseMotion, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { armFor, type Superman, supermanPose } from './posture.ts'

/** Hips this share of body height behind the mat's middle: feet and hands reach equally far. */
const HIPS_BACK = 0.06

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const lowering = sizeOf(options, 'SM8/lowering')
  return lowering === null ? options : { ...options, lowerMs: loweringOf(lowering) }
}

/**
 * Supermans, diagonals in turn; a repetition's side is that of the leg.
 * Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('superman', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  const superman: Superman = { body, options, start: prone(body, -HIPS_BACK * body.heightM) }
  return actInTurn(options, {
    headTowards: 'right',
    sameAgain: sizeOf(options, 'SM8/alternation') !== null,
    gapMs: (sizeOf(options, 'SM6/gap') ?? 0) * 1000,
    pose: (turn) => supermanPose(superman, { ...turn, arm: armFor(options, turn.leg) }),
  })
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 6,
    headTowards: 'right',
    liftMs: 1500,
    holdMs: 3000,
    lowerMs: 2000,
    restMs: 1500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
