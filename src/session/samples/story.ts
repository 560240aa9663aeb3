import type { Random } from '../../mannequin/random.ts'
import type { PerformanceOptions } from '../../mannequin/types.ts'
import type { ProgramItem } from '../../records/model.ts'

/** How one exercise is done on a day: what of the mannequin's usual way is otherwise. */
export type Doing = Pick<Partial<PerformanceOptions>, 'fault' | 'holdMs' | 'liftMs' | 'lowerMs'>

/** When in the eight weeks a session is: 0 at their beginning, 1 at their end. */
export type Moment = { readonly share: number; readonly random: Random }

export type StoryItem = Omit<ProgramItem, 'sets' | 'reps'> & {
  /** Repetitions or holds that are acted, both sides together. */
  readonly acted: number
  /** The same as a dose counts them: of each side where sides take turns. */
  readonly reps: number
  readonly doing: (moment: Moment) => Doing
}

/** Pain from 0 to 10, not yet rounded. */
export type StoryPain = {
  readonly before: (moment: Moment) => number
  /** So much more, or less, after an exercise; `item`: which one, from 0. */
  readonly rise: (moment: Moment, item: number) => number
  readonly nextDay: (moment: Moment, before: number) => number
}

/** Eight weeks of somebody who is made up. */
export type Story = {
  readonly name: StoryName
  readonly seed: number
  /** Which of the mannequin's bodies. */
  readonly body: number
  /** Share of planned days that are left out. */
  readonly missed: number
  readonly items: readonly StoryItem[]
  readonly pain: StoryPain
  /** New symptoms after the last exercise of the last session. */
  readonly lastSymptoms: readonly string[]
}

export const STORY_NAMES = ['improving', 'stalled', 'red'] as const

export type StoryName = (typeof STORY_NAMES)[number]
