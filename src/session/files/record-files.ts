import { framesCsv, repsCsv } from '../../records/csv/record-csv.ts'
import type { Id, Person } from '../../records/model.ts'
import { openPackage, packageFile } from '../../records/package/package-file.ts'
import type { PersonRecord } from '../../records/person-record.ts'
import type { Store } from '../../records/store.ts'
import type { Added } from '../../records/whole-records.ts'
import { fhirFileOf } from '../fhir-file.ts'
import { forgetOwner, keepOwner, thePerson } from '../journey/person.ts'
import { records } from '../journey/records.ts'
import { checkOwnIn } from './known-record.ts'

export type NamedFile = { readonly name: string; readonly blob: Blob }

/** Of whom, and one session of theirs or all. */
export type Asked = { readonly personId: Id; readonly sessionId?: Id }

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const named = (what: string, nowMs: number, blob: Blob): NamedFile => ({
  name: `plumbline-${what.replace('.', `-${day(nowMs)}.`)}`,
  blob,
})

const open = async (): Promise<Store> => {
  const store = await records()
  if (!store) throw new Error('nothing is kept in this browser')
  return store
}

const recordOf = async ({ personId, sessionId }: Asked): Promise<PersonRecord> =>
  (await open()).wholeRecords.read(personId, sessionId)

/** Everyone of whom something is kept here, whoever exercises here first. */
export const keptPeople = async (): Promise<readonly Person[]> => {
  const people = (await (await records())?.people.list()) ?? []
  const owner = await thePerson()
  const isOwner = ({ id }: Person) => Number(id === owner?.id)
  return people.toSorted((a, b) => isOwner(b) - isOwner(a))
}

/** The open package. @param passphrase locks it */
export const recordFile = async (
  asked: Asked,
  nowMs: number,
  passphrase?: string,
): Promise<NamedFile> => {
  const locked = passphrase ? { passphrase } : {}
  const bytes = await packageFile(await recordOf(asked), { savedMs: nowMs, ...locked })
  return named(passphrase ? 'record.json.gz.age' : 'record.json.gz', nowMs, new Blob([bytes]))
}

/** Repetitions and holds for spreadsheets. */
export const repsFile = async (asked: Asked, nowMs: number): Promise<NamedFile> =>
  named('repetitions.csv', nowMs, csvBlob(repsCsv(await recordOf(asked))))

/** A FHIR R4 Bundle, without a name in it. */
export const fhirFile = async (asked: Asked, nowMs: number): Promise<NamedFile> =>
  named('fhir.json', nowMs, fhirFileOf(await recordOf(asked), nowMs))

/** One set's frames for spreadsheets. */
export const framesFile = async (setId: Id, nowMs: number): Promise<NamedFile> =>
  named('frames.csv', nowMs, csvBlob(framesCsv(await (await open()).traces.read(setId))))

/** With a byte order mark: some spreadsheets take it for another alphabet without. */
const csvBlob = (text: string): Blob => new Blob(['\uFEFF', text], { type: 'text/csv' })

/**
 * Adds what is in a file; what is here stays as it is.
 * @throws PackageError, StoreError: then nothing was added
 */
export const openRecordFile = async (file: Blob, passphrase?: string): Promise<Added> => {
  const record = await openPackage(new Uint8Array(await file.arrayBuffer()), passphrase)
  checkOwnIn(record)
  await keepOwner()
  return (await open()).wholeRecords.add(record)
}

/** Removes everyone and everything that is kept here. */
export const removeEverything = async (): Promise<void> => {
  const store = await open()
  for (const { id } of await store.people.list()) await store.people.remove(id)
  for (const { id } of await store.lockers.list()) await store.lockers.remove(id)
  // Of sets that are not there any more, should a page have died between the one and the other.
  await store.videos.remove(await store.videos.list())
  forgetOwner()
}
