import type { Device, FhirResource, Provenance } from 'fhir/r4'
import { named } from './observation.ts'
import { dateTime, fhirId, hl7 } from './terms.ts'

/** The software as an agent, by what of it had a version. */
export const softwareOf = (id: string, of: 'app' | 'rules', version: string): Device => ({
  resourceType: 'Device',
  id,
  deviceName: [{ name: 'Plumbline', type: 'user-friendly-name' }],
  version: [{ type: named(of), value: version }],
})

/** Who made these resources, and what they did. */
export const provenanceOf = (
  software: Device,
  did: 'author' | 'assembler',
  resources: readonly FhirResource[],
  nowMs: number,
): Provenance => ({
  resourceType: 'Provenance',
  id: fhirId(did, software.id ?? ''),
  target: resources.map(({ resourceType, id }) => ({ reference: `${resourceType}/${id}` })),
  recorded: dateTime(nowMs),
  agent: [
    {
      type: hl7('provenance-participant-type', did),
      who: { reference: `Device/${software.id}`, display: `Plumbline ${versionIn(software)}` },
    },
  ],
})

const versionIn = ({ version }: Device): string => version?.[0]?.value ?? ''
