import type { Dose, Exercise } from '../engine/exercise.ts'
import type { HoldMovement, Phase, RepMovement } from '../engine/movement.ts'
import { OFFERED_MEASURES, partsOfName } from '../engine/offered-measures.ts'
import type { OwnExercise, OwnHold, OwnReps, OwnRule, OwnWhen } from '../engine/own-exercise.ts'
import type { Limits, Rule } from '../engine/rule.ts'
import { signalName } from '../engine/signal.ts'

/** A position that is recognised is a hold at once: the conditions of an own one tell all of it. ms */
const DOUBT_MS = 2000
const PAUSE_MS = 1000

/** Where another kind of movement is asked for than the base's, its dose says nothing: a careful one. */
const HOLD_DOSE = { reps: 3, holdMs: 10_000 }
const REPS_DOSE = { reps: 8, holdMs: 0 }

/** How far beyond a limit all is well, where only one end of it is known: in gaps between well and almost well. */
const GAPS_TO_IDEAL = 1.5
const LEAST_GAP = { deg: 5, tl: 0.05 } as const

type When = 'start' | readonly Phase[]

/** By movement: in which phases something can be looked at. */
const PHASES: Readonly<Record<Exercise['movement']['kind'], Partial<Record<OwnWhen, When>>>> = {
  reps: {
    start: 'start',
    moving: ['lifting', 'lowering'],
    end: ['holding'],
    throughout: ['lifting', 'holding', 'lowering'],
  },
  cycles: { start: 'start', throughout: ['lifting', 'lowering'] },
  paced: { start: 'start', throughout: ['lifting', 'holding'] },
  hold: { throughout: ['holding'] },
}

/** When a rule can look, in a movement of this kind. */
export const momentsOf = (kind: Exercise['movement']['kind']): readonly OwnWhen[] =>
  Object.keys(PHASES[kind]) as OwnWhen[]

/** Of the movement that an own exercise has, its base's or another. */
export const movementKindOf = ({ movement }: Pick<OwnExercise, 'movement'>, base: Exercise) =>
  movement?.kind ?? base.movement.kind

const repsOf = ({ primary, direction, lanes, enter, exit, range }: OwnReps): RepMovement => ({
  kind: 'reps',
  primary,
  direction,
  lanes,
  enter,
  exit,
  range,
  confirm: [],
})

const holdOf = ({ kept, enterMs, exitMs }: OwnHold): HoldMovement => ({
  kind: 'hold',
  kept,
  proper: [],
  clock: [],
  enterMs,
  exitMs,
  doubtMs: DOUBT_MS,
  pauseMs: PAUSE_MS,
})

/**
 * In the middle of what is well; beyond a single limit, as far as the clinic's own exercises have it. Without it a
 * verdict would clear while the limit is still broken.
 */
const idealOf = ({ ok: [min, max], warn }: OwnRule, unit: 'deg' | 'tl'): number => {
  if (min !== null && max !== null) return (min + max) / 2
  const reachFrom = (inner: number, outer: number | null): number =>
    GAPS_TO_IDEAL * Math.max(LEAST_GAP[unit], outer === null ? 0 : Math.abs(inner - outer))
  if (min !== null) return min + reachFrom(min, warn[0])
  return max === null ? 0 : max - reachFrom(max, warn[1])
}

const limitsOf = (rule: OwnRule, unit: 'deg' | 'tl'): Limits => ({
  ok: rule.ok,
  warn: rule.warn,
  ideal: idealOf(rule, unit),
})

/** By its place; two letters, as all clauses have them. */
export const ownClause = (place: number): string => `OW${place + 1}`

const ruleOf = (rule: OwnRule, place: number, when: When, base: Exercise): Rule => {
  const { severity, measure, from } = rule
  const offered = OFFERED_MEASURES[partsOfName(measure)?.base ?? 'hipAngle']
  const { unit, joints } = offered
  const limits = limitsOf(rule, unit)
  const clause = ownClause(place)
  return {
    id: clause.toLowerCase(),
    clause,
    grade: 'B',
    severity,
    part: 'alignment',
    views: [base.view.preferred, ...base.view.also],
    checks: [
      when === 'start'
        ? { when, measure, unit, limits }
        : { when, measure, unit, limits, ...(from && { from }) },
    ],
    cue: clause.toLowerCase(),
    joints,
    source: 'a clinician’s own: measured on nobody.',
  }
}

const rulesOf = (own: OwnExercise, base: Exercise): readonly Rule[] => {
  const phases = PHASES[movementKindOf(own, base)]
  return own.rules.flatMap((rule, place) => {
    const when = phases[rule.when]
    return when ? [ruleOf(rule, place, when, base)] : []
  })
}

const doseOf = (own: OwnExercise, base: Exercise): Dose => {
  const isHold = own.movement?.kind === 'hold'
  const asks =
    own.movement === undefined || isHold === (base.kind === 'hold')
      ? {}
      : isHold
        ? HOLD_DOSE
        : REPS_DOSE
  return { ...base.dose, ...asks, own }
}

/** Repetitions begin where their signal rests; a hold of its own may creep deeper. */
const gateOf = ({ movement, pose }: OwnExercise, { gate, kind }: Exercise): Exercise['gate'] => {
  if (!movement) return { ...gate, pose: pose ?? gate.pose }
  if (movement.kind === 'hold') {
    return { ...gate, pose: pose ?? (kind === 'hold' ? gate.pose : []), still: [] }
  }
  const still = [...new Set([...gate.still, signalName(movement.primary)])]
  return { ...gate, pose: pose ?? gate.pose, still }
}

/** What the engine judges by: the base, with what was made otherwise. */
export const ownAsExercise = (own: OwnExercise, base: Exercise): Exercise => {
  const { movement } = own
  const ownRules = rulesOf(own, base)
  const shared = { ...base, id: own.id, like: base.id, gate: gateOf(own, base) }
  const dose = doseOf(own, base)
  if (!movement) return { ...shared, dose, rules: [...base.rules, ...ownRules] }
  // No measure that is offered wants the outline, which costs time.
  const { contour: _, ...others } = shared
  return {
    ...others,
    dose,
    kind: movement.kind,
    movement: movement.kind === 'reps' ? repsOf(movement) : holdOf(movement),
    rules: ownRules,
    selfChecks: [],
  }
}
