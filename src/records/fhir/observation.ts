import type {
  CodeableConcept,
  Observation,
  ObservationComponent,
  Quantity,
  Reference,
} from 'fhir/r4'
import type { Person } from '../model.ts'
import { dateTime, fhirId, hl7, local, UNKNOWN } from './terms.ts'
import { VOCABULARY } from './vocabulary.ts'

export const patientRef = ({ id }: Pick<Person, 'id'>): Reference => ({
  reference: `Patient/${fhirId(id)}`,
})

export const refTo = ({ id }: Pick<Observation, 'id'>): Reference => ({
  reference: `Observation/${id}`,
})

/** Who was observed, and when. An end that is not known is left out. */
export type Span = {
  readonly subject: Reference
  readonly startMs: number
  readonly endMs: number | null
}

/** A local code with its words. */
export const named = (code: string): CodeableConcept => ({
  coding: [local(code, VOCABULARY[code]?.display)],
})

/** Of the bodily activity of a person; its value and parts are the caller's. */
export const activityOf = (
  id: string,
  code: CodeableConcept,
  { subject, startMs, endMs }: Span,
): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [hl7('observation-category', 'activity')],
  code,
  subject,
  effectivePeriod: { start: dateTime(startMs), ...(endMs !== null && { end: dateTime(endMs) }) },
})

/** What was measured, or that it is not known. */
export const measured = (
  quantity: Quantity | null,
): Pick<ObservationComponent, 'valueQuantity' | 'dataAbsentReason'> =>
  quantity ? { valueQuantity: quantity } : { dataAbsentReason: UNKNOWN }
