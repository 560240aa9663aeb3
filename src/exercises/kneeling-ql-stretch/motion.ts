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
import { sharesFor } from './curl.ts'
import { faults } from './faults.ts'
import { type Wag, wagPose } from './posture.ts'

/** Hips this share of body height behind the mat's middle. */
const HIPS_BACK = 0.14

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const way = (clause: string, usual: number): number => {
    const seconds = sizeOf(options, clause)
    return seconds === null ? usual : seconds * 1000
  }
  return {
    ...options,
    liftMs: way('KQ7/curling', options.liftMs),
    lowerMs: way('KQ7/back', options.lowerMs),
  }
}

/**
 * Wags head and hips together to one side and the other on all fours, sides in turn. Throws a RangeError for
 * a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('kneeling-ql-stretch', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  const start = allFours(body, { hipsX: -HIPS_BACK * body.heightM })
  const good: Wag = { body, options, start, shares: { head: 1, hips: 1 } }
  const wag = { ...good, shares: sharesFor(good) }
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
