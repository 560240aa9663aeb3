import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a bird dog: limits of `exercise.ts`; clauses of section 4.4. */
export const faults: readonly ActedFault[] = [
  more('BD1', 'deg', 20, 30),
  more('BD2', 'deg', 20, 30),
  // Knees slid apart as far as they go: 1.5 x the way from the ideal is beyond any body.
  more('BD3/incline', 'deg', 30, 32),
  more('BD3/dip', 'tl', 0.08, 0.12),
  // Further back no neck goes.
  more('BD4/angle', 'deg', 35, 45),
  more('BD4/change', 'deg', 20, 30),
  wrong('BD6/same-side'),
  more('BD6/gap', 's', 1.5, 2.25),
  more('BD7/incline', 'deg', 12, 18),
  more('BD7/hips', 'tl', 0.16, 0.24),
  more('BD7/shoulders', 'tl', 0.14, 0.21),
  more('BD8', 'deg', 20, 30),
  less('BD9/lowering', 's', 0.6, 0.4),
  wrong('BD9/alternation'),
  more('BD10', 'deg', 10, 15),
  less('BD11/knee', 'deg', 140, 120),
  less('BD11/elbow', 'deg', 140, 120),
  // Lower than 29 degrees the foot is on the floor.
  less('BD11/low', 'deg', -25, -29),
  less('BD11/arm-low', 'deg', -25, -37.5),
  more('BD12', 'tl', 0.08, 0.12),
  less('BD13', 's', 0.2, 0.13),
]
