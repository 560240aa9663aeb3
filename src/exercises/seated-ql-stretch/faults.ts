import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong: limits of `exercise.ts`; clauses of section 4.16. */
export const faults: readonly ActedFault[] = [
  more('SQ1', 'tl', 0.3, 0.45),
  less('SQ2', 'deg', 145, 127),
  less('SQ3/in', 'tl', 0.1, 0),
  more('SQ3/wide', 'tl', 1.1, 1.3),
  more('SQ4', 'tl', 0.35, 0.5),
  more('SQ5/far', 'deg', 55, 65),
  wrong('SQ5/away'),
  // Towards the straight leg; a good turn is away from it.
  more('SQ6', 'deg', 0, 20),
  less('SQ8/short', 'ratio', 1 / 3, 1 / 6),
  more('SQ8/sway', 'deg', 3.4, 5.1),
  more('SQ9', 'deg', 10, 15),
  less('SQ10', 'ratio', 0.75, 0.625),
  more('SQ11', 'deg', 5, 7.5),
]
