import type { PainAnswer } from '../../records/model.ts'
import { inOrder, type KeptSession } from './kept-session.ts'
import type { Calendar, LocalDay } from './local-day.ts'

/** Pain of one session, 0-10; null where it was not told. */
export type PainPoint = {
  readonly id: string
  readonly day: LocalDay
  readonly before: number | null
  readonly after: number | null
}

/** The latest answer counts: a session that was gone on with may have been asked about twice. */
export const painTold = ({ pain }: KeptSession, when: PainAnswer['when']): number | null =>
  pain.findLast((answer) => answer.when === when)?.score ?? null

/** Of each session in which pain was told at all, the earliest first. */
export const painCourse = (
  sessions: readonly KeptSession[],
  calendar: Calendar,
): readonly PainPoint[] =>
  inOrder(sessions)
    .map((each) => ({
      id: each.session.id,
      day: calendar(each.session.startedMs),
      before: painTold(each, 'before'),
      after: painTold(each, 'end'),
    }))
    .filter(({ before, after }) => before !== null || after !== null)
