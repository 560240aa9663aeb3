import { type Dose, type Exercise, withDose } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import type { Summary } from '../../engine/report.ts'
import type { TraceFrame, TraceHeader } from '../../engine/trace.ts'
import type { Judged } from './judged.ts'

/** A set that is judged once more, a few frames after the others: an hour of them need not be in memory at once. */
export type JudgingAgain = {
  readonly frames: (frames: readonly TraceFrame[]) => void
  readonly end: () => Summary
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** What was asked in that set, which may be less than its session's item; the header is anybody's. */
const askedOf = ({ dose }: TraceHeader, item: Dose | undefined): Dose | undefined => {
  if (typeof dose !== 'object' || dose === null) return item
  const { sets, reps, holdMs, restMs } = dose as Partial<Record<keyof Dose, unknown>>
  if (!isNumber(sets) || !isNumber(reps) || !isNumber(holdMs) || !isNumber(restMs)) return item
  return { ...item, sets, reps, holdMs, restMs }
}

/** Somebody went on though the camera stood elsewhere: nothing would have been counted otherwise. */
const viewWasAccepted = ({ view }: Exercise, before: Judged): boolean =>
  before.view !== null &&
  ![view.preferred, ...view.also].includes(before.view) &&
  before.reps.length + before.holds.length > 0

/**
 * Judges as it was judged live, by today's rules.
 * @param item what the session asked for, with what a clinician changed for this person
 */
export const judgeAgain = (
  exercise: Exercise,
  header: TraceHeader,
  before: Judged,
  item?: Dose,
): JudgingAgain => {
  const coach = createCoach(withDose(exercise, askedOf(header, item)), {
    ...header,
    acceptView: viewWasAccepted(exercise, before),
  })
  return {
    frames: (frames) => {
      for (const frame of frames) coach.step(frame)
    },
    end: () => {
      coach.close()
      return coach.summary()
    },
  }
}
