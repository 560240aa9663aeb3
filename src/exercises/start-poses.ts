import type { Condition } from '../engine/movement.ts'

/**
 * Start poses that exercises share (section 3), widened: a gate recognises, it does not judge
 * (findings 5).
 */

/** T-SUP, crook lying. Knees between 15 and 150 degrees instead of 60-115, so that rules can speak of them. */
export const CROOK_LYING: readonly Condition[] = [
  { measure: 'trunkInclinationNear', min: -20, max: 20 },
  { measure: 'kneeAngleNear', min: 15, max: 150 },
  { measure: 'kneeAboveHipNear', min: 0.3 },
  { measure: 'ankleAboveHipNear', min: -0.35, max: 0.35 },
  { measure: 'hipAngleNear', max: 158 },
]
