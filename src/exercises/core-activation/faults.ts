import { less, more } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a core activation: limits of `exercise.ts`; clauses of section 4.1. */
export const faults: readonly ActedFault[] = [
  less('CA1/bent', 'deg', 50, 30),
  more('CA1/straight', 'deg', 125, 145),
  more('CA2', 'tl', 0.5, 0.75),
  more('CA5/chest', 'tl', 0.07, 0.105),
  more('CA5/head', 'tl', 0.07, 0.105),
  less('CA8', 's', 3, 2),
  more('CA10', 'tl', 0.1, 0.15),
  // Of a full tilt.
  more('CA11', 'ratio', 0.6, 0.9),
]
