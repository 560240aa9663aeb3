import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import { ProgramError } from '../../records/program-file/program-file.ts'

/**
 * The same items, if this app knows what they ask for: its exercises, each once, their clauses, a limit for each
 * check.
 * @throws ProgramError with one line that names what is not known
 */
export const knownItems = (items: readonly ProgramItem[]): readonly ProgramItem[] => {
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.exercise))
      throw new ProgramError('unsound', `"${item.exercise}" is in it twice`)
    seen.add(item.exercise)
    checkRules(item)
  }
  return items
}

const checkRules = ({ exercise, rules = {} }: ProgramItem): void => {
  const known = Object.hasOwn(exercises, exercise) ? exercises[exercise] : undefined
  if (!known)
    throw new ProgramError(
      'unknown',
      `this app knows no exercise "${exercise}"; get the newest app`,
    )
  for (const [clause, change] of Object.entries(rules)) {
    const rule = known.rules.find((each) => each.clause === clause)
    if (!rule) throw new ProgramError('unknown', `"${exercise}" has no rule ${clause}`)
    if ('limits' in change && change.limits.length !== rule.checks.length) {
      const needed = rule.checks.length
      throw new ProgramError(
        'unsound',
        `${clause} needs limits for ${needed} checks, not ${change.limits.length}`,
      )
    }
  }
}
