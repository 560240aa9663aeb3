import type { Limits, Rule } from './rule.ts'

/**
 * What a clinician changed of one rule for one person: it is silent, or its checks have other limits, one for
 * each check and in their order.
 */
export type RuleChange = { readonly off: true } | { readonly limits: readonly Limits[] }

/** By clause. */
export type RuleChanges = Readonly<Record<string, RuleChange>>

/** Why a rule is unknown that was switched off: it neither helps nor harms the score. */
const SWITCHED_OFF = 'Switched off for this person.'

/** Changes of clauses that there are not, and limits without a check, change nothing. */
export const withChanges = (rules: readonly Rule[], changes: RuleChanges): readonly Rule[] =>
  rules.map((rule) => {
    const change = changes[rule.clause]
    if (change === undefined) return rule
    if ('off' in change) return { ...rule, abstains: rule.abstains ?? SWITCHED_OFF }
    const checks = rule.checks.map((check, nth) => ({
      ...check,
      limits: change.limits[nth] ?? check.limits,
    }))
    return { ...rule, checks }
  })
