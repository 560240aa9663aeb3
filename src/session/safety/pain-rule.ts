/** `exercises.md` 1.2. Pain is 0 to 10. Every limit is the table's. */

/** What a person may feel beside pain. `new-discomfort` makes careful, each of the others ends the session. */
export type Symptom =
  | 'new-discomfort'
  | 'spreading'
  | 'tingling'
  | 'numbness'
  | 'weakness'
  | 'dizziness'
  | 'chest-pain'
  | 'breathless'

export const STOPPING_SYMPTOMS: readonly Symptom[] = [
  'spreading',
  'tingling',
  'numbness',
  'weakness',
  'dizziness',
  'chest-pain',
  'breathless',
]

export type PainState = 'green' | 'amber' | 'stop-exercise' | 'stop-session'

export const MOST_PAIN = 10
/** One point earlier than in clinics: nobody is supervising (clinical judgement; R7). */
const STOP_AT = 5
/** The usual clinically important difference in back pain (R5, R6). */
const STOP_RISE = 2
const AMBER_AT = 4
const AMBER_RISE = 1
/** So many exercises stopped end the session. */
export const STOPPED_EXERCISES_END = 2

/** Whether somebody begins with so much pain that only the easiest is offered. */
export const isMuchPain = (baseline: number): boolean => baseline >= STOP_AT

/** Exercises 1, 5 and 6, at half range. */
export const OFFERED_WITH_MUCH_PAIN: readonly string[] = [
  'core-activation',
  'bent-knee-fall-out',
  'pelvic-tilt',
]

/**
 * @param baseline pain at the session's start
 * @param symptoms what is felt beside it
 */
export const painState = (
  baseline: number,
  score: number,
  symptoms: readonly string[] = [],
): PainState => {
  if (STOPPING_SYMPTOMS.some((symptom) => symptoms.includes(symptom))) return 'stop-session'
  const rise = score - baseline
  if (score >= STOP_AT || rise >= STOP_RISE) return 'stop-exercise'
  if (score >= AMBER_AT) return 'amber'
  return rise >= AMBER_RISE && symptoms.includes('new-discomfort') ? 'amber' : 'green'
}
