import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { allFours } from '../../mannequin/all-fours.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import {
  alternating,
  durationOf,
  lateBy,
  progressAt,
  repsOf,
  truthOf,
} from '../../mannequin/timing.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
} from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { type Wag, wagPose } from './posture.ts'

/** Hips this share of body height behind the mat's middle. */
const HIPS_BACK = 0.14

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const way = sizeOf(options, 'KQ7/curling')
  return way === null ? options : { ...options, liftMs: way * 1000 }
}

/**
 * Wags head and hips together to one side and the other on all fours, sides in turn. Throws a RangeError for
 * a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('kneeling-ql-stretch', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  const wag: Wag = { body, options, start: allFours(body, { hipsX: -HIPS_BACK * body.heightM }) }
  const reps = repsOf(options, alternating(options, sizeOf(options, 'KQ6/alternation') !== null))
  const gapMs = (sizeOf(options, 'KQ5') ?? 0) * 1000
  const poseAt = (tMs: number): Pose => {
    const rep = reps.findLast(({ startMs }) => startMs <= tMs)
    const pose = wagPose(wag, {
      side: rep?.side ?? options.firstSide,
      head: rep ? progressAt(rep, tMs) : 0,
      hips: rep ? progressAt(lateBy(rep, gapMs), tMs) : 0,
    })
    return options.headTowards === 'right' ? pose : turnedRound(pose)
  }
  return {
    body,
    durationMs: durationOf(reps, options),
    poseAt,
    reps: reps.map(truthOf),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 4,
    headTowards: 'right',
    liftMs: 2200,
    holdMs: 2000,
    lowerMs: 2200,
    restMs: 800,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
