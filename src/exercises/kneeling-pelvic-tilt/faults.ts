import { less, more } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a kneeling pelvic tilt: limits of `exercise.ts`; clauses of section 4.7. */
export const faults: readonly ActedFault[] = [
  more('KT1', 'deg', 20, 30),
  more('KT2', 'deg', 20, 30),
  // Further back no neck goes.
  more('KT3/angle', 'deg', 35, 45),
  more('KT3/change', 'deg', 25, 37.5),
  // Half as far again from the ideal would be to the wrong side.
  less('KT5/round', 'ratio', 0.3, 0.05),
  less('KT5/hollow', 'ratio', 0.3, 0.05),
  less('KT6', 's', 0.5, 0.33),
  more('KT7/shoulders', 'tl', 0.09, 0.135),
  // A good tilt has 0.8: half as far again from there.
  more('KT7/upper-back', 'ratio', 1.3, 1.55),
  more('KT8/thighs', 'deg', 12, 18),
  more('KT8/arms', 'deg', 12, 18),
  less('KT9', 'deg', 145, 127.5),
]
