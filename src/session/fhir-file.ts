import { version } from '../../package.json'
import { exercises } from '../exercises/index.ts'
import { fhirBundleOf } from '../records/fhir/bundle.ts'
import type { PersonRecord } from '../records/person-record.ts'

/** FHIR's own media type, so that a server knows it by its name. */
const TYPE = 'application/fhir+json'

/** The record as a file that a clinic's system can read: a FHIR R4 Bundle in JSON, without a name in it. */
export const fhirFileOf = (record: PersonRecord, nowMs = Date.now()): Blob => {
  const bundle = fhirBundleOf(record, { nowMs, version, exercises })
  return new Blob([JSON.stringify(bundle, null, 2)], { type: TYPE })
}
