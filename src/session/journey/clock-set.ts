import type { Exercise } from '../../engine/exercise.ts'
import { setLengthMs, turnsOf } from '../program/length.ts'

/** To get into place before a set without a camera, ms. */
export const LEAD_IN_MS = 10_000

/** A set that nobody watches: it runs by the clock. */
export type ClockSet = {
  readonly lengthMs: number
  /** ms since it was opened, pauses left out. */
  readonly goneMs: number
  /** Repetitions or holds that are asked for, both sides together. */
  readonly turns: number
  /** Those that the person has counted with a tap. */
  readonly tapped: number
}

export const openClockSet = (
  exercise: Exercise,
  dose: { readonly reps: number; readonly holdMs: number },
): ClockSet => ({
  lengthMs: setLengthMs(exercise, dose),
  goneMs: 0,
  turns: turnsOf(exercise, dose),
  tapped: 0,
})

/** What has just happened by the clock. */
export const passClock = (
  before: ClockSet,
  passedMs: number,
): { readonly clock: ClockSet; readonly happened: 'set-started' | 'set-ended' | null } => {
  const { lengthMs, goneMs } = before
  const clock = { ...before, goneMs: goneMs + passedMs }
  const passes = (moment: number) => goneMs < moment && clock.goneMs >= moment
  if (passes(LEAD_IN_MS + lengthMs)) return { clock, happened: 'set-ended' }
  return { clock, happened: passes(LEAD_IN_MS) ? 'set-started' : null }
}

/** Until it begins, ms; 0 once it has. */
export const leadInLeft = ({ goneMs }: ClockSet): number => Math.max(0, LEAD_IN_MS - goneMs)

/** Until it ends, ms. */
export const clockLeft = ({ goneMs, lengthMs }: ClockSet): number =>
  Math.max(0, Math.min(lengthMs, LEAD_IN_MS + lengthMs - goneMs))

/** Which turn the clock is at, from 1; 0 before the set begins. A pace to follow, no judgement. */
export const turnNow = ({ goneMs, lengthMs, turns }: ClockSet): number => {
  const sinceMs = goneMs - LEAD_IN_MS
  return sinceMs < 0 ? 0 : Math.min(turns, Math.floor((sinceMs * turns) / lengthMs) + 1)
}

/** One more that the person has done. */
export const tapped = (clock: ClockSet): ClockSet => ({ ...clock, tapped: clock.tapped + 1 })
