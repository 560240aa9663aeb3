import type { Exercise } from '../../engine/exercise.ts'
import { setLengthMs } from '../program/length.ts'

/** To get into place before a set without a camera, ms. */
export const LEAD_IN_MS = 10_000

/** A set that nobody watches: it runs by the clock. */
export type ClockSet = {
  readonly lengthMs: number
  /** ms since it was opened, pauses left out. */
  readonly goneMs: number
}

export const openClockSet = (
  exercise: Exercise,
  dose: { readonly reps: number; readonly holdMs: number },
): ClockSet => ({ lengthMs: setLengthMs(exercise, dose), goneMs: 0 })

/** What has just happened by the clock. */
export const passClock = (
  { lengthMs, goneMs }: ClockSet,
  passedMs: number,
): { readonly clock: ClockSet; readonly happened: 'set-started' | 'set-ended' | null } => {
  const clock = { lengthMs, goneMs: goneMs + passedMs }
  const passes = (moment: number) => goneMs < moment && clock.goneMs >= moment
  if (passes(LEAD_IN_MS + lengthMs)) return { clock, happened: 'set-ended' }
  return { clock, happened: passes(LEAD_IN_MS) ? 'set-started' : null }
}

/** Until it begins, ms; 0 once it has. */
export const leadInLeft = ({ goneMs }: ClockSet): number => Math.max(0, LEAD_IN_MS - goneMs)

/** Until it ends, ms. */
export const clockLeft = ({ goneMs, lengthMs }: ClockSet): number =>
  Math.max(0, Math.min(lengthMs, LEAD_IN_MS + lengthMs - goneMs))
