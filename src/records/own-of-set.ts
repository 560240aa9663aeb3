import type { OwnExercise } from '../engine/own-exercise.ts'
import type { Session, SetRecord } from './model.ts'

/** What was done in a set, where a clinician has made it: its session says so. */
export const ownOfSet = (
  { exercise, sessionId, item }: Pick<SetRecord, 'exercise' | 'sessionId' | 'item'>,
  sessions: readonly Pick<Session, 'id' | 'items'>[],
): OwnExercise | null => {
  const asked = sessions.find(({ id }) => id === sessionId)?.items[item]
  return asked?.exercise === exercise ? (asked.own ?? null) : null
}
