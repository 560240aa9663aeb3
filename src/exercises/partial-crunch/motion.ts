import { middlesOf, requireActed, sizeOf } from '../../mannequin/acting.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { ankleForKnee, supine } from '../../mannequin/supine.ts'
import { durationOf, loweringOf, progressOf, repsOf, truthOf } from '../../mannequin/timing.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
} from '../../mannequin/types.ts'
import { length, subtract } from '../../mannequin/vector.ts'
import { faults } from './faults.ts'
import { type Crunch, crunchPose, GOOD_ELBOWS } from './posture.ts'

/** A good curl: the shoulder blades just off the floor (PC6 asks 10 degrees, PC10 allows 30). */
const CURL = 16

/** A good nod of the chin on the way up, degrees (PC5 asks 5 to 30). */
const NOD = 15

const KNEE = 80

/** Peak speed of a minimum-jerk movement over its mean. */
const PEAK_OVER_MEAN = 1.875

/** Where elbows that fly back start, and as far back as they go, degrees to the front. */
const FLYING = { start: 60, furthest: -80 }

const rangeOf = (options: PerformanceOptions): number =>
  sizeOf(options, 'PC6') ?? sizeOf(options, 'PC10') ?? CURL

const nodOf = (options: PerformanceOptions): number => {
  const extension = sizeOf(options, 'PC5/extension')
  if (extension !== null) return -extension
  return sizeOf(options, 'PC5/flexion') ?? sizeOf(options, 'PC9') ?? NOD
}

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const speed = sizeOf(options, 'PC11/speed')
  const lowering = sizeOf(options, 'PC11/lowering')
  const lifted =
    speed === null
      ? options
      : { ...options, liftMs: (1000 * PEAK_OVER_MEAN * rangeOf(options)) / speed }
  return lowering === null ? lifted : { ...lifted, lowerMs: loweringOf(lowering) }
}

/** Metres between the middles of elbows and knees, in the sagittal plane. */
const elbowsToKnees = (crunch: Crunch, share: number): number => {
  const { body, options } = crunch
  const curl = { angle: rangeOf(options) * share, share, nod: nodOf(options) }
  const { elbow, knee } = middlesOf(body, crunchPose(crunch, curl))
  return length(subtract(elbow, knee))
}

/** Elbows that fly back as the trunk comes up, so that they get this little closer to the knees. */
const withFlyingElbows = (crunch: Crunch): Crunch => {
  const closer = sizeOf(crunch.options, 'PC7')
  if (closer === null) return crunch
  const flying = (top: number): Crunch => ({ ...crunch, elbows: { start: FLYING.start, top } })
  const wanted = closer * trunkLength(crunch.body)
  const top = solveFor(
    (lean) => elbowsToKnees(flying(lean), 0) - elbowsToKnees(flying(lean), 1) - wanted,
    FLYING.furthest,
    FLYING.start,
  )
  return flying(top)
}

const crunchOf = (options: PerformanceOptions): Crunch => {
  const { body } = options
  const start = supine(body, -0.25 * body.heightM)
  const ankle = ankleForKnee(body, start.hips, KNEE)
  return withFlyingElbows({ body, options, start, ankle, elbows: GOOD_ELBOWS })
}

/**
 * Crunches on the back, knees bent, hands behind the head. Hips and feet stay where they are.
 * Throws a RangeError for a fault that is not in `faults` or that this body cannot reach.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('partial-crunch', faults, asked)
  const options = withTempo(asked)
  const crunch = crunchOf(options)
  const reps = repsOf(options, () => null)
  const poseAt = (tMs: number): Pose => {
    const share = progressOf(reps, tMs)
    const pose = crunchPose(crunch, { angle: rangeOf(options) * share, share, nod: nodOf(options) })
    return options.headTowards === 'left' ? pose : turnedRound(pose)
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
    reps: 8,
    headTowards: 'left',
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
