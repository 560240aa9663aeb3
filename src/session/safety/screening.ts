import { baseOf } from '../../exercises/learned-own.ts'
import type { Screening } from '../../records/model.ts'
import { type Change, EXCLUSIONS, type Exclusion, type ExclusionKey } from './exclusions.ts'
import { type Lock, RED_FLAGS } from './red-flags.ts'

type Answers = Pick<Screening, 'redFlags' | 'exclusions' | 'cleared'>

/** The graver, the earlier. */
const GRAVEST_FIRST: readonly Lock[] = ['emergency', 'same-day', 'clinician']

const holding = ({ exclusions }: Pick<Answers, 'exclusions'>): readonly Exclusion[] =>
  EXCLUSIONS.filter(({ key }) => exclusions.includes(key))

/** Whether an answer asks for a clinician's word before exercising. */
export const needsClearance = (answers: Pick<Answers, 'redFlags' | 'exclusions'>): boolean =>
  RED_FLAGS.some(({ key, lock }) => lock === 'clinician' && answers.redFlags.includes(key)) ||
  holding(answers).some(({ clearance }) => clearance)

/** The gravest thing that keeps everything locked; null where one may exercise. */
export const lockOf = (answers: Answers): Lock | null => {
  const locks = RED_FLAGS.filter(({ key }) => answers.redFlags.includes(key)).map((f) => f.lock)
  const gravest = GRAVEST_FIRST.find((lock) => locks.includes(lock)) ?? null
  if (gravest === 'emergency' || gravest === 'same-day') return gravest
  return needsClearance(answers) && !answers.cleared ? 'clinician' : null
}

/** Why this exercise is not for this person; null where it is. What is like it is not for them either. */
export const lockedBy = (
  exercise: string,
  answers: Pick<Answers, 'exclusions'>,
): ExclusionKey | null => {
  const base = baseOf(exercise)
  const locking = holding(answers).find(
    ({ locks, offersOnly }) => locks.includes(base) || (offersOnly && !offersOnly.includes(base)),
  )
  return locking?.key ?? null
}

/** How this person does this exercise differently. */
export const changesOf = (
  exercise: string,
  answers: Pick<Answers, 'exclusions'>,
): readonly Change[] => {
  const changes = holding(answers).flatMap((exclusion): readonly Change[] => {
    const own = exclusion.changes[baseOf(exercise)]
    return [...(own ? [own] : []), ...(exclusion.changesAll ?? [])]
  })
  return [...new Set(changes)]
}
