import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a prone hip extension: limits of `exercise.ts`; clauses of section 4.2. */
export const faults: readonly ActedFault[] = [
  more('HE1', 'deg', 18, 27),
  // Half as far again from a straight knee as the limit is.
  less('HE3', 'deg', 155, 142.5),
  more('HE4/incline', 'deg', 8, 12),
  more('HE4/rise', 'tl', 0.08, 0.12),
  more('HE5', 'tl', 0.08, 0.12),
  more('HE6', 'deg', 20, 30),
  more('HE7', 'tl', 0.6, 0.9),
  less('HE9', 's', 0.6, 0.4),
  wrong('HE10/alternation'),
  more('HE11', 'deg', 20, 30),
  more('HE12', 'tl', 0.12, 0.18),
]
