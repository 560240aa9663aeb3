import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import type {
  ActedFault,
  Body,
  ExerciseMotion,
  Performance,
  TrueRep,
} from '../../mannequin/types.ts'
import { ruleClause } from '../loop/short-loop-figures.ts'
import type { Case, ReadAt } from './cases.ts'
import { caseOf } from './find-case.ts'
import { type Moment, START, TOP, timeOf } from './moments.ts'
import { type Still, stillAt } from './still.ts'
import { createTruth } from './truth.ts'

/** All that is looked at of one exercise on one body, and what is read off it. */
export type StillsPlan = {
  readonly body: Body
  /** The first is a start pose. */
  readonly stills: readonly Still[]
  readonly cases: readonly Case[]
  /** A clean set, to see where the body goes. */
  readonly shown: Performance
  /** For the other side the person turns round. */
  readonly turnsRound: boolean
}

/** One set, well done or with a fault, and its repetition of each side; null where it has none. */
export type Act = {
  readonly performance: Performance
  readonly repOf: (side: Side | null) => TrueRep | null
}

/** Enough for both sides. */
const REPS = 2

const actOf = (motion: ExerciseMotion, body: Body, fault: ActedFault | null): Act | null => {
  const asked = fault && { clause: fault.clause, size: fault.acted }
  try {
    const options = { ...motion.defaults, body, reps: REPS, ...(asked ? { fault: asked } : {}) }
    const performance = motion.perform(options)
    const repOf = (side: Side | null) => performance.reps.find((rep) => rep.side === side) ?? null
    return { performance, repOf }
  } catch (error) {
    // A body that can't go so far.
    if (error instanceof RangeError) return null
    throw error
  }
}

export const planStills = (exercise: Exercise, motion: ExerciseMotion, body: Body): StillsPlan => {
  const clean = actOf(motion, body, null)
  if (clean === null) throw new Error(`${exercise.id}: ${body.id} can't do it`)
  const shown = clean.performance
  const sides = [...new Set(shown.reps.map(({ side }) => side))]
  const { all, add } = createStillList()
  const { headTowards } = motion.defaults
  const truth = createTruth({ exercise, body, stills: all, shown, headTowards })
  // A hold's floor and trunk are told from itself: what comes before it may stand on other things.
  const posed = exercise.kind === 'hold' ? TOP : START
  const readAt = (act: Act, side: Side | null, at: Moment, since: Moment | null) => {
    const [rep, well] = [act.repOf(side), clean.repOf(side)]
    if (rep === null || well === null) return null
    const place = (moment: Moment) => add(stillAt(act.performance, timeOf(rep, moment)))
    const start = add(stillAt(shown, timeOf(well, posed)))
    return { start, at: place(at), since: since && place(since) }
  }
  const tops = sides.flatMap((side) => readAt(clean, side, TOP, START) ?? [])
  const cases = motion.faults.flatMap((fault): Case[] => {
    const rule = exercise.rules.find(({ clause }) => clause === ruleClause(fault.clause))
    const wrong = actOf(motion, body, fault)
    if (rule === undefined || rule.checks.length === 0 || wrong === null) return []
    return sides.flatMap(
      (side) => caseOf({ exercise, rule, fault, side, clean, wrong, readAt, truth }) ?? [],
    )
  })
  return { body, shown, turnsRound: turnsRound(shown), ...withoutUnused(all, cases, tops) }
}

export type ReadAtMoment = (
  act: Act,
  side: Side | null,
  at: Moment,
  since: Moment | null,
) => ReadAt | null

/** The same posture is one still, whoever asks for it. */
const createStillList = () => {
  const all: Still[] = []
  const places = new Map<string, number>()
  const add = (still: Still): number => {
    const name = JSON.stringify(still)
    const place = places.get(name) ?? all.push(still) - 1
    places.set(name, place)
    return place
  }
  return { all, add }
}

const readsOf = (each: Case): readonly ReadAt[] =>
  each.kind === 'measured' ? [each.faulty, each.clean] : [each.top]

/** Moments were tried that nothing is read at. */
const withoutUnused = (
  all: readonly Still[],
  cases: readonly Case[],
  tops: readonly ReadAt[],
): Pick<StillsPlan, 'stills' | 'cases'> => {
  const reads = [...tops, ...cases.flatMap(readsOf)]
  const used = new Set(reads.flatMap(({ start, at, since }) => [since ?? at, start, at]))
  const kept = [...used]
  const moved = (read: ReadAt): ReadAt => ({
    start: kept.indexOf(read.start),
    at: kept.indexOf(read.at),
    since: read.since === null ? null : kept.indexOf(read.since),
  })
  return {
    stills: kept.flatMap((place) => all[place] ?? []),
    cases: cases.map((each) =>
      each.kind === 'measured'
        ? { ...each, faulty: moved(each.faulty), clean: moved(each.clean) }
        : { ...each, top: moved(each.top) },
    ),
  }
}

const turnsRound = ({ body, reps, poseAt }: Performance): boolean => {
  const [first, second] = reps.map((rep) => {
    const { nose, left_hip, right_hip } = forwardKinematics(
      body,
      poseAt(timeOf(rep, START)),
    ).landmarks
    return nose[0] - (left_hip[0] + right_hip[0]) / 2
  })
  return first !== undefined && second !== undefined && first * second < 0
}
