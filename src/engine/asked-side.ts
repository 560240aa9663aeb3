import type { Check, RepMetric, Rule } from './rule.ts'

const OF_BOTH_SIDES: ReadonlySet<RepMetric> = new Set(['sameSideAgain', 'sideTimeGap'])

const comparesSides = (check: Check): boolean =>
  'metric' in check && OF_BOTH_SIDES.has(check.metric)

const withoutOther = (rule: Rule): Rule => {
  const checks = rule.checks.filter((check) => !comparesSides(check))
  if (checks.length === rule.checks.length) return rule
  if (checks.length > 0) return { ...rule, checks }
  return { ...rule, abstains: rule.abstains ?? 'Only one side is asked for.' }
}

/** The rules as they are where one side alone is asked for: nothing is compared with the other one. */
export const oneSided = (rules: readonly Rule[]): readonly Rule[] => rules.map(withoutOther)
