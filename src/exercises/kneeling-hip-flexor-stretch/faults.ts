import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong: limits of `exercise.ts`; clauses of section 4.13. */
export const faults: readonly ActedFault[] = [
  // The front hip closed by bending over the thigh: no foot that is planted while kneeling up lets the
  // thigh slope by 25 degrees in the stretch.
  less('KH1', 'deg', 70, 58),
  // Half as far again from a usual stretch as the limit is.
  more('KH4', 'deg', 35, 45),
  less('KH5', 'deg', 165, 152),
  more('KH7', 'deg', 15, 22.5),
  more('KH8', 'deg', 20, 30),
  more('KH9', 'tl', 0.15, 0.225),
  more('KH10', 'deg', 20, 30),
  wrong('KH11/alternation'),
]
