import type { Exercise } from '../../engine/exercise.ts'
import type { Limits, Range, Rule } from '../../engine/rule.ts'
import type { RuleChange } from '../../engine/rule-changes.ts'
import type { ProgramItem } from '../../records/model.ts'

type Items = readonly ProgramItem[]

/** Which of a check's numbers: an end of what is well, or of what is warned of. */
export type LimitEnd = {
  readonly check: number
  readonly of: 'ok' | 'warn'
  readonly end: 0 | 1
}

export const withItem = (items: Items, changed: ProgramItem): Items =>
  items.map((item) => (item.exercise === changed.exercise ? changed : item))

export const without = (items: Items, exercise: string): Items =>
  items.filter((item) => item.exercise !== exercise)

/** One place up (-1) or down (1); at the end nothing changes. */
export const moved = (items: Items, exercise: string, by: -1 | 1): Items => {
  const from = items.findIndex((item) => item.exercise === exercise)
  const item = items[from]
  const to = from + by
  if (!item || to < 0 || to >= items.length) return items
  return without(items, exercise).toSpliced(to, 0, item)
}

export const isOff = ({ rules }: ProgramItem, { clause }: Rule): boolean => {
  const change = rules?.[clause]
  return change !== undefined && 'off' in change
}

/** The limits that hold for this person, one for each check. */
export const limitsOf = ({ rules }: ProgramItem, { clause, checks }: Rule): readonly Limits[] => {
  const change = rules?.[clause]
  const own = checks.map(({ limits }) => limits)
  return change && 'limits' in change ? change.limits : own
}

const withRule = (item: ProgramItem, clause: string, change: RuleChange | null): ProgramItem => {
  const { rules = {}, ...rest } = item
  const { [clause]: _, ...others } = rules
  const changed = change === null ? others : { ...others, [clause]: change }
  return Object.keys(changed).length === 0 ? rest : { ...rest, rules: changed }
}

export const switched = (item: ProgramItem, { clause }: Rule, on: boolean): ProgramItem =>
  withRule(item, clause, on ? null : { off: true })

/** The same with one number otherwise; back to the rule's own where all are as they were. */
export const withLimit = (
  item: ProgramItem,
  rule: Rule,
  { check, of, end }: LimitEnd,
  value: number,
): ProgramItem => {
  const limits = limitsOf(item, rule).map((each, nth) =>
    nth === check ? { ...each, [of]: withEnd(each[of], end, value) } : each,
  )
  const own = rule.checks.map((each) => each.limits)
  const isOwn = JSON.stringify(limits) === JSON.stringify(own)
  return withRule(item, rule.clause, isOwn ? null : { limits })
}

const withEnd = ([min, max]: Range, end: 0 | 1, value: number): Range =>
  end === 0 ? [value, max] : [min, value]

/** What is warned of lies around what is well. */
export const areSound = (limits: readonly Limits[]): boolean =>
  limits.every(({ ok, warn }) => isRange(ok) && isRange(warn) && isAround(warn, ok))

const isRange = ([min, max]: Range): boolean => min === null || max === null || min <= max

const isAround = (outer: Range, inner: Range): boolean =>
  (outer[0] === null || (inner[0] !== null && outer[0] <= inner[0])) &&
  (outer[1] === null || (inner[1] !== null && outer[1] >= inner[1]))

/** Whether a range can be capped: of repetitions only. */
export const hasRange = ({ movement }: Exercise): boolean => movement.kind === 'reps'
