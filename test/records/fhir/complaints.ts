import { Fhir } from 'fhir'
import type { ValidatorMessage } from 'fhir/validator'
import { CODE_SYSTEM, LOINC } from '../../../src/records/fhir/terms.ts'

const validator = new Fhir()

/** It warns of codes of our own, where any code will do, and of LOINC's, of which it has no list. */
const isNoMatter = ({ severity, message = '' }: ValidatorMessage): boolean =>
  severity === 'warning' &&
  [CODE_SYSTEM, LOINC].some((system) => message.endsWith(`(${system}) not found in value set`))

/** What a validator of FHIR R4 has against a resource: errors and warnings, each with its place. */
export const complaints = (resource: object): readonly string[] =>
  validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter((each) => each.severity !== 'info' && !isNoMatter(each))
    .map(({ severity, location, message }) => `${severity}: ${location}: ${message}`)
