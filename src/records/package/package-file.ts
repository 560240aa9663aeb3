import type { PersonRecord } from '../person-record.ts'
import { PackageError } from './package-error.ts'
import { packageText, readPackage } from './package-text.ts'

/** Bytes of a file that is opened at most, and of what it unpacks to: ten years of daily sessions. */
const LARGEST = 400_000_000
const LARGEST_UNPACKED = 1_200_000_000

const GZIP = [0x1f, 0x8b]
const AGE = [...new TextEncoder().encode('age-encryption.org/')]

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

type Saved = {
  readonly savedMs: number
  /** Locks the file with it; without it nobody opens it again. */
  readonly passphrase?: string
}

/** The package as a file: gzipped, and locked (age, scrypt) where there is a passphrase. */
export const packageFile = async (
  record: PersonRecord,
  { savedMs, passphrase }: Saved,
): Promise<Uint8Array<ArrayBuffer>> => {
  const text = await packageText(record, savedMs)
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  if (!passphrase) return bytes
  const { Encrypter } = await import('age-encryption')
  const lock = new Encrypter()
  lock.setPassphrase(passphrase)
  return new Uint8Array(await lock.encrypt(bytes))
}

/** Whether a passphrase has to be asked for. */
export const isLocked = (bytes: Uint8Array): boolean => beginsWith(bytes, AGE)

/**
 * What is in a file, if all of it is sound.
 * @throws PackageError else: nothing of it may be kept then
 */
export const openPackage = async (
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<PersonRecord> => {
  if (bytes.length > LARGEST) throw tooLarge()
  const plain = isLocked(bytes) ? await unlocked(bytes, passphrase) : bytes
  return readPackage(beginsWith(plain, GZIP) ? await unpacked(plain) : textOf([plain]))
}

const tooLarge = () => new PackageError('too-large', 'the file is larger than any record')

const unlocked = async (
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (!passphrase) throw new PackageError('locked', 'the file is locked: it needs its passphrase')
  const { Decrypter } = await import('age-encryption')
  const key = new Decrypter()
  key.addPassphrase(passphrase)
  try {
    return new Uint8Array(await key.decrypt(bytes))
  } catch {
    throw new PackageError('wrong-passphrase', 'this passphrase does not open the file')
  }
}

const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      if (length > LARGEST_UNPACKED) break
      pieces.push(read.value)
    }
  } catch {
    throw new PackageError('damaged', 'it does not unpack: the file is damaged or cut short')
  }
  if (length <= LARGEST_UNPACKED) return textOf(pieces)
  await reader.cancel()
  throw tooLarge()
}

const textOf = (pieces: readonly Uint8Array<ArrayBuffer>[]): string => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return (
      pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
    )
  } catch {
    throw new PackageError('not-a-record', 'it is no text: choose a file that Plumbline has saved')
  }
}
