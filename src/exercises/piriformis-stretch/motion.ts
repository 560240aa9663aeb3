import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { headingOf, turnedRound } from '../../mannequin/solve.ts'
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
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { subtract } from '../../mannequin/vector.ts'
import { faults } from './faults.ts'
import { type Stretching, stretchingOf, stretchPose } from './posture.ts'

/** The hold runs from where the knee comes so near to the chest to where it leaves it so far, degrees at the hip. */
const ENTER = 85
const EXIT = 85

/** The hand is at the knee after this share of the way in, and stays for as long on the way out. */
const HAND_SHARE = 0.9

/** Of who tugs at the knee, Hz. */
const TUG_HZ = 0.5

/** The dose of a hold, ms: what is broken off early is a share of it. */
const DOSE_MS = 30_000

/** Angle at the hip of the leg that rests, degrees. */
const restingHip = (of: Stretching): number => {
  const { body } = of.options
  const pose = stretchPose(of, { side: 'right', stretch: 0, hold: 0, tug: 0 })
  const { landmarks } = forwardKinematics(body, pose)
  const trunk = headingOf(subtract(landmarks.right_shoulder, landmarks.right_hip))
  const thigh = headingOf(subtract(landmarks.right_knee, landmarks.right_hip))
  return (trunk - thigh + 360) % 360
}

/** Share of the way into the stretch, in time, after which the hip is bent so far. */
const shareTo = (of: Stretching, angle: number): number => {
  const wanted = (restingHip(of) - angle) / (restingHip(of) - of.hip)
  return wanted >= 1 ? 1 : solveFor((s) => minimumJerk(s) - wanted, 0, 1)
}

const truthOf = (rep: ActedRep, entry: number, exit: number): TrueRep => ({
  side: rep.side,
  startMs: rep.startMs,
  endMs: endOf(rep),
  holdStartMs: rep.startMs + rep.liftMs * entry,
  holdEndMs: endOf(rep) - rep.lowerMs * exit,
})

/** The hand takes the knee before it is up, and leaves it when it is well on its way down. */
const handOf = (rep: ActedRep): ActedRep => ({
  ...rep,
  liftMs: HAND_SHARE * rep.liftMs,
  topMs: rep.topMs + (1 - HAND_SHARE) * (rep.liftMs + rep.lowerMs),
  lowerMs: HAND_SHARE * rep.lowerMs,
})

/** To and fro along the mat, by this much on average (RMS), metres; grows and fades with the stretch. */
const tugAt = (options: PerformanceOptions, stretch: number, tMs: number): number => {
  const size = sizeOf(options, 'PS5')
  if (size === null) return 0
  const amplitude = size * Math.SQRT2 * trunkLength(options.body)
  return amplitude * stretch * Math.sin((2 * Math.PI * TUG_HZ * tMs) / 1000)
}

/** Of a hold that is broken off: so much of the dose, the ways in and out included. */
const brokenOff = (options: PerformanceOptions): PerformanceOptions => {
  const share = sizeOf(options, 'PS7')
  if (share === null) return options
  const of = stretchingOf(options)
  const edges =
    options.liftMs * (1 - shareTo(of, ENTER)) + options.lowerMs * (1 - shareTo(of, EXIT))
  return { ...options, holdMs: share * DOSE_MS - edges }
}

/**
 * Stretches, sides in turn; a hold's side is that of the knee that is drawn up.
 * Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('piriformis-stretch', faults, asked)
  const options = brokenOff(asked)
  const of = stretchingOf(options)
  const reps = repsOf(options, alternating(options, sizeOf(options, 'PS8/alternation') !== null))
  const poseAt = (tMs: number): Pose => {
    const rep = reps.findLast(({ startMs }) => startMs <= tMs)
    const stretch = rep ? Math.max(0, progressAt(rep, tMs)) : 0
    const pose = stretchPose(of, {
      side: rep?.side ?? options.firstSide,
      stretch,
      hold: rep ? progressAt(handOf(rep), tMs) : 0,
      tug: rep ? tugAt(options, stretch, tMs - rep.startMs) : 0,
    })
    return options.headTowards === 'left' ? pose : turnedRound(pose)
  }
  const [entry, exit] = [shareTo(of, ENTER), shareTo(of, EXIT)]
  return {
    body: options.body,
    durationMs: durationOf(reps, options),
    poseAt,
    reps: reps.map((rep) => truthOf(rep, entry, exit)),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 2,
    headTowards: 'left',
    liftMs: 3000,
    holdMs: 15_000,
    lowerMs: 3000,
    restMs: 5000,
    leadInMs: 3000,
    firstSide: 'right',
  },
  perform,
  faults,
}
