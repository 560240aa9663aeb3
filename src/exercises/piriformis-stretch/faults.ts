import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong: limits of `exercise.ts`; clauses of section 4.12. */
export const faults: readonly ActedFault[] = [
  more('PS1', 'deg', 18, 27),
  // Further from the chest the stretch is left.
  more('PS2', 'deg', 90, 97),
  more('PS3/away', 'tl', 0.45, 0.65),
  wrong('PS3/same-side'),
  less('PS4', 'ratio', 0, -0.3),
  more('PS5', 'tl', 0.06, 0.09),
  less('PS7', 'ratio', 1 / 3, 1 / 6),
  wrong('PS8/alternation'),
  more('PS9', 'deg', 20, 30),
  more('PS10', 'tl', 0.1, 0.15),
]
