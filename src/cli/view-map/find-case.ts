import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Check, Limits, Rule } from '../../engine/rule.ts'
import type { ActedFault } from '../../mannequin/types.ts'
import { type Case, type MeasuredCase, signalsOf } from './cases.ts'
import { HOLD_BEGUN, type Moment, momentsOf, START, TOP } from './moments.ts'
import type { Act, ReadAtMoment } from './plan-stills.ts'
import type { Truth } from './truth.ts'

export type CaseInput = {
  readonly exercise: Exercise
  readonly rule: Rule
  readonly fault: ActedFault
  readonly side: Side | null
  readonly clean: Act
  readonly wrong: Act
  readonly readAt: ReadAtMoment
  readonly truth: Truth
}

/** How a check is read off stills: a measure, and from which moment its changes count. */
type Watched = Pick<MeasuredCase, 'measure' | 'nearOnly' | 'eitherWay'> & {
  readonly since: Moment | null
}

/**
 * How a fault is to be seen: on the check of its rule that it goes furthest beyond, at the moment when it does; by the
 * movement itself where it is one of tempo, order or number. Null where it shows in nothing that its rule
 * measures, and where the set has no repetition of this side.
 */
export const caseOf = (input: CaseInput): Case | null => {
  const { exercise, rule, fault, side, clean, readAt } = input
  const about = {
    clause: rule.clause,
    grade: rule.grade,
    abstains: rule.abstains !== undefined,
    fault: fault.clause,
    side,
  }
  const tried = rule.checks.flatMap((check) => {
    const watched = watchedOf(exercise, check)
    if (watched === null) return []
    return momentsOf(exercise, check).flatMap((at) => attempt(input, check, watched, at) ?? [])
  })
  const best = furthest(tried)
  if (best !== null) return { kind: 'measured', ...about, views: rule.views, ...best.shown }
  if (about.abstains || !rule.checks.some((check) => 'metric' in check)) return null
  const signals = signalsOf(exercise, comparesCompanion(rule))
  const top = readAt(clean, side, TOP, START)
  if (top === null) return null
  return signals.length > 0
    ? { kind: 'movement', ...about, signals, top }
    : { kind: 'posture', ...about, top }
}

const comparesCompanion = ({ checks }: Rule): boolean =>
  checks.some((check) => 'metric' in check && check.metric === 'companionGapMs')

const watchedOf = (exercise: Exercise, check: Check): Watched | null => {
  if ('metric' in check) return watchedMetric(exercise, check.metric)
  const isOwnStart = exercise.kind === 'hold' ? HOLD_BEGUN : START
  const from = 'from' in check ? check.from : undefined
  return {
    measure: check.measure,
    since: from === 'start' ? isOwnStart : from === 'rest' ? START : null,
    nearOnly: 'nearOnly' in check && check.nearOnly === true,
    eitherWay: false,
  }
}

/** Of what is known when a repetition has ended, its top and its range can be seen in stills. */
const watchedMetric = (exercise: Exercise, metric: string): Watched | null => {
  const [measure] = signalsOf(exercise, false)
  if (exercise.movement.kind !== 'reps' || measure === undefined) return null
  const watched = { measure, nearOnly: false }
  if (metric === 'peak') return { ...watched, since: null, eitherWay: false }
  return metric === 'range' ? { ...watched, since: START, eitherWay: true } : null
}

type Attempt = {
  readonly beyond: number
  readonly shown: Omit<
    MeasuredCase,
    'kind' | 'clause' | 'grade' | 'abstains' | 'fault' | 'side' | 'views'
  >
}

const attempt = (
  { rule, side, clean, wrong, readAt, truth }: CaseInput,
  { limits }: Check,
  { since, ...watched }: Watched,
  at: Moment,
): Attempt | null => {
  const faulty = readAt(wrong, side, at, since)
  const well = readAt(clean, side, at, since)
  if (faulty === null || well === null) return null
  const valueAt = (read: typeof faulty) => {
    const value = truth(rule.views, read, watched.measure, side, null)
    return watched.eitherWay ? Math.abs(value) : value
  }
  const beyond = beyondLimit(valueAt(faulty), valueAt(well), limits)
  if (!(beyond > 1)) return null
  return { beyond, shown: { ...watched, limits, faulty, clean: well } }
}

/** How far a fault goes from what is well done, in ways from there to the limit; 0 where it stays within it. */
export const beyondLimit = (faulty: number, clean: number, { ok: [min, max] }: Limits): number => {
  const limit = faulty > clean ? max : min
  if (limit === null) return 0
  const allowed = (limit - clean) / (faulty - clean)
  return allowed > 0 ? 1 / allowed : 0
}

/** A later moment has to show clearly more than an earlier one, which other stills may show too. */
const CLEARLY_MORE = 1.15

const furthest = (tried: readonly Attempt[]): Attempt | null =>
  tried.reduce<Attempt | null>(
    (best, each) => (best === null || each.beyond > CLEARLY_MORE * best.beyond ? each : best),
    null,
  )
