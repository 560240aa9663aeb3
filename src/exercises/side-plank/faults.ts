import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong: limits of `exercise.ts`; clauses of section 4.9. */
export const faults: readonly ActedFault[] = [
  more('SP1', 'deg', 125, 142.5),
  less('SP2', 'deg', 145, 127.5),
  more('SP3', 'deg', 20, 30),
  // Half as far again lies on the mat: lower than this the hold has ended.
  less('SP5', 'deg', 160, 158),
  more('SP6', 'deg', 200, 210),
  less('SP7', 'ratio', 1 / 3, 0.22),
  wrong('SP8/alternation'),
  more('SP8/gap', 'ratio', 0.25, 0.375),
  more('SP9', 'deg', 20, 30),
  less('SP10', 'ratio', 0.75, 0.625),
  // Further to the side no neck bends.
  more('SP11', 'deg', 20, 25),
]
