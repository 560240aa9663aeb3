import type { Side } from '../../engine/landmarks.ts'
import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { mirrored } from '../../mannequin/mirrored.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import {
  type ActedRep,
  alternating,
  durationOf,
  EDGE_SHARE,
  endOf,
  minimumJerk,
  progressAt,
} from '../../mannequin/timing.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { bendAt, type Moment, sidePlankPose } from './posture.ts'
import { type SidePlank, sidePlankOf } from './setup.ts'

/** The dose of a hold, ms: what is broken off early is a share of it. */
const DOSE_MS = 10_000

/** A fault that grows during the hold is fully there after this share of it, and goes on the way down. */
const GROWN_AFTER = 0.5

/** The hold runs while the hips are so near to where they are held, degrees. */
const NEAR_DEG = 5

/** Part of the rest between two sides in which the body goes over to the other one, as shares of it. */
const OVER = [0.1, 0.85] as const

/** Facing the lens, who lies on the right side has the head at image-left. */
const firstSideOf = ({ headTowards }: PerformanceOptions): Side =>
  headTowards === 'left' ? 'right' : 'left'

/** Times of the holds: one may be broken off, or the second side's shorter than the first's. */
const repsOf = (
  options: PerformanceOptions,
  sideOf: (index: number) => Side,
): readonly ActedRep[] => {
  const { liftMs, lowerMs, restMs, leadInMs, holdMs, reps } = options
  const brokenOff = sizeOf(options, 'SP7')
  const gap = sizeOf(options, 'SP8/gap') ?? 0
  const topMs = brokenOff === null ? holdMs : brokenOff * DOSE_MS - (liftMs + lowerMs) * EDGE_SHARE
  let startMs = leadInMs
  return Array.from({ length: reps }, (_, index) => {
    const rep = {
      side: sideOf(index),
      startMs,
      liftMs,
      topMs: Math.max(0, index % 2 === 0 ? topMs : topMs * (1 - gap)),
      lowerMs,
    }
    startMs = endOf(rep) + restMs
    return rep
  })
}

/** Share of the way up, in time, after which the hold runs. */
const entryOf = (plank: SidePlank): number => {
  const wanted = Math.max(bendAt(plank, 0), bendAt(plank, 1) - NEAR_DEG)
  return solveFor((s) => bendAt(plank, minimumJerk(s)) - wanted, 0, 1)
}

const driftAt = (rep: ActedRep, tMs: number): number =>
  minimumJerk((tMs - rep.startMs - rep.liftMs) / (GROWN_AFTER * rep.topMs)) * progressAt(rep, tMs)

/**
 * Side planks on forearm and knees, the chest towards the lens, sides in turn; between two of them the body
 * goes over by way of kneeling. Which side is first follows from where the head lies. Throws a RangeError for
 * a fault that is not in `faults`.
 */
const perform = (options: PerformanceOptions): Performance => {
  requireActed('side-plank', faults, options)
  const plank = sidePlankOf(options)
  const again = sizeOf(options, 'SP8/alternation') !== null
  const sideOf = alternating({ ...options, firstSide: firstSideOf(options) }, again)
  const reps = repsOf(options, sideOf)
  const entry = entryOf(plank)
  const truthOf = (rep: ActedRep): TrueRep => ({
    side: rep.side,
    startMs: rep.startMs,
    endMs: endOf(rep),
    holdStartMs: rep.startMs + rep.liftMs * entry,
    holdEndMs: endOf(rep) - rep.lowerMs * entry,
  })
  const on = (side: Side, moment: Moment): Pose => {
    const pose = sidePlankPose(plank, moment)
    return side === 'right' ? pose : mirrored(pose)
  }
  const poseAt = (tMs: number): Pose => {
    const index = Math.max(
      0,
      reps.findLastIndex(({ startMs }) => startMs <= tMs),
    )
    const rep = reps[index]
    if (!rep) throw new RangeError('a performance needs a repetition')
    const [from, to] = [sideOf(index), sideOf(index + 1)]
    const share = ((tMs - endOf(rep)) / options.restMs - OVER[0]) / (OVER[1] - OVER[0])
    // After the last one the body stays where it is.
    if (share > 0 && from !== to && index < reps.length - 1) {
      const way = 2 * minimumJerk(share)
      return on(way < 1 ? from : to, { lift: 0, drift: 0, raised: way < 1 ? way : 2 - way })
    }
    return on(from, { lift: progressAt(rep, tMs), drift: driftAt(rep, tMs), raised: 0 })
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
    reps: 2,
    headTowards: 'left',
    liftMs: 1400,
    holdMs: 12_000,
    lowerMs: 1400,
    restMs: 6500,
    leadInMs: 2500,
    firstSide: 'right',
  },
  perform,
  faults,
}
