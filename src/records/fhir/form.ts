import type {
  Annotation,
  Observation,
  ObservationComponent,
  ObservationReferenceRange,
} from 'fhir/r4'
import type { Side } from '../../engine/landmarks.ts'
import type { OwnExercise } from '../../engine/own-exercise.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import { wrongBecause } from '../finding-marks.ts'
import type { FindingMark, SetRecord } from '../model.ts'
import { attemptsIn } from './measures.ts'
import { activityOf, measured, named, type Span } from './observation.ts'
import { ownRuleCode } from './own-codes.ts'
import { quantity } from './quantity.ts'
import { BASE, concept, dateTime, fhirId, local, UNKNOWN } from './terms.ts'
import { spelled } from './vocabulary.ts'

/** When within the set: components have no time of their own. */
const MOMENT = `${BASE}/StructureDefinition/moment`

type Found = { readonly finding: Finding; readonly side: Side | null }

const foundIn = (summary: Pick<Summary, 'reps' | 'holds'>): readonly Found[] =>
  attemptsIn(summary).flatMap(({ findings, side }) =>
    findings.map((finding) => ({ finding, side })),
  )

/** A value is a finding because it lies beyond its limit: on the other side of it begins what is better. */
const limitOf = ({ value, limit, unit }: Finding): ObservationReferenceRange[] => {
  const bound = quantity(limit, unit)
  if (!bound) return []
  return [value < limit ? { low: bound } : { high: bound }]
}

const componentOf = (
  found: Found,
  marks: readonly FindingMark[],
  setStartMs: number,
  own: OwnExercise | null,
): ObservationComponent => {
  const { finding, side } = found
  const isWrong = wrongBecause({ ...finding, side }, marks) !== null
  const limits = limitOf(finding)
  const ownRule = ownRuleCode(finding.clause, own)
  const period = {
    start: dateTime(setStartMs + finding.startMs),
    end: dateTime(setStartMs + finding.endMs),
  }
  return {
    extension: [{ url: MOMENT, valuePeriod: period }],
    code: {
      ...(ownRule ?? concept(local(finding.clause, spelled(finding.rule)))),
      ...(side && { text: `${ownRule?.text ?? spelled(finding.rule)} (${side})` }),
    },
    ...measured(quantity(finding.value, finding.unit)),
    interpretation: [named(finding.severity), ...(isWrong ? [named('marked-wrong')] : [])],
    ...(limits.length > 0 && { referenceRange: limits }),
  }
}

/** A rule without a finding: it was judged and good, or it could not be judged at all. */
const silentOf = (
  rules: Summary['rules'],
  found: readonly Found[],
  own: OwnExercise | null,
): readonly ObservationComponent[] =>
  Object.entries(rules)
    .filter(([clause]) => !found.some(({ finding }) => finding.clause === clause))
    .map(([clause, { ok }]) => ({
      code: ownRuleCode(clause, own) ?? concept(local(clause)),
      ...(ok > 0 ? { valueCodeableConcept: named('ok') } : { dataAbsentReason: UNKNOWN }),
    }))

const noteOf = ({ finding, reason, markedMs, wrong }: FindingMark): Annotation => ({
  time: dateTime(markedMs),
  text: [`${finding.clause}, ${wrong ? 'marked as wrong' : 'mark taken back'}`, reason]
    .filter((part) => part !== '')
    .join(': '),
})

/** All that the rules made of a set; null where they made nothing of it. */
export const formOf = (
  set: SetRecord,
  summary: Pick<Summary, 'reps' | 'holds' | 'rules'>,
  marks: readonly FindingMark[],
  span: Span,
  own: OwnExercise | null = null,
): Observation | null => {
  const found = foundIn(summary)
  const component = [
    ...found.map((each) => componentOf(each, marks, set.startedMs, own)),
    ...silentOf(summary.rules, found, own),
  ]
  if (component.length === 0) return null
  return {
    ...activityOf(fhirId(set.id, 'form'), named('form'), span),
    component,
    ...(marks.length > 0 && { note: marks.map(noteOf) }),
  }
}
