import type { Id, Person, Program, ProgramItem } from '../../records/model.ts'
import { defaultItems } from '../program/default-program.ts'
import { planToday, planWithMuchPain } from '../program/plan.ts'
import type { Plan } from '../program/planned-item.ts'
import { type NextDayAdvice, nextDayAdvice } from '../safety/next-day.ts'
import { lockOf } from '../safety/screening.ts'
import { findUnfinished, type Unfinished } from './broken-off.ts'
import { askMorningOf, daysOf } from './days.ts'
import { isSomebodyHere, thePerson } from './person.ts'
import { records } from './records.ts'

/** So many sessions back the mornings are looked at. */
const LOOKED_BACK = 10

const MINUTE_MS = 60_000
/** For so long the answers to the red flags are no old ones. */
const NEWS_LASTS_MS = 15 * MINUTE_MS

/** All that the day's page shows, and a session begins with. */
export type Today = {
  readonly person: Person
  readonly program: Pick<Program, 'from' | 'items'> & { readonly id: Id | null }
  readonly plan: Plan
  readonly easyPlan: Plan
  readonly advice: NextDayAdvice
  /** The session whose morning after is asked for. */
  readonly morningOf: Id | null
  readonly unfinished: Unfinished | null
  /** The red flags have just been answered. */
  readonly isNewsKnown: boolean
  /** Whether what is done will be kept. */
  readonly isKept: boolean
}

/** Where somebody has to go first. */
export type NotYet = 'unchosen' | 'unscreened' | 'locked'

const planned = (
  items: readonly ProgramItem[],
  exclusions: readonly string[],
  { halve }: NextDayAdvice,
): Pick<Today, 'plan' | 'easyPlan'> => ({
  plan: planToday(items, { exclusions }, halve),
  easyPlan: planWithMuchPain(items, { exclusions }, halve),
})

const NO_ADVICE: NextDayAdvice = { halve: false, review: false }

const ofStore = async (person: Person, nowMs: number) => {
  const store = await records()
  if (!store) return { program: null, advice: NO_ADVICE, morningOf: null, unfinished: null }
  const sessions = await store.sessions.list(person.id, { limit: LOOKED_BACK })
  const pain = await store.pain.ofPerson(person.id)
  return {
    program: await store.programs.latest(person.id),
    advice: nextDayAdvice(daysOf(sessions, pain)),
    morningOf: askMorningOf(sessions, pain, nowMs),
    unfinished: await findUnfinished(store, person, nowMs),
  }
}

/** @returns what there is for today, or why there is nothing yet */
export const loadToday = async (nowMs: number): Promise<Today | NotYet> => {
  const person = await thePerson()
  if (!person && (await isSomebodyHere())) return 'unchosen'
  if (!person?.screening) return 'unscreened'
  if (lockOf(person.screening) !== null) return 'locked'
  const { exclusions, answeredMs } = person.screening
  const kept = await ofStore(person, nowMs)
  const program = kept.program ?? {
    id: null,
    from: 'default' as const,
    items: defaultItems({ exclusions }),
  }
  return {
    ...kept,
    person,
    program,
    ...planned(program.items, exclusions, kept.advice),
    isNewsKnown: nowMs - answeredMs < NEWS_LASTS_MS,
    isKept: (await records()) !== null,
  }
}
