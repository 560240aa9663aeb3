import { middlesOf, requireActed, sizeOf, turnAt } from '../../mannequin/acting.ts'
import { restingHeights } from '../../mannequin/contacts.ts'
import { from, turnedRound } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { ankleForKnee } from '../../mannequin/supine.ts'
import {
  durationOf,
  loweringOf,
  progressOf,
  repsOf,
  topOf,
  truthOf,
} from '../../mannequin/timing.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  Body,
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  Vec3,
} from '../../mannequin/types.ts'
import { cross, degrees, length, radians, subtract } from '../../mannequin/vector.ts'
import { faults } from './faults.ts'
import { type Bridge, bridgePose } from './posture.ts'

/** Signed hip angle at the top of a good bridge: people reach 176-188 (findings 1). */
const TOP_HIP = 178

/**
 * How far the shin leans back at the top. With bones of the usual lengths an upright shin asks for
 * heels so close that the knee starts below 50 degrees; 10 degrees lets it start near 57.
 */
const TOP_SHIN = 10

/** A tilt that no bridge reaches. */
const STEEPEST_TILT = 55

const signedHip = ({ hip, knee, shoulder }: ReturnType<typeof middlesOf>): number =>
  turnAt(hip, knee, shoulder)

/** Metres by which the hips are above the line from shoulders to knees. */
const arch = ({ hip, knee, shoulder }: ReturnType<typeof middlesOf>): number => {
  const line = subtract(knee, shoulder)
  return cross(line, subtract(hip, shoulder))[2] / length(line)
}

const hipsOver = (body: Body, shoulder: Vec3, tilt: number): Vec3 =>
  from(shoulder, tilt, trunkLength(body))

/** Feet so placed that the shin leans this far when the hips are straight. */
const ankleForShin = (body: Body, shoulder: Vec3, lean: number): Vec3 => {
  const { thigh, shank } = body.proportions
  const { ankle } = restingHeights(body)
  const kneeHeight = ankle + shank * Math.cos(radians(lean))
  const kneeAt = (tilt: number): Vec3 =>
    from(hipsOver(body, shoulder, tilt), tilt + 180 - TOP_HIP, thigh)
  const knee = kneeAt(solveFor((tilt) => kneeAt(tilt)[1] - kneeHeight, 0, STEEPEST_TILT))
  return [knee[0] + shank * Math.sin(radians(lean)), ankle, 0]
}

/** How far the trunk must tilt for the top that is asked for. */
const topTilt = (bridge: Bridge, restTilt: number): number => {
  const { body, options } = bridge
  const arched = sizeOf(options, 'GB8')
  const missing = (tilt: number): number => {
    const middles = middlesOf(body, bridgePose(bridge, tilt, 1))
    if (arched !== null) return arch(middles) - arched * trunkLength(body)
    return signedHip(middles) - (sizeOf(options, 'GB4') ?? TOP_HIP)
  }
  return solveFor(missing, restTilt, STEEPEST_TILT)
}

const bridgeOf = (options: PerformanceOptions): { bridge: Bridge; restTilt: number } => {
  const { body } = options
  const { hipOnBack, shoulderOnBack } = restingHeights(body)
  const shoulder: Vec3 = [-0.19 * body.heightM, shoulderOnBack, 0]
  const restTilt = degrees(Math.asin((hipOnBack - shoulderOnBack) / trunkLength(body)))
  const startKnee = sizeOf(options, 'GB1/bent') ?? sizeOf(options, 'GB1/straight')
  const ankle =
    startKnee === null
      ? ankleForShin(body, shoulder, sizeOf(options, 'GB12') ?? TOP_SHIN)
      : ankleForKnee(body, hipsOver(body, shoulder, restTilt), startKnee)
  return { bridge: { body, options, shoulder, ankle }, restTilt }
}

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const lowering = sizeOf(options, 'GB7')
  const pause = sizeOf(options, 'GB5')
  const slowed = lowering === null ? options : { ...options, lowerMs: loweringOf(lowering) }
  return pause === null ? slowed : { ...slowed, holdMs: topOf(pause, slowed) }
}

/**
 * Bridges on the back, knees bent. Shoulders, head, hands and feet stay where they are.
 * Throws a RangeError for a fault that is not in `faults` or that this body cannot reach.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('glute-bridge', faults, asked)
  const options = withTempo(asked)
  const { bridge, restTilt } = bridgeOf(options)
  const range = topTilt(bridge, restTilt) - restTilt
  const reps = repsOf(options, () => null)
  const poseAt = (tMs: number): Pose => {
    const progress = progressOf(reps, tMs)
    const pose = bridgePose(bridge, restTilt + range * progress, progress)
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
    reps: 10,
    headTowards: 'left',
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
