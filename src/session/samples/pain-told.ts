import { MOST_PAIN, painState, STOPPED_EXERCISES_END } from '../safety/pain-rule.ts'
import type { Moment, Story } from './story.ts'

export type PainTold = { readonly score: number; readonly symptoms: readonly string[] }

export type PainDay = {
  readonly before: PainTold
  /** One for each exercise that was done, in their order: where pain ends the session, the rest is not done. */
  readonly after: readonly PainTold[]
  readonly end: 'done' | 'pain'
  readonly nextDay: PainTold
}

const told = (score: number, symptoms: readonly string[] = []): PainTold => ({
  score: Math.round(Math.min(MOST_PAIN, Math.max(0, score))),
  symptoms,
})

/** The pain of one day, and where the session's own rule ends it (`journey/moves.ts`). */
export const painDay = ({ pain, items, lastSymptoms }: Story, moment: Moment): PainDay => {
  const before = told(pain.before(moment))
  const after: PainTold[] = []
  const isLast = moment.share === 1
  let stopped = 0
  let isOver = false
  for (const item of items.keys()) {
    if (isOver) break
    const symptoms = isLast && item === 1 ? lastSymptoms : []
    const answer = told(before.score + pain.rise(moment, item), symptoms)
    const state = painState(before.score, answer.score, answer.symptoms)
    if (state === 'stop-exercise') stopped += 1
    isOver = state === 'stop-session' || stopped >= STOPPED_EXERCISES_END
    after.push(answer)
  }
  return {
    before,
    after,
    end: isOver ? 'pain' : 'done',
    nextDay: told(pain.nextDay(moment, before.score)),
  }
}
