import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a supine pelvic tilt: limits of `exercise.ts`; clauses of section 4.6. */
export const faults: readonly ActedFault[] = [
  less('PT1/bent', 'deg', 50, 30),
  more('PT1/straight', 'deg', 125, 145),
  // Shares of a full tilt, each way.
  less('PT3', 'ratio', 0.3, 0.05),
  less('PT5', 's', 0.5, 0.33),
  less('PT6', 'ratio', 0.3, 0.05),
  wrong('PT8'),
  more('PT9', 'tl', 0.1, 0.15),
  more('PT10/chest', 'tl', 0.07, 0.105),
  more('PT10/head', 'tl', 0.08, 0.12),
  // As far as the feet can push the knees before the legs are straight.
  more('PT11', 'tl', 0.18, 0.24),
]
