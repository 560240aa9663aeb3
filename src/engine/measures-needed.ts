import type { Exercise } from './exercise.ts'
import { heldSideMeasures } from './hold-side.ts'
import { SIDES } from './landmarks.ts'
import { createMeasureTable, type MeasureName, type MeasureTable } from './measures.ts'
import type { Condition, HeldSide } from './movement.ts'
import { sideSignalName, signalName } from './signal.ts'

const ofConditions = (conditions: readonly Condition[]): MeasureName[] =>
  conditions.map((condition) => condition.measure)

const ofSide = (side: HeldSide | undefined): MeasureName[] =>
  side ? heldSideMeasures(side).map((measure): MeasureName => `${measure}Near`) : []

const ofMovement = (movement: Exercise['movement']): MeasureName[] => {
  if (movement.kind === 'reps') {
    const { primary, lanes, confirm, companion, together = [] } = movement
    const signals = [primary, ...(companion ? [companion.primary] : []), ...together]
    const followed = lanes === 'each' ? SIDES.map((side) => sideSignalName(primary, side)) : []
    return [...signals.map(signalName), ...followed, ...ofConditions(confirm)]
  }
  if (movement.kind === 'cycles') {
    const { primary, confirm, side, compared = [] } = movement
    return [...[primary, ...compared].map(signalName), ...ofConditions(confirm), ...ofSide(side)]
  }
  if (movement.kind === 'paced') {
    const { keep, unless } = movement
    return [...ofConditions(keep), ...(unless ? [signalName(unless.primary)] : [])]
  }
  const { proper, clock, kept = [], rest = [], before = [], confirm = [], side, steady } = movement
  return [
    ...[proper, clock, kept, rest, before, confirm].flatMap(ofConditions),
    ...ofSide(side),
    ...(steady ? [steady] : []),
    'hipHeightNear',
    'hipAngleNear',
  ]
}

/** Every measure that an exercise's gate, movement and rules name, each derived once a frame. */
export const measuresNeeded = ({ gate, movement, rules }: Exercise): MeasureTable => {
  const judged = rules.flatMap((rule) =>
    rule.checks.flatMap((check) => ('measure' in check ? [check.measure] : [])),
  )
  return createMeasureTable([
    ...ofConditions(gate.pose),
    ...gate.still,
    ...ofMovement(movement),
    ...judged,
  ])
}
