import type { Told } from '../../workers/seam.ts'
import { type Exercise, isTimed } from '../engine/exercise.ts'
import { SIDES } from '../engine/landmarks.ts'
import type { Report } from '../engine/report.ts'

/** Whether each side is counted for itself. */
export const countsEachSide = ({ movement }: Exercise): boolean =>
  movement.kind === 'reps'
    ? movement.lanes !== 'near'
    : movement.kind !== 'paced' && movement.side !== undefined

export type DoseKind = Exercise['kind'] | 'activity'

/** What the dose counts: repetitions, holds, or the time of something that goes on. */
export const doseKind = (exercise: Exercise): DoseKind =>
  exercise.kind === 'reps' && isTimed(exercise) ? 'activity' : exercise.kind

type Done = Pick<Report, 'count' | 'heldMs' | 'heldBySide'>

/** Whether the set holds all that was asked for. */
export const doseReached = (exercise: Exercise, done: Done): boolean => {
  const { count, heldMs, heldBySide } = done
  const { reps, holdMs } = exercise.dose
  const each = countsEachSide(exercise)
  if (isTimed(exercise) && each) {
    return SIDES.every((side) => heldBySide[side] >= reps * holdMs)
  }
  if (isTimed(exercise)) return heldMs >= holdMs
  if (each) return count.left >= reps && count.right >= reps
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
