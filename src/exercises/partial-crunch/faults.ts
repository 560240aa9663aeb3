import { less, more } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a partial crunch: limits of `exercise.ts`; clauses of section 4.11. */
export const faults: readonly ActedFault[] = [
  more('PC1/heel', 'tl', 0.1, 0.15),
  more('PC1/foot', 'tl', 0.1, 0.15),
  more('PC4', 'tl', 0.5, 0.75),
  // The chin comes up: degrees of extension.
  more('PC5/extension', 'deg', 8, 12),
  // Half as far again from a good nod (15) as the limit is.
  more('PC5/flexion', 'deg', 50, 67.5),
  // Below 5 degrees a repetition is not counted at all, so the fault lies between 5 and 7.
  less('PC6', 'deg', 7, 6),
  less('PC7', 'tl', 0.06, 0.03),
  // As far as a neck goes.
  more('PC9', 'deg', 60, 80),
  more('PC10', 'deg', 40, 60),
  more('PC11/speed', 'deg/s', 60, 90),
  less('PC11/lowering', 's', 0.6, 0.4),
]
