import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a bent knee fall out: limits of `exercise.ts`; clauses of section 4.5. */
export const faults: readonly ActedFault[] = [
  less('FO1', 'deg', 50, 28),
  wrong('FO4/alternation'),
  more('FO5', 'deg', 8, 12),
  more('FO6', 'tl', 0.12, 0.18),
  more('FO7/before', 'deg', 6, 9),
  more('FO8', 'deg', 12, 24),
  more('FO9/shoulders', 'deg', 8, 15),
  more('FO9/head', 'tl', 0.17, 0.26),
  more('FO10', 'deg', 54, 78),
  more('FO11', 'deg/s', 60, 90),
  more('FO12', 'tl', 0.14, 0.22),
]
