import type { HoldSummary, RepSummary } from '../../engine/report.ts'
import type { PainAnswer, Session, SetRecord } from '../../records/model.ts'

/** A set with what was counted in it; of one that broke off, what had come by then. */
export type KeptSet = Pick<SetRecord, 'id' | 'exercise' | 'mode' | 'tapped'> & {
  /** null where it broke off, and where nothing was measured. */
  readonly score: number | null
  readonly reps: readonly RepSummary[]
  readonly holds: readonly HoldSummary[]
}

/** A session with all that its history is made of. */
export type KeptSession = {
  readonly session: Pick<Session, 'id' | 'startedMs'>
  readonly sets: readonly KeptSet[]
  readonly pain: readonly Pick<PainAnswer, 'when' | 'score'>[]
}

/** Whether anything was done: somebody who looked and left did not exercise. */
export const wasDone = ({ sets }: KeptSession): boolean => sets.length > 0

/** The earliest first. */
export const inOrder = (sessions: readonly KeptSession[]): readonly KeptSession[] =>
  [...sessions].sort((a, b) => a.session.startedMs - b.session.startedMs)
