import { ProgramError, type ProgramFile, programText, readProgram } from './program-file.ts'

/** More than a program takes; an address that unpacks to more is a trap. Bytes. */
const MOST_UNPACKED = 200_000
/** Longer addresses are cut by some mail programs, characters. */
export const LONGEST_LINK = 16_000

/** A program as a piece of an address: packed, and of letters that need no escape. */
export const programToLink = async (program: ProgramFile): Promise<string> => {
  const packed = new Blob([programText(program)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  return base64UrlOf(new Uint8Array(await new Response(packed).arrayBuffer()))
}

/** @throws ProgramError where it is no sound program */
export const programFromLink = async (link: string): Promise<ProgramFile> => {
  if (link.length > LONGEST_LINK) throw damaged()
  return readProgram(await unpacked(bytesOf(link)))
}

const damaged = () =>
  new ProgramError('damaged', 'the link is damaged: open it once more as it was sent')

const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      if (length > MOST_UNPACKED) break
      pieces.push(read.value)
    }
  } catch {
    throw damaged()
  }
  if (length > MOST_UNPACKED) {
    await reader.cancel()
    throw damaged()
  }
  return new Blob(pieces).text()
}

const base64UrlOf = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const bytesOf = (link: string): Uint8Array<ArrayBuffer> => {
  try {
    const text = atob(link.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  } catch {
    throw damaged()
  }
}
