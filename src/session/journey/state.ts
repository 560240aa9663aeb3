import type { Dose } from '../../engine/exercise.ts'
import type { PainAnswer, SelfCheckAnswer, Session } from '../../records/model.ts'
import type { PlannedItem } from '../program/planned-item.ts'

/** Which of the session's items, and which of its sets, from 0. */
export type Place = { readonly item: number; readonly set: number }

/** What a rest says of what came before it. */
export type RestNote = 'stopped' | 'careful' | 'unanswered'

/** Why a session is over. */
export type Ending =
  | 'done'
  | 'stopped'
  /** Something new was named before it began: the red flags are asked once more. */
  | 'news'
  | 'symptoms'
  | 'two-stopped'
  /** With this much pain nothing of what is offered is left. */
  | 'nothing-offered'

/** Questions that somebody on the floor may not hear wait until `untilMs`; then they count as not answered. */
export type Phase =
  | { readonly kind: 'news' }
  | { readonly kind: 'pain-before' }
  /** All is known; the person has to begin. `at` and `begins`: where a broken-off session goes on. */
  | { readonly kind: 'ready'; readonly at: Place; readonly begins: 'set' | 'pain' | 'end' }
  /** The coach looks for the start pose. */
  | {
      readonly kind: 'set-up'
      readonly at: Place
      readonly dose: Dose
      readonly untilMs: number
    }
  | {
      readonly kind: 'exercising'
      readonly at: Place
      readonly dose: Dose
      readonly untilMs: number
    }
  | {
      readonly kind: 'self-check'
      readonly at: Place
      readonly clauses: readonly string[]
      readonly untilMs: number
    }
  | { readonly kind: 'pain-exercise'; readonly at: Place; readonly untilMs: number }
  | {
      readonly kind: 'rest'
      /** What comes next, and what has been done before it. */
      readonly at: Place
      readonly after: Place
      readonly lastsMs: number
      readonly untilMs: number
      readonly note: RestNote | null
    }
  | { readonly kind: 'pain-end'; readonly end: 'done' | 'stopped'; readonly untilMs: number }
  | { readonly kind: 'over'; readonly why: Ending }

export type PainGiven = { readonly score: number; readonly symptoms: readonly string[] }

/** A session from its first question to its end. Times are those of the inputs, ms. */
export type JourneyState = {
  readonly items: readonly PlannedItem[]
  /** What is done instead where the day begins with much pain. */
  readonly easyItems: readonly PlannedItem[]
  readonly phase: Phase
  /** Since when time stands still; null: it goes on. */
  readonly pausedAtMs: number | null
  /** It paused because the person left the picture: their coming back resumes it. */
  readonly hasLeft: boolean
  /** Pain before the session: what every later answer is measured against. */
  readonly before: PainGiven | null
  /** The latest answer was amber, or did not come: smaller sets, and pain is asked after each. */
  readonly careful: boolean
  /** Items that pain has ended: they are not done again today. */
  readonly stopped: readonly number[]
  /** Repetitions of the next set that were done before it was broken off. */
  readonly headStart: number
  /** It is kept in the store already. */
  readonly kept: boolean
}

export type Input =
  | { readonly kind: 'answered-news'; readonly anything: boolean }
  | ({ readonly kind: 'answered-pain' } & PainGiven)
  | { readonly kind: 'begin' }
  /** From the coach, or from the clock of a set without a camera. */
  | { readonly kind: 'set-started' }
  | { readonly kind: 'set-ended' }
  | { readonly kind: 'answered-check'; readonly answer: SelfCheckAnswer['answer'] }
  /** On to what comes next: ends a rest or a set early, leaves a question open. */
  | { readonly kind: 'next' }
  /** It hurts, at any moment: pain is asked now. */
  | { readonly kind: 'hurts' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Nobody is in the picture any more, or somebody is again. */
  | { readonly kind: 'left' }
  | { readonly kind: 'came-back' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'tick' }

/** What the world has to do. */
export type Effect =
  | { readonly kind: 'begin-session' }
  | ({
      readonly kind: 'keep-pain'
      readonly when: PainAnswer['when']
      readonly item: number | null
    } & PainGiven)
  | { readonly kind: 'open-set'; readonly at: Place; readonly dose: Dose }
  /** Ends the open set and adds it up. */
  | { readonly kind: 'close-set' }
  | {
      readonly kind: 'keep-check'
      readonly at: Place
      readonly clause: string
      readonly answer: SelfCheckAnswer['answer']
    }
  | { readonly kind: 'end-session'; readonly end: NonNullable<Session['end']> }

export type Stepped = readonly [state: JourneyState, effects: readonly Effect[]]

/**
 * @param easyItems see `planWithMuchPain`
 * @param isNewsKnown the red flags have just been answered: they are not asked about again
 */
export const beginJourney = (
  items: readonly PlannedItem[],
  easyItems: readonly PlannedItem[],
  isNewsKnown = false,
): JourneyState => ({
  items,
  easyItems,
  phase: { kind: isNewsKnown ? 'pain-before' : 'news' },
  pausedAtMs: null,
  hasLeft: false,
  before: null,
  careful: false,
  stopped: [],
  headStart: 0,
  kept: false,
})
