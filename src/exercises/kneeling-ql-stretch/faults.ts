import { less, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a kneeling QL stretch: limits of `exercise.ts`; clauses of section 4.15. */
export const faults: readonly ActedFault[] = [
  less('KQ4', 'tl', 0.03, 0.01),
  wrong('KQ6/alternation'),
  less('KQ7/curling', 's', 1, 0.67),
]
