import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a kneeling QL stretch: limits of `exercise.ts`; clauses of section 4.15. */
export const faults: readonly ActedFault[] = [
  more('KQ1', 'deg', 12, 18),
  // A smaller one is not counted.
  less('KQ2', 'deg', 13, 12),
  // Head or hips stay where they are.
  less('KQ3', 'ratio', 0.03, 0),
  less('KQ4', 'ratio', 0.03, 0),
  more('KQ5', 's', 0.8, 1.2),
  wrong('KQ6/alternation'),
  less('KQ7/curling', 's', 1, 0.67),
  less('KQ7/back', 's', 1, 0.67),
  more('KQ8', 'deg', 12, 18),
  more('KQ10', 'tl', 0.08, 0.12),
]
