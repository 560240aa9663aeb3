import { otherSide, type Side } from '../../engine/landmarks.ts'
import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { armsBeside, type CrookMoment, crookLying, crookPose } from '../../mannequin/crook.ts'
import { turnedRound } from '../../mannequin/solve.ts'
import {
  type ActedRep,
  alternating,
  durationOf,
  minimumJerk,
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

/** A usual opening, degrees (spec: 25-45). */
const OPENING = 36

/** Steepest moment of a minimum-jerk movement against its mean speed. */
const PEAK_OVER_MEAN = 15 / 8

/** A head that turns by one degree takes the nose so far across, trunk lengths. */
const NOSE_TL_A_DEGREE = 0.004

const openingOf = (options: PerformanceOptions): number => sizeOf(options, 'FO10') ?? OPENING

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const speed = sizeOf(options, 'FO11')
  if (speed === null) return options
  return { ...options, liftMs: (1000 * PEAK_OVER_MEAN * OPENING) / speed }
}

/** A leg that has been open comes back short of the middle by FO7, and stays there. */
const leftOpen = (options: PerformanceOptions, before: ActedRep | undefined): number =>
  before ? (sizeOf(options, 'FO7/before') ?? 0) : 0

/** How far each knee is open. */
const openedAt = (
  options: PerformanceOptions,
  reps: readonly ActedRep[],
  tMs: number,
): Readonly<Record<Side, number>> => {
  const of = (side: Side): number => {
    const own = reps.filter((rep) => rep.side === side && rep.startMs <= tMs)
    const rep = own.at(-1)
    if (!rep) return 0
    const from = leftOpen(options, own.at(-2))
    const to = leftOpen(options, rep)
    const top = openingOf(options)
    const isBack = tMs > rep.startMs + rep.liftMs
    const base = isBack ? to : from
    return base + (top - base) * progressAt(rep, tMs)
  }
  return { left: of('left'), right: of('right') }
}

/** What else moves while this leg is open by that share of its way; + turns to the left. */
const strayingAt = (options: PerformanceOptions, side: Side, share: number): CrookMoment => {
  const of = (clause: string) => (sizeOf(options, clause) ?? 0) * share
  const sign = side === 'left' ? 1 : -1
  return {
    hipRise: of('FO6'),
    hipTilt: -sign * of('FO5'),
    chestTurn: sign * of('FO9/shoulders'),
    headTurn: (sign * of('FO9/head')) / NOSE_TL_A_DEGREE,
    slid: { [side]: of('FO12') },
  }
}

/**
 * On the back, knees bent: one knee opens to the side and comes back, the other one next.
 * Throws a RangeError for a fault that is not in `faults` or that this body cannot reach.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('bent-knee-fall-out', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  const crook = crookLying(body, sizeOf(options, 'FO1') ?? undefined)
  const arms = armsBeside(body)
  const reps = repsOf(options, alternating(options, sizeOf(options, 'FO4/alternation') !== null))
  const other = sizeOf(options, 'FO8') ?? 0
  const poseAt = (tMs: number): Pose => {
    const rep = reps.findLast(({ startMs }) => startMs <= tMs)
    const side = rep?.side ?? options.firstSide
    const share = rep ? progressAt(rep, tMs) : 0
    const opened = openedAt(options, reps, tMs)
    const still = otherSide(side)
    const pose = crookPose(
      crook,
      {
        ...strayingAt(options, side, share),
        opened: { ...opened, [still]: opened[still] + other * minimumJerk(share) },
      },
      arms,
    )
    return options.headTowards === 'left' ? pose : turnedRound(pose)
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
    reps: 8,
    headTowards: 'left',
    liftMs: 3000,
    holdMs: 800,
    lowerMs: 3000,
    restMs: 1500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
