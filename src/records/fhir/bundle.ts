import type { Bundle, Device, FhirResource, Observation, Patient, Provenance } from 'fhir/r4'
import type { Person } from '../model.ts'
import type { PersonRecord } from '../person-record.ts'
import { painResources, selfCheckResource } from './answers.ts'
import { provenanceOf, softwareOf } from './provenance.ts'
import { type Exercises, observationOfSession, observationsOfSet, rulesId } from './sets.ts'
import { BASE, dateTime, fhirId } from './terms.ts'

export type FhirOptions = {
  readonly nowMs: number
  /** The app's, named as the maker of the file. */
  readonly version: string
  /** Today's: they know the units of what was measured. */
  readonly exercises: Exercises
  /** The person's initials go out only where they were asked for. */
  readonly withInitials?: boolean
}

/**
 * A person's record, or one session of it, as a FHIR R4 Bundle (`collection`). The same record gives the same
 * ids, so that who reads it twice finds it again. Programs and traces have no place in it.
 */
export const fhirBundleOf = (record: PersonRecord, options: FhirOptions): Bundle => {
  const judged = record.sets.flatMap((set) => observationsOfSet(set, record, options.exercises))
  const resources: readonly FhirResource[] = [
    patientOf(record.person, options.withInitials ?? false),
    ...record.sessions.map((session) => observationOfSession(session, record)),
    ...judged,
    ...record.pain.flatMap((answer) => painResources(answer, record.person)),
    ...selfChecksOf(record),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: dateTime(options.nowMs),
    entry: [...resources, ...madeBy(resources, judged, record, options)].map((resource) => ({
      fullUrl: `${BASE}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
}

const patientOf = ({ id, label }: Person, withInitials: boolean): Patient => ({
  resourceType: 'Patient',
  id: fhirId(id),
  identifier: [{ system: `${BASE}/person`, value: id }],
  ...(withInitials && label.trim() !== '' && { name: [{ use: 'nickname', text: label.trim() }] }),
})

const selfChecksOf = ({ sets, selfChecks, person }: PersonRecord) =>
  sets.flatMap(({ id }) => {
    const answers = selfChecks.filter(({ setId }) => setId === id)
    return answers.length === 0 ? [] : [selfCheckResource(id, answers, person)]
  })

/** The app that made the file, and each version of the rules that judged something in it. */
const madeBy = (
  resources: readonly FhirResource[],
  judged: readonly Observation[],
  { sets }: PersonRecord,
  { version, nowMs }: FhirOptions,
): readonly (Device | Provenance)[] => {
  const app = softwareOf(fhirId('app', version), 'app', version)
  const rules = [...new Set(sets.map((set) => set.rules))].flatMap((of) => {
    const device = softwareOf(rulesId(of), 'rules', of)
    const theirs = judged.filter((each) => each.device?.reference === `Device/${device.id}`)
    return theirs.length === 0 ? [] : [device, provenanceOf(device, 'author', theirs, nowMs)]
  })
  return [app, ...rules, provenanceOf(app, 'assembler', resources, nowMs)]
}
