import type { Exercise } from '../../engine/exercise.ts'
import type { PairedPart } from '../../engine/landmarks.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import type { Rule, Unit } from '../../engine/rule.ts'
import type { View } from '../../engine/trace.ts'

/** Why a rule is silent. */
export type Reason =
  | { readonly kind: 'abstains' }
  | { readonly kind: 'view'; readonly wanted: readonly View[] }
  /** Judged from the whole of a repetition, or of two: there was not enough of it. */
  | { readonly kind: 'scarce' }
  | { readonly kind: 'hidden'; readonly parts: readonly PairedPart[] }

export type Unmeasured = {
  readonly rule: Rule
  readonly reason: Reason
  /** In how many repetitions or holds it was silent, of how many. */
  readonly unknown: number
  readonly all: number
}

const reasonOf = (rule: Rule, view: View | null): Reason => {
  if (rule.abstains) return { kind: 'abstains' }
  if (view && !rule.views.includes(view)) return { kind: 'view', wanted: rule.views }
  if (rule.checks.every(({ when }) => when === 'end')) return { kind: 'scarce' }
  return { kind: 'hidden', parts: rule.joints }
}

/** The rules that could not always be judged, those least seen first. */
export const unmeasured = (
  exercise: Exercise,
  summary: Pick<Summary, 'rules' | 'view'>,
): readonly Unmeasured[] =>
  exercise.rules
    .map((rule) => {
      const counts = summary.rules[rule.clause]
      const all = counts ? counts.ok + counts.warn + counts.fault + counts.unknown : 0
      return { rule, reason: reasonOf(rule, summary.view), unknown: counts?.unknown ?? 0, all }
    })
    .filter(({ unknown }) => unknown > 0)
    .sort((a, b) => b.unknown / b.all - a.unknown / a.all)

/** What was measured, what to aim for, and on which side of it. */
export type Aim = {
  readonly value: number
  readonly limit: number
  readonly unit: Unit
  readonly side: 'under' | 'over'
}

/** Answers of yes or no, judged as 0 or 1: their figure would tell nothing. */
const YES_OR_NO: readonly string[] = ['sameSideAgain', 'allFoursBefore']

const isYesOrNo = (rule: Rule | undefined, unit: Unit): boolean =>
  rule?.checks.some(
    (check) => check.unit === unit && check.when === 'end' && YES_OR_NO.includes(check.metric),
  ) ?? false

/**
 * Where good begins on this end (0 the lower, 1 the upper): a fault names the limit between warn and
 * fault, which is nothing to aim for. The finding's own limit where the rule's tables don't hold it.
 */
const goodLimit = (rule: Rule | undefined, { unit, limit }: Finding, end: 0 | 1): number => {
  const check = rule?.checks.find(
    ({ limits, ...each }) =>
      each.unit === unit && (limits.ok[end] === limit || limits.warn[end] === limit),
  )
  return check?.limits.ok[end] ?? limit
}

/**
 * A finding as people read it: below zero the figures lose their sign, and the side turns with them.
 * @returns null where a figure would tell nothing
 */
export const aimOf = (exercise: Exercise, finding: Finding): Aim | null => {
  const rule = exercise.rules.find(({ id }) => id === finding.rule)
  if (isYesOrNo(rule, finding.unit)) return null
  const { value, unit } = finding
  const below = value < finding.limit
  const limit = goodLimit(rule, finding, below ? 0 : 1)
  const negative = value < 0 && limit <= 0
  return {
    value: Math.abs(value),
    limit: Math.abs(limit),
    unit,
    side: below !== negative ? 'over' : 'under',
  }
}

const MS_PER_SECOND = 1000
const SECONDS_PER_MINUTE = 60

/** ms of the set as minutes and seconds: 0:07. */
export const clockTime = (ms: number): string => {
  const seconds = Math.floor(ms / MS_PER_SECOND)
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, '0')
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${rest}`
}
