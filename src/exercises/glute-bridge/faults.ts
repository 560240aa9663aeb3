import { less, more } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a bridge: limits of the specification, section 4.8. */
export const faults: readonly ActedFault[] = [
  // Beyond either limit the start gate stays shut: these test that, not the rule.
  less('GB1/bent', 'deg', 25, 22),
  more('GB1/straight', 'deg', 125, 130),
  more('GB2/wide', 'ratio', 1.8, 2.7),
  less('GB2/narrow', 'ratio', 0.6, 0.4),
  // Below 150 degrees a repetition is not counted at all, so the fault lies between 150 and 155.
  less('GB4', 'deg', 155, 152),
  // With the default lift and lowering, turning round at the top takes 0.66 s.
  less('GB5', 's', 1, 0.7),
  less('GB7', 's', 0.8, 0.53),
  more('GB8', 'tl', 0.1, 0.15),
  less('GB9/in', 'ratio', 0.75, 0.5),
  more('GB9/out', 'ratio', 1.6, 2.4),
  more('GB10', 'deg', 8, 12),
  more('GB11/heel', 'tl', 0.08, 0.12),
  more('GB11/slide', 'tl', 0.1, 0.15),
  more('GB12', 'deg', 25, 37.5),
  more('GB13/lift', 'tl', 0.08, 0.12),
  more('GB13/chin', 'deg', 15, 22.5),
]
