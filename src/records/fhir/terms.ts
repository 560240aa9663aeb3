import type { CodeableConcept, Coding } from 'fhir/r4'

/** A name, not an address: `.example` is nobody's. All that is ours in a Bundle begins with it. */
export const BASE = 'https://plumbline.example/fhir'

export const CODE_SYSTEM = `${BASE}/CodeSystem/plumbline`
export const LOINC = 'http://loinc.org'
export const UCUM = 'http://unitsofmeasure.org'
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem'

/** A code of our own code system. */
export const local = (code: string, display?: string): Coding => ({
  system: CODE_SYSTEM,
  code,
  ...(display && { display }),
})

export const concept = (...coding: readonly Coding[]): CodeableConcept => ({ coding: [...coding] })

export const hl7 = (system: string, code: string): CodeableConcept =>
  concept({ system: `${TERMINOLOGY}/${system}`, code })

/** What was asked but is not known. */
export const UNKNOWN = hl7('data-absent-reason', 'unknown')

/** Pain from 0 to 10 as the person told it. */
export const PAIN_CODE: Coding = {
  system: LOINC,
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
}

/** FHIR takes letters, digits, hyphens and dots, 64 of them at most. */
export const fhirId = (...parts: readonly (string | number)[]): string =>
  parts
    .join('.')
    .replace(/[^A-Za-z0-9.-]/g, '-')
    .slice(0, 64)

/** ms since 1970 as FHIR's dateTime and instant, in UTC. */
export const dateTime = (ms: number): string => new Date(ms).toISOString()
