import { SIDES, type Side } from '../../engine/landmarks.ts'
import { limbOf } from '../../engine/measures.ts'
import type { Finding, Report } from '../../engine/report.ts'
import type { Rule } from '../../engine/rule.ts'

/** Whose joints are meant: the limb's that was measured; of a whole body's the near ones, or both where none is nearer. */
export const markedSides = (
  { side, nearSide: near }: Pick<Report, 'side' | 'nearSide'>,
  { checks }: Rule,
  { unit }: Finding,
): readonly Side[] => {
  if (near === null) return SIDES
  const moving = side ?? near
  const own = checks.filter((check) => check.unit === unit)
  const limbs = own.flatMap((check) => ('measure' in check ? (limbOf(check.measure) ?? []) : []))
  if (limbs.length > 0) return [...new Set(limbs.map((limb) => limb({ near, moving })))]
  return own.some((check) => check.when === 'end') ? [moving] : [near]
}
