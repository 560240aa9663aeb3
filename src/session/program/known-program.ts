import { countsEachSide } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { learnItems } from '../../exercises/learned-own.ts'
import { isOwnId } from '../../exercises/own-id.ts'
import type { ProgramItem } from '../../records/model.ts'
import { ProgramError } from '../../records/program-file/program-file.ts'
import { ownComplaint } from './own-troubles.ts'

/**
 * The same items, if this app knows what they ask for: its exercises, each once, their sides and clauses, a limit for
 * each check. Exercises of a clinician's own that come with them are known from then on.
 * @throws ProgramError with one line that names what is not known
 */
export const knownItems = (items: readonly ProgramItem[]): readonly ProgramItem[] => {
  for (const item of items) checkOwn(item)
  learnItems(items)
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.exercise))
      throw new ProgramError('unsound', `"${item.exercise}" is in it twice`)
    seen.add(item.exercise)
    checkAsked(item)
  }
  return items
}

const checkOwn = (item: ProgramItem): void => {
  const complaint = ownComplaint(item)
  if (complaint) throw new ProgramError('unsound', complaint)
  if (isOwnId(item.exercise) && !item.own)
    throw new ProgramError('unknown', `"${item.exercise}" comes without its definition`)
}

const checkAsked = ({ exercise, rules = {}, side }: ProgramItem): void => {
  const known = Object.hasOwn(exercises, exercise) ? exercises[exercise] : undefined
  if (!known)
    throw new ProgramError(
      'unknown',
      `this app knows no exercise "${exercise}"; get the newest app`,
    )
  if (side && !countsEachSide(known))
    throw new ProgramError('unsound', `"${exercise}" has no sides to choose from`)
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
