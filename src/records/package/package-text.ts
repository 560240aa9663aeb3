import type { z } from 'zod'
import type { PersonRecord } from '../person-record.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { PackageError, type PackageTrouble } from './package-error.ts'
import { PACKAGE_VERSION, packageSchema } from './package-schema.ts'
import { checkSound } from './sound-record.ts'

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The package as JSON. */
export const packageText = async (record: PersonRecord, savedMs: number): Promise<string> => {
  const traces = record.traces.map(({ bytes, ...chunk }) => ({ ...chunk, bytes: toBase64(bytes) }))
  const text = JSON.stringify({ ...record, traces })
  const head = JSON.stringify({
    plumbline: 'record',
    version: PACKAGE_VERSION,
    savedMs,
    sha256: await sha256(text),
  })
  return `${head.slice(0, -1)},"record":${text}}`
}

/** @throws PackageError where it is no sound package: nothing of it may be kept then */
export const readPackage = async (text: string): Promise<PersonRecord> => {
  const value = jsonOf(text)
  const { record, sha256: told } = checked(value)
  if ((await sha256(JSON.stringify(Reflect.get(value, 'record')))) !== told) {
    throw new PackageError('damaged', 'its checksum is another: the file was changed or cut short')
  }
  const traces = record.traces.map(({ bytes, ...chunk }) => ({
    ...chunk,
    bytes: fromBase64(bytes),
  }))
  // The schema is of the same rows; only what may be missing is written otherwise there.
  const read = { ...record, notes: record.notes ?? [], traces } as unknown as PersonRecord
  checkSound(read)
  return read
}

const jsonOf = (text: string): object => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof value === 'object' && value !== null) return value
  } catch {
    throw new PackageError('damaged', 'it is no JSON: the file is damaged or something else')
  }
  throw new PackageError('not-a-record', 'it is no record of Plumbline')
}

/** By the key that was wrong. */
const TROUBLES: Readonly<Record<string, PackageTrouble>> = {
  undefined: 'not-a-record',
  plumbline: 'not-a-record',
  version: 'newer',
}

const checked = (value: object): z.infer<typeof packageSchema> => {
  const result = packageSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.length ? `${issue.path.map(String).join('.')}: ` : ''
  const trouble = TROUBLES[String(issue?.path[0])] ?? 'unsound'
  throw new PackageError(trouble, `${where}${issue?.message ?? 'unreadable'}`)
}
