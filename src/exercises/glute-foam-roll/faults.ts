import { less, more } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong while it rolls: limits of `exercise.ts`; clauses of section 4.17. */
export const faults: readonly ActedFault[] = [
  // Sits before the roller, on the floor.
  less('FR1', 'tl', 0.28, 0.15),
  less('FR2', 'deg', 4, 1),
  less('FR3/short', 'tl', 0.05, 0.035),
  more('FR3/long', 'tl', 0.5, 0.7),
  more('FR4', 'tl', 0.5, 0.75),
  // Seconds a stroke.
  less('FR5', 's', 2.4, 1.6),
  more('FR8', 'ratio', 0.4, 0.6),
]
