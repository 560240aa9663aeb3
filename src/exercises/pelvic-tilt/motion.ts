import { middlesOf, requireActed, sizeOf } from '../../mannequin/acting.ts'
import {
  armsBeside,
  type Crook,
  type CrookMoment,
  crookLying,
  crookPose,
} from '../../mannequin/crook.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import {
  type ActedRep,
  durationOf,
  endOf,
  progressAt,
  repsOf,
  truthOf,
} from '../../mannequin/timing.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type {
  ExerciseMotion,
  Performance,
  PerformanceOptions,
  Pose,
  TrueRep,
} from '../../mannequin/types.ts'
import { faults } from './faults.ts'

/** On real footage the hip point travels 0.057 trunk lengths from end to end (findings 10). */
const HIP_TRAVEL = 0.03

/** Further away the feet can't be pushed, trunk lengths. */
const FURTHEST_FEET = 0.62

/** Each way of a cycle is a repetition of its own to the clock: back, then forward. */
const waysOf = (options: PerformanceOptions): readonly ActedRep[] => {
  const quick = sizeOf(options, 'PT5')
  const tempo = quick === null ? {} : { liftMs: quick * 1000, lowerMs: quick * 1000 }
  const hasty = sizeOf(options, 'PT8') === null ? {} : { restMs: 0 }
  return repsOf({ ...options, ...tempo, ...hasty, reps: 2 * options.reps }, () => null)
}

/** + back, - forward; 1 is a full tilt. */
const tiltAt = (options: PerformanceOptions, ways: readonly ActedRep[], tMs: number): number => {
  const index = ways.findLastIndex(({ startMs }) => startMs <= tMs)
  const way = ways[index]
  if (!way) return 0
  const isBack = index % 2 === 0
  const size = sizeOf(options, isBack ? 'PT3' : 'PT6') ?? 1
  return (isBack ? size : -size) * progressAt(way, tMs)
}

/** How far the feet are pushed away for the knees to shift by what PT11 asks for, in trunk lengths. */
const feetAwayFor = (options: PerformanceOptions, crook: Crook): number => {
  const shift = sizeOf(options, 'PT11')
  if (shift === null) return 0
  const kneeAt = (feetAway: number): number =>
    middlesOf(crook.body, crookPose(crook, { feetAway }, armsBeside(crook.body))).knee[0]
  const wanted = shift * trunkLength(crook.body)
  return solveFor((away) => kneeAt(away) - kneeAt(0) - wanted, 0, FURTHEST_FEET)
}

const momentAt = (options: PerformanceOptions, tilt: number, feetAway: number): CrookMoment => {
  // What goes wrong goes wrong on the way back.
  const back = Math.max(0, tilt)
  const of = (clause: string) => (sizeOf(options, clause) ?? 0) * back
  return {
    tilt,
    hipTravel: HIP_TRAVEL,
    hipRise: of('PT9'),
    chestRise: of('PT10/chest'),
    headRise: of('PT10/head'),
    feetAway: feetAway * back,
  }
}

const truth = (ways: readonly ActedRep[]): readonly TrueRep[] =>
  ways.flatMap((way, index) => {
    const other = ways[index + 1]
    return index % 2 === 0 && other ? [{ ...truthOf(way), endMs: endOf(other) }] : []
  })

/**
 * Tilts on the back, knees bent: back, through the middle, forward, and to the middle. The rest between
 * two ways is the pause in the middle. Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (options: PerformanceOptions): Performance => {
  requireActed('pelvic-tilt', faults, options)
  const { body } = options
  const knee = sizeOf(options, 'PT1/bent') ?? sizeOf(options, 'PT1/straight') ?? undefined
  const crook: Crook = crookLying(body, knee)
  const ways = waysOf(options)
  const arms = armsBeside(body)
  const feetAway = feetAwayFor(options, crook)
  const poseAt = (tMs: number): Pose => {
    const pose = crookPose(crook, momentAt(options, tiltAt(options, ways, tMs), feetAway), arms)
    return options.headTowards === 'left' ? pose : turnedRound(pose)
  }
  return {
    body,
    durationMs: durationOf(ways, { ...options, restMs: 1500 }),
    poseAt,
    reps: truth(ways),
    fault: options.fault ?? null,
  }
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 8,
    headTowards: 'left',
    liftMs: 1500,
    holdMs: 1500,
    lowerMs: 1500,
    restMs: 900,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
