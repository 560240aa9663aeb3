import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { actInTurn } from '../../mannequin/in-turn.ts'
import { supine } from '../../mannequin/supine.ts'
import { loweringOf } from '../../mannequin/timing.ts'
import type { ExerciseMotion, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { armFor, type DeadBug, deadBugPose } from './posture.ts'

/** Shoulders this share of body height behind the mat's middle: feet and hands reach equally far. */
const SHOULDERS_BACK = 0.24

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const out = sizeOf(options, 'DB10/out')
  const back = sizeOf(options, 'DB10/back')
  return {
    ...options,
    liftMs: out === null ? options.liftMs : loweringOf(out),
    lowerMs: back === null ? options.lowerMs : loweringOf(back),
  }
}

/**
 * Dead bugs, diagonals in turn; a repetition's side is that of the leg.
 * Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('dead-bug', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  const bug: DeadBug = { body, options, start: supine(body, -SHOULDERS_BACK * body.heightM) }
  return actInTurn(options, {
    headTowards: 'left',
    sameAgain: sizeOf(options, 'DB11/alternation') !== null,
    gapMs: (sizeOf(options, 'DB4/gap') ?? 0) * 1000,
    pose: (turn) => deadBugPose(bug, { ...turn, arm: armFor(options, turn.leg) }),
  })
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 6,
    headTowards: 'left',
    liftMs: 2000,
    holdMs: 2000,
    lowerMs: 2000,
    restMs: 1500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
