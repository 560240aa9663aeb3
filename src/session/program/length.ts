import { type Exercise, isTimed } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import { sidesAsked } from '../dose.ts'

/** Up and down again, unhurried; measured on the mannequin's usual performance, ms. */
const MOVE_MS = 4000
/** Both sides have to be gone to, ms. */
const CHANGE_SIDES_MS = 5000
/** Getting into place and keeping still before a set, ms. */
const SETTLE_MS = 12_000
/** One or two questions and the pain question after an exercise, ms. */
const QUESTIONS_MS = 20_000

const MS_PER_MINUTE = 60_000

type Dosed = Pick<ProgramItem, 'reps' | 'holdMs' | 'side'>

const repMs = ({ movement }: Exercise, holdMs: number): number => {
  if (movement.kind === 'paced') {
    return movement.steps.reduce((sum, { ms }) => sum + (ms === 'hold' ? holdMs : ms), 0)
  }
  // A cycle has two ends, and is held at each.
  return movement.kind === 'cycles' ? 2 * holdMs + MOVE_MS : holdMs + MOVE_MS
}

/** How many repetitions or holds one set has, both sides together. */
export const turnsOf = (exercise: Exercise, dosed: Pick<Dosed, 'reps' | 'side'>): number =>
  Math.max(1, sidesAsked(exercise, dosed).length) * Math.max(1, dosed.reps)

/** What one set takes, ms: an estimate to plan by. */
export const setLengthMs = (exercise: Exercise, dosed: Dosed): number => {
  const { reps, holdMs } = dosed
  const sides = Math.max(1, sidesAsked(exercise, dosed).length)
  if (isTimed(exercise)) return sides * (Math.max(1, reps) * holdMs + CHANGE_SIDES_MS)
  return sides * reps * repMs(exercise, holdMs)
}

const itemLengthMs = (item: ProgramItem): number => {
  const exercise = exercises[item.exercise]
  if (!exercise) return 0
  const set = setLengthMs(exercise, item) + SETTLE_MS
  return item.sets * set + Math.max(0, item.sets - 1) * item.restMs + QUESTIONS_MS
}

/** Minutes of all items with their rests, at least one. */
export const minutesOf = (items: readonly ProgramItem[]): number =>
  Math.max(1, Math.round(items.reduce((sum, item) => sum + itemLengthMs(item), 0) / MS_PER_MINUTE))
