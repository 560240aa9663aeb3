import { less, more, wrong } from '../../mannequin/fault-list.ts'
import type { ActedFault } from '../../mannequin/types.ts'

/** What the mannequin can do wrong in a dead bug: limits and clauses of `exercise.ts`. */
export const faults: readonly ActedFault[] = [
  // Thighs lower than 140 degrees at rest keep the start gate shut.
  more('DB1/hip', 'deg', 125, 136),
  less('DB1/knee-bent', 'deg', 50, 35),
  more('DB1/knee-straight', 'deg', 130, 150),
  less('DB2/low', 'deg', 55, 38),
  more('DB2/high', 'deg', 125, 142),
  wrong('DB4/same-side'),
  more('DB4/gap', 's', 1.5, 2.25),
  more('DB5', 'tl', 0.08, 0.12),
  more('DB6/incline', 'deg', 12, 18),
  more('DB6/hips', 'tl', 0.16, 0.24),
  more('DB7', 'deg', 30, 45),
  // Below 125 degrees a repetition is not counted at all.
  less('DB8/leg', 'deg', 140, 130),
  less('DB8/knee', 'deg', 130, 105),
  // Half as far again would be short of where the arm starts.
  less('DB8/arm', 'deg', 115, 100),
  less('DB10/out', 's', 0.6, 0.4),
  less('DB10/back', 's', 0.6, 0.4),
  wrong('DB11/alternation'),
  more('DB12', 'tl', 0.12, 0.18),
]
