import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { allFours } from '../../mannequin/all-fours.ts'
import { cyclesEndMs, cyclesOf, cycleTruth, swingAt } from '../../mannequin/cycles.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
} from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { type CatCow, catCowPose } from './posture.ts'
import { upperBackShare } from './upper-back.ts'

/** Hips this share of body height behind the mat's middle. */
const HIPS_BACK = 0.14

/** On all fours as asked; as a fault the knees are ahead of the hips, the hands of the shoulders. */
const startOf = (options: PerformanceOptions) =>
  allFours(options.body, {
    hipsX: -HIPS_BACK * options.body.heightM,
    thighLean: sizeOf(options, 'KT1') ?? 0,
    armLean: sizeOf(options, 'KT2') ?? 0,
  })

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const way = sizeOf(options, 'KT6')
  return way === null ? options : { ...options, liftMs: way * 1000, lowerMs: way * 1000 }
}

/** How far one end is reached, where `share` is its part of half the whole range and the other end is full. */
const endFor = (share: number | null): number => (share === null ? 1 : share / (2 - share))

/** The fault's size is how far the outline of the upper back goes up and down against the lower back's. */
const withUpperBack = (cat: CatCow): CatCow => {
  const wanted = sizeOf(cat.options, 'KT7/upper-back')
  if (wanted === null) return cat
  const offBy = (upperBack: number) => upperBackShare({ ...cat, upperBack }) - wanted
  return { ...cat, upperBack: solveFor(offBy, 10, 80) }
}

/**
 * Rounds the lower back, then hollows it, on all fours; one repetition is both. Throws a RangeError
 * for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('kneeling-pelvic-tilt', faults, asked)
  const options = withTempo(asked)
  const cat = withUpperBack({
    body: options.body,
    options,
    start: startOf(options),
    upperBack: null,
  })
  const cycles = cyclesOf(options)
  const round = endFor(sizeOf(options, 'KT5/round'))
  const hollow = endFor(sizeOf(options, 'KT5/hollow'))
  const poseAt = (tMs: number): Pose => {
    const swing = swingAt(cycles, tMs)
    const pose = catCowPose(cat, swing * (swing > 0 ? round : hollow))
    return options.headTowards === 'right' ? pose : turnedRound(pose)
  }
  return {
    body: options.body,
    durationMs: cyclesEndMs(cycles, options),
    poseAt,
    reps: cycles.map(cycleTruth),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 8,
    headTowards: 'right',
    liftMs: 1200,
    holdMs: 1600,
    lowerMs: 1200,
    restMs: 600,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
