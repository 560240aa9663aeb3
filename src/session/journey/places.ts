import type { Dose } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { halved } from '../program/smaller.ts'
import { CHECKS_A_SET } from './limits.ts'
import type { JourneyState, Place } from './state.ts'

type Items = Pick<JourneyState, 'items' | 'stopped'>

/** The next item that pain has not ended; null after the last. */
const nextItem = ({ items, stopped }: Items, from: number): Place | null => {
  const item = items.findIndex((_, index) => index >= from && !stopped.includes(index))
  return item < 0 ? null : { item, set: 0 }
}

/** Where the session begins; null where there is nothing to do. */
export const firstPlace = (state: Items): Place | null => nextItem(state, 0)

export const isLastSet = ({ items }: Pick<JourneyState, 'items'>, { item, set }: Place): boolean =>
  set + 1 >= (items[item]?.sets ?? 0)

/** What comes after this set: its exercise's next one, the next exercise, or null. */
export const placeAfter = (state: Items, at: Place): Place | null =>
  isLastSet(state, at) || state.stopped.includes(at.item)
    ? nextItem(state, at.item + 1)
    : { ...at, set: at.set + 1 }

/** What is asked for in the set there: less where it was begun before, half where care is needed. */
export const doseAt = (
  { items, careful, headStart }: Pick<JourneyState, 'items' | 'careful' | 'headStart'>,
  { item }: Place,
): Dose => {
  const planned = items[item]
  if (!planned) throw new Error(`journey: the session has no item ${item}`)
  const { exercise: _, changes: __, ...asked } = planned
  const dose = { ...asked, reps: Math.max(1, asked.reps - headStart) }
  return careful ? halved(dose) : dose
}

/** Which self-checks this set asks, by clause: two a set, in turn, so that all come by. */
export const checksAt = ({ items }: Pick<JourneyState, 'items'>, at: Place): readonly string[] => {
  const all = exercises[items[at.item]?.exercise ?? '']?.selfChecks ?? []
  const asked = Array.from({ length: Math.min(CHECKS_A_SET, all.length) }, (_, nth) => {
    return all[(at.set * CHECKS_A_SET + nth) % all.length]?.clause ?? ''
  })
  return [...new Set(asked)]
}
