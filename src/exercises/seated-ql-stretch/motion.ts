import type { Side } from '../../engine/landmarks.ts'
import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { chairUnder } from '../../mannequin/seated.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import {
  type ActedRep,
  alternating,
  durationOf,
  endOf,
  minimumJerk,
  progressAt,
  repsOf,
} from '../../mannequin/timing.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  Thing,
  TrueRep,
} from '../../mannequin/types.ts'
import { rotatedBy, yawFacing } from '../../mannequin/upright.ts'
import { faults } from './faults.ts'
import { leanAt, type Sitting, sittingOf, sittingPose } from './posture.ts'

/** The hold runs while the trunk leans by so much, degrees. */
const LEANT = 12

/** Parts of the rest between two sides, as shares of it: one foot comes back, the other leg is stretched out. */
const FOOT_BACK = [0.15, 0.48] as const
const LEG_OUT = [0.52, 0.85] as const

/** Of who is unsteady, and of who bounces, Hz. */
const SWAY_HZ = 0.35
const BOUNCE_HZ = 1

/** The dose of a hold, ms: what is broken off early is a share of it. */
const DOSE_MS = 30_000

const partOf = (share: number, [begin, end]: readonly [number, number]): number =>
  minimumJerk((share - begin) / (end - begin))

/** Share of the way into the stretch, in time, after which the hold runs. */
const entryOf = (of: Sitting): number =>
  solveFor((s) => Math.abs(leanAt(of, minimumJerk(s))) - LEANT, 0, 1)

const truthOf = (rep: ActedRep, entry: number): TrueRep => ({
  side: rep.side,
  startMs: rep.startMs,
  endMs: endOf(rep),
  holdStartMs: rep.startMs + rep.liftMs * entry,
  holdEndMs: endOf(rep) - rep.lowerMs * entry,
})

/** To and fro with the lean, degrees; grows and fades with the stretch. */
const swayAt = (options: PerformanceOptions, stretch: number, tMs: number): number => {
  const swaying = sizeOf(options, 'SQ8/sway')
  const bouncing = sizeOf(options, 'SQ11')
  // One is told by its average (RMS), the other from peak to trough.
  const amplitude = swaying === null ? (bouncing ?? 0) / 2 : swaying * Math.SQRT2
  const hertz = swaying === null ? BOUNCE_HZ : SWAY_HZ
  return amplitude * stretch ** 3 * Math.sin((2 * Math.PI * hertz * tMs) / 1000)
}

/** Of a hold that is broken off: so much of the dose, the ways in and out included. */
const brokenOff = (options: PerformanceOptions): PerformanceOptions => {
  const share = sizeOf(options, 'SQ8/short')
  if (share === null) return options
  const edges = (options.liftMs + options.lowerMs) * (1 - entryOf(sittingOf(options)))
  return { ...options, holdMs: Math.max(0, share * DOSE_MS - edges) }
}

/**
 * Stretches, sides in turn; a hold's side is that of the straight leg, towards which the trunk leans.
 * Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('seated-ql-stretch', faults, asked)
  const options = brokenOff(asked)
  const of = sittingOf(options)
  const sideOf = alternating(options, false)
  const reps = repsOf(options, sideOf)
  const facing = yawFacing(options.headTowards)
  const on = (side: Side, moment: { stretch: number; out: number; sway: number }): Pose =>
    rotatedBy(sittingPose(of, { side, ...moment }), facing)
  const poseAt = (tMs: number): Pose => {
    const index = Math.max(
      0,
      reps.findLastIndex(({ startMs }) => startMs <= tMs),
    )
    const rep = reps[index]
    if (!rep) throw new RangeError('a performance needs a repetition')
    const share = (tMs - endOf(rep)) / options.restMs
    // After the last one the legs stay where they are.
    if (share > 0 && index < reps.length - 1) {
      const back = 1 - partOf(share, FOOT_BACK)
      if (back > 0) return on(sideOf(index), { stretch: 0, out: back, sway: 0 })
      return on(sideOf(index + 1), { stretch: 0, out: partOf(share, LEG_OUT), sway: 0 })
    }
    const stretch = Math.max(0, progressAt(rep, tMs))
    const sway = swayAt(options, stretch, tMs - rep.startMs)
    return on(sideOf(index), { stretch, out: 1, sway })
  }
  const chair = chairUnder(of.seat)
  const things: readonly Thing[] = [
    facing === 0
      ? chair
      : { ...chair, centre: [-chair.centre[0], chair.centre[1], 0], yaw: facing },
  ]
  const entry = entryOf(of)
  return {
    body: options.body,
    durationMs: durationOf(reps, options),
    poseAt,
    thingsAt: () => things,
    reps: reps.map((rep) => truthOf(rep, entry)),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 2,
    headTowards: 'left',
    liftMs: 2800,
    holdMs: 15_000,
    lowerMs: 2600,
    restMs: 7500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
