import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong: limits of `exercise.ts`; clauses of section 4.14. */
export const faults: readonly ActedFault[] = [
  // With the feet closer nothing is staggered any more; further apart no weight comes forward.
  less('SH1/short', 'tl', 0.35, 0.25),
  more('SH1/long', 'tl', 1.6, 1.75),
  less('SH2/bent', 'deg', 140, 129),
  // Straighter than straight no knee goes.
  more('SH2/straight', 'deg', 177, 179),
  // With less weight ahead there is no stretch to judge.
  less('SH4/knee', 'deg', 100, 88),
  less('SH6', 'deg', 135, 116),
  less('SH7', 'ratio', 1 / 3, 1 / 6),
  wrong('SH8/alternation'),
  more('SH9', 'deg', 15, 22.5),
  more('SH10', 'deg', 20, 30),
  more('SH11', 'deg', 20, 30),
  more('SH12', 'tl', 0.06, 0.09),
]
