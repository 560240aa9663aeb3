import type { Id, PainAnswer, Session } from '../../records/model.ts'
import { type DayAfter, isNextDay } from '../safety/next-day.ts'

type Answer = Pick<PainAnswer, 'sessionId' | 'when' | 'score'>

const scoreOf = (pain: readonly Answer[], id: Id, when: PainAnswer['when']): number | null =>
  pain.find((answer) => answer.sessionId === id && answer.when === when)?.score ?? null

/** Each ended session with the morning after it, in the sessions' order; those without pain told are left out. */
export const daysOf = (
  sessions: readonly Pick<Session, 'id' | 'endedMs'>[],
  pain: readonly Answer[],
): readonly DayAfter[] =>
  sessions.flatMap(({ id, endedMs }) => {
    const baseline = endedMs === null ? null : scoreOf(pain, id, 'before')
    return baseline === null ? [] : [{ baseline, nextDay: scoreOf(pain, id, 'next-day') }]
  })

/** The session whose morning after is to be asked for now; null where there is none. */
export const askMorningOf = (
  sessions: readonly Pick<Session, 'id' | 'endedMs'>[],
  pain: readonly Answer[],
  nowMs: number,
): Id | null => {
  const latest = sessions.find(({ endedMs }) => endedMs !== null)
  if (!latest || latest.endedMs === null || !isNextDay(latest.endedMs, nowMs)) return null
  const isKnown = scoreOf(pain, latest.id, 'before') !== null
  return isKnown && scoreOf(pain, latest.id, 'next-day') === null ? latest.id : null
}
