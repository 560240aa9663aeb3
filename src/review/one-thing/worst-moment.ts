import type { Side } from '../../engine/landmarks.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import type { Check, RepMetric, Rule } from '../../engine/rule.ts'

/** Where in the movement a finding is seen: in its start pose, at its top, or on its way. */
export type Where = 'start' | 'top' | 'way'

/** The moment of a session that shows a rule broken. */
export type WorstMoment = {
  readonly setId: string
  readonly finding: Finding
  /** Of the repetition or hold. */
  readonly side: Side | null
  readonly where: Where
}

/** What a still picture can show; a tempo or a pause it can't. */
const SEEN_AT_TOP: readonly RepMetric[] = ['peak', 'range']

const whereOf = (check: Check): Where | null => {
  if (check.when === 'start') return 'start'
  if (check.when === 'end') return SEEN_AT_TOP.includes(check.metric) ? 'top' : null
  return check.when.every((phase) => phase === 'holding') ? 'top' : 'way'
}

const isGraver = (a: Finding, b: Finding): boolean =>
  a.severity !== b.severity
    ? a.severity === 'fault'
    : Math.abs(a.value - a.limit) > Math.abs(b.value - b.limit)

/**
 * The gravest finding of this rule.
 * @returns null where there is none, or where a picture of one moment would not show it
 */
export const worstMoment = (
  rule: Rule,
  sets: readonly { readonly id: string; readonly summary: Summary | null }[],
): WorstMoment | null => {
  if (rule.joints.length === 0) return null
  const moments = sets.flatMap(({ id, summary }) =>
    [...(summary?.reps ?? []), ...(summary?.holds ?? [])].flatMap(({ side, findings }) =>
      findings
        .filter((finding) => finding.rule === rule.id)
        .map((finding) => ({ setId: id, finding, side })),
    ),
  )
  const worst = moments.reduce<(typeof moments)[number] | null>(
    (best, each) => (best === null || isGraver(each.finding, best.finding) ? each : best),
    null,
  )
  if (!worst) return null
  const where = rule.checks
    .filter(({ unit }) => unit === worst.finding.unit)
    .map(whereOf)
    .find((each) => each !== null)
  return where ? { ...worst, where } : null
}
