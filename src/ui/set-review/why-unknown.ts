import type { Rule } from '../../engine/rule.ts'
import type { RuleChanges } from '../../engine/rule-changes.ts'
import type { View } from '../../engine/trace.ts'
import type { Unmeasured } from '../summary/findings.ts'
import type { WhyText } from '../text/set-review/why-en.ts'

export type Circumstances = {
  /** From where the camera looked; null where that was never clear. */
  readonly view: View | null
  /** What a clinician changed for this person. */
  readonly changes: RuleChanges | undefined
}

const isOff = ({ clause }: Rule, changes: RuleChanges = {}): boolean =>
  'off' in (changes[clause] ?? {})

/** Why a rule said nothing of a set, in words. */
export const whyUnknown = (
  words: WhyText,
  { rule, reason }: Pick<Unmeasured, 'rule' | 'reason'>,
  { view, changes }: Circumstances,
): string => {
  if (reason.kind === 'abstains') return words.abstains
  if (isOff(rule, changes)) return words.off
  if (view === null) return words.noView
  if (reason.kind === 'view') return words.view(reason.wanted, view)
  return reason.kind === 'scarce' ? words.scarce : words.hidden(reason.parts)
}
