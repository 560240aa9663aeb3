import type { Told } from '../../workers/seam.ts'
import { countsEachSide, type Dose, type Exercise, isTimed } from '../engine/exercise.ts'
import { SIDES, type Side } from '../engine/landmarks.ts'
import type { Report } from '../engine/report.ts'

/** The sides that are asked for; none where they are not counted apart. */
export const sidesAsked = (
  exercise: Exercise,
  { side }: Pick<Dose, 'side'> = exercise.dose,
): readonly Side[] => {
  if (!countsEachSide(exercise)) return []
  return side ? [side] : SIDES
}

/** The only side that is asked for, while the other one is at work; null otherwise. */
export const sideMissed = (
  exercise: Exercise,
  { phase, side }: Pick<Told, 'phase' | 'side'>,
): Side | null => {
  const [asked, other] = sidesAsked(exercise)
  if (!asked || other || side === null || phase !== 'holding') return null
  return side === asked ? null : asked
}

export type DoseKind = Exercise['kind'] | 'activity'

/** What the dose counts: repetitions, holds, or the time of something that goes on. */
export const doseKind = (exercise: Exercise): DoseKind =>
  exercise.kind === 'reps' && isTimed(exercise) ? 'activity' : exercise.kind

type Done = Pick<Report, 'count' | 'heldMs' | 'heldBySide'>

/** Whether the set holds all that was asked for. */
export const doseReached = (exercise: Exercise, done: Done): boolean => {
  const { count, heldMs, heldBySide } = done
  const { reps, holdMs } = exercise.dose
  const sides = sidesAsked(exercise)
  if (isTimed(exercise) && sides.length > 0) {
    return sides.every((side) => heldBySide[side] >= reps * holdMs)
  }
  if (isTimed(exercise)) return heldMs >= holdMs
  if (sides.length > 0) return sides.every((side) => count[side] >= reps)
  return count.total >= reps
}

/** A set that is done and followed by this much rest has ended, ms: nobody has to get up to stop it. */
const REST_ENDS_SET_MS = 4000

/** Tells, report by report, whether the set is done and the person rests. */
export const createRestWatch = (exercise: Exercise): ((report: Told) => boolean) => {
  let restingSince: number | null = null
  return (report) => {
    const rests = report.phase === 'resting' || report.phase === 'waiting'
    if (!rests || !doseReached(exercise, report)) {
      restingSince = null
      return false
    }
    restingSince ??= report.t
    return report.t - restingSince >= REST_ENDS_SET_MS
  }
}
