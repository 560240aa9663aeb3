import type { Exercise } from '../../engine/exercise.ts'
import { setLengthMs } from '../program/length.ts'

/** How long things wait for somebody who lies on the floor, ms. All clinical judgement. */

/** A yes or no after a set. */
export const CHECK_LIMIT_MS = 20_000
/** The pain question after an exercise: its numbers are read aloud first. */
export const PAIN_LIMIT_MS = 25_000
/** The last one, when nothing else is waited for. */
export const PAIN_END_LIMIT_MS = 90_000
/** To find the start pose; then the session pauses, for nobody seems to be there. */
export const SET_UP_LIMIT_MS = 180_000
/** A paused session is over after this. */
export const PAUSE_LIMIT_MS = 1_800_000
/** Between two exercises the body has to go from one position to another. */
export const CHANGE_REST_MS = 25_000

const SET_SLACK = 3
const SET_LEAST_MS = 60_000

/** A set ends after this, whatever was counted: three times what it should take, ms. */
export const setLimitMs = (
  exercise: Exercise | undefined,
  dose: { readonly reps: number; readonly holdMs: number },
): number => SET_LEAST_MS + (exercise ? SET_SLACK * setLengthMs(exercise, dose) : 0)

/** Questions after one set: more would be a burden on the floor. The next set asks the others. */
export const CHECKS_A_SET = 2
