import type { OwnExercise } from '../../engine/own-exercise.ts'
import type { RuleChanges } from '../../engine/rule-changes.ts'
import { exercises } from '../../exercises/index.ts'
import { learnOwn } from '../../exercises/learned-own.ts'
import { type OwnDraft, ownIdOf } from '../../exercises/own-id.ts'
import type { ProgramItem } from '../../records/model.ts'
import { itemNamed } from './default-program.ts'
import { tidied } from './own-draft.ts'

/** The exercise that a sound draft defines, known from now on. */
export const madeOwn = (draft: OwnDraft): OwnExercise => {
  const definition = tidied(draft)
  const own = { id: ownIdOf(definition), ...definition }
  learnOwn(own)
  return own
}

/** Changes of rules that there still are, with as many limits as they have checks. */
const stillKnown = (changes: RuleChanges, id: string): RuleChanges =>
  Object.fromEntries(
    Object.entries(changes).filter(([clause, change]) => {
      const rule = exercises[id]?.rules.find((each) => each.clause === clause)
      return rule && ('off' in change || change.limits.length === rule.checks.length)
    }),
  )

/**
 * Its own rules may be others now: what was changed of them before says nothing of them. How much is asked stays,
 * unless it is another kind of movement.
 */
const inPlaceOf = (before: ProgramItem, fresh: ProgramItem): ProgramItem => {
  if (exercises[before.exercise]?.kind !== exercises[fresh.exercise]?.kind) return fresh
  const { own: _, exercise: __, rules = {}, ...asked } = before
  const ofBase = Object.fromEntries(
    Object.entries(rules).filter(([clause]) => !clause.startsWith('OW')),
  )
  const kept = stillKnown(ofBase, fresh.exercise)
  return { ...fresh, ...asked, ...(Object.keys(kept).length > 0 && { rules: kept }) }
}

/** The items with this exercise at their end, or in its predecessor's place. */
export const withOwn = (
  items: readonly ProgramItem[],
  own: OwnExercise,
  before: string | null,
): readonly ProgramItem[] => {
  if (items.some(({ exercise }) => exercise === own.id)) return items
  const fresh = itemNamed(own.id)
  return items.some(({ exercise }) => exercise === before)
    ? items.map((item) => (item.exercise === before ? inPlaceOf(item, fresh) : item))
    : [...items, fresh]
}
