import type { Condition, Exercise } from './exercise.ts'
import { createMeasureTable, type MeasureName, type MeasureTable } from './measures.ts'

const ofConditions = (conditions: readonly Condition[]): MeasureName[] =>
  conditions.map((condition) => condition.measure)

/** Every measure that an exercise's gate, movement and rules name, each derived once a frame. */
export const measuresNeeded = ({ gate, movement, rules }: Exercise): MeasureTable => {
  const moving: MeasureName[] =
    movement.kind === 'reps'
      ? [
          'hipAngleNear',
          ...ofConditions(movement.confirm),
          ...(movement.companion ? (['armAngleNear'] as const) : []),
        ]
      : [
          ...ofConditions(movement.proper),
          ...ofConditions(movement.clock),
          ...ofConditions(movement.before ?? []),
          'hipHeightNear',
          'hipAngleNear',
        ]
  const judged = rules.flatMap((rule) =>
    rule.checks.flatMap((check) => ('measure' in check ? [check.measure] : [])),
  )
  return createMeasureTable([...ofConditions(gate.pose), ...gate.still, ...moving, ...judged])
}
