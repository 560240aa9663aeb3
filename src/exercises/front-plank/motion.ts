import { requireActed } from '../../mannequin/acting.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import {
  type ActedRep,
  durationOf,
  EDGE_SHARE,
  endOf,
  minimumJerk,
  repsOf,
} from '../../mannequin/timing.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { plankPose, SETTLING } from './posture.ts'
import { plankOf } from './setup.ts'

/** A fault that grows during the hold is fully there after this share of it. */
const GROWN_AFTER = 0.5

/** Share of the way into (or out of) the plank that has been gone, linear in time. */
const entryAt = (rep: ActedRep, tMs: number): number =>
  Math.max(0, Math.min(1, (tMs - rep.startMs) / rep.liftMs, (endOf(rep) - tMs) / rep.lowerMs))

const driftAt = (rep: ActedRep, tMs: number): number =>
  minimumJerk((tMs - rep.startMs - rep.liftMs) / (GROWN_AFTER * rep.topMs))

/** The hold runs while the hips are within 5 % of their way from the plank's line. */
const truthOf = (rep: ActedRep): TrueRep => {
  const [begin, end] = SETTLING
  const inLine = begin + (end - begin) * (1 - EDGE_SHARE)
  return {
    side: null,
    startMs: rep.startMs,
    endMs: endOf(rep),
    holdStartMs: rep.startMs + rep.liftMs * inLine,
    holdEndMs: endOf(rep) - rep.lowerMs * inLine,
  }
}

/**
 * Planks on forearms and toes, entered from all fours and left the same way. In the hold elbows,
 * hands and toes stay. Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (options: PerformanceOptions): Performance => {
  requireActed('front-plank', faults, options)
  const plank = plankOf(options)
  const reps = repsOf(options, () => null)
  const poseAt = (tMs: number): Pose => {
    const rep = reps.findLast(({ startMs }) => startMs <= tMs)
    const pose = rep
      ? plankPose(plank, entryAt(rep, tMs), driftAt(rep, tMs))
      : plankPose(plank, 0, 0)
    return options.headTowards === 'right' ? pose : turnedRound(pose)
  }
  return {
    body: options.body,
    durationMs: durationOf(reps, options),
    poseAt,
    reps: reps.map(truthOf),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 1,
    headTowards: 'right',
    liftMs: 4500,
    holdMs: 15000,
    lowerMs: 4000,
    restMs: 2000,
    leadInMs: 4000,
    firstSide: 'left',
  },
  perform,
  faults,
}
