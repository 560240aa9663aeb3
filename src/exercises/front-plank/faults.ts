import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/**
 * What the mannequin can do wrong in a plank: limits of the specification, section 4.10, except the
 * elbows and knees (plank sample) and the body line, whose zero lies where correct people are: hips 10 degrees above the line from shoulders
 * to ankles (findings 6). FP5 and FP7/sag are given as degrees above that line, so a sag is negative.
 */
export const faults: readonly ActedFault[] = [
  wrong('FP1'),
  less('FP3/elbow', 'deg', 45, 40),
  more('FP3/hands', 'deg', 125, 165),
  less('FP3/knee', 'deg', 150, 135),
  // Further back no neck goes.
  more('FP4/angle', 'deg', 35, 45),
  more('FP4/change', 'deg', 15, 22.5),
  more('FP5', 'deg', 30, 40),
  less('FP6', 'ratio', 0.6, 0.4),
  less('FP7/sag', 'deg', -5, -12.5),
  more('FP7/drift', 'deg', 10, 15),
  more('FP8', 'tl', 0.08, 0.12),
  more('FP9', 'deg', 20, 30),
  less('FP10', 'deg', 152, 142.5),
  less('FP11', 'ratio', 0.75, 0.625),
]
