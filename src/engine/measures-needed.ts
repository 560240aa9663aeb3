import type { Condition, Exercise } from './exercise.ts'
import { createMeasureTable, type MeasureName, type MeasureTable } from './measures.ts'

const ofConditions = (conditions: readonly Condition[]): MeasureName[] =>
  conditions.map((condition) => condition.measure)

/** Every measure that an exercise's gate, movement and rules name, each derived once a frame. */
export const measuresNeeded = ({ gate, movement, rules }: Exercise): MeasureTable => {
  const moving: MeasureName[] =
    movement.kind === 'reps'
      ? [
          `${movement.primary}Near`,
          ...ofConditions(movement.confirm),
          ...(movement.companion ? ([`${movement.companion.primary}Near`] as const) : []),
        ]
      : [
          ...ofConditions(movement.proper),
          ...ofConditions(movement.clock),
          ...ofConditions(movement.kept ?? []),
          ...ofConditions(movement.before ?? []),
          ...(movement.side ? [`${movement.side.lower}Near` as const] : []),
          'hipHeightNear',
          'hipAngleNear',
        ]
  const judged = rules.flatMap((rule) =>
    rule.checks.flatMap((check) => ('measure' in check ? [check.measure] : [])),
  )
  return createMeasureTable([...ofConditions(gate.pose), ...gate.still, ...moving, ...judged])
}
