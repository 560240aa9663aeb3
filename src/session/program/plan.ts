import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import { type Change, SHORT_HOLD_MS } from '../safety/exclusions.ts'
import { OFFERED_WITH_MUCH_PAIN } from '../safety/pain-rule.ts'
import { changesOf, lockedBy } from '../safety/screening.ts'
import { itemNamed } from './default-program.ts'
import type { Dropped, DropReason, Plan, PlannedItem } from './planned-item.ts'
import { halved } from './smaller.ts'

type Person = { readonly exclusions: readonly string[] }

const withShortHold = (item: ProgramItem): ProgramItem => ({
  ...item,
  holdMs: Math.min(item.holdMs, SHORT_HOLD_MS),
})

/** How this person does this exercise differently; a hold that is short anyway needs no word. */
export const changesFor = (exercise: string, person: Person): readonly Change[] =>
  changesOf(exercise, person).filter(
    (change) => change !== 'short-holds' || exercises[exercise]?.kind === 'hold',
  )

const planned = (item: ProgramItem, changes: readonly Change[], halve: boolean): PlannedItem => {
  const held = changes.includes('short-holds') ? withShortHold(item) : item
  return { ...(halve ? halved(held) : held), changes }
}

const sorted = (
  items: readonly ProgramItem[],
  reasonOf: (exercise: string) => DropReason | null,
): { readonly kept: readonly ProgramItem[]; readonly dropped: readonly Dropped[] } => ({
  kept: items.filter(({ exercise }) => reasonOf(exercise) === null),
  dropped: items.flatMap(({ exercise }): readonly Dropped[] => {
    const reason = reasonOf(exercise)
    return reason ? [{ exercise, reason }] : []
  }),
})

const exclusionOf = (exercise: string, person: Person): DropReason | null => {
  const key = lockedBy(exercise, person)
  return key ? { kind: 'exclusion', key } : null
}

/** What of a program is done today. @param halve the next-day rule asks for half the dose */
export const planToday = (items: readonly ProgramItem[], person: Person, halve = false): Plan => {
  const { kept, dropped } = sorted(items, (exercise) => exclusionOf(exercise, person))
  return {
    items: kept.map((item) => planned(item, changesFor(item.exercise, person), halve)),
    dropped,
  }
}

const isOffered = ({ exercise }: ProgramItem): boolean => OFFERED_WITH_MUCH_PAIN.includes(exercise)

/** The same on a day that begins with much pain: the three easiest, at half range. */
export const planWithMuchPain = (
  items: readonly ProgramItem[],
  person: Person,
  halve = false,
): Plan => {
  const { dropped } = sorted(items, (exercise) =>
    isOffered({ exercise } as ProgramItem)
      ? exclusionOf(exercise, person)
      : (exclusionOf(exercise, person) ?? { kind: 'much-pain' }),
  )
  // The program's own dose where it has one of the three, so that a therapist's smaller one holds.
  const easy = OFFERED_WITH_MUCH_PAIN.filter((id) => lockedBy(id, person) === null).map(
    (id) => items.find(({ exercise }) => exercise === id) ?? itemNamed(id),
  )
  return {
    items: easy.map((item) =>
      planned(item, ['half-range', ...changesFor(item.exercise, person)], halve),
    ),
    dropped,
  }
}
