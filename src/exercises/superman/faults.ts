import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a superman: limits of `exercise.ts`; clauses of section 4.3. */
export const faults: readonly ActedFault[] = [
  more('SM1', 'deg', 15, 22.5),
  // Arms out to the sides: half as far again from overhead as the limit is.
  less('SM2', 'deg', 135, 112.5),
  more('SM4', 'tl', 0.08, 0.12),
  more('SM5/incline', 'deg', 8, 12),
  more('SM5/rise', 'tl', 0.08, 0.12),
  wrong('SM6/same-side'),
  more('SM6/gap', 's', 1.5, 2.25),
  more('SM7', 'deg', 20, 30),
  less('SM8/lowering', 's', 0.6, 0.4),
  wrong('SM8/alternation'),
  more('SM9/leg', 'deg', 9, 13.5),
  more('SM9/arm', 'deg', 8, 12),
  more('SM10/leg', 'deg', 20, 30),
  more('SM10/arm', 'deg', 30, 45),
  less('SM11/knee', 'deg', 145, 127),
  less('SM11/elbow', 'deg', 145, 127),
]
