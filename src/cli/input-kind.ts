import { type FileHandle, open } from 'node:fs/promises'
import { isGzip } from '../records/trace-stream.ts'
import { BadInput } from './bad-input.ts'

export type InputKind = 'trace' | 'video'

const SNIFFED_BYTES = 4096
const TRACE_NAME = /\.jsonl(\.gz)?$/i

/**
 * Tells a trace from a video by what is in the file; its name only helps where it is text.
 * @throws BadInput where there is nothing to read, or it can be neither
 */
export const inputKind = async (file: string): Promise<InputKind> => {
  const start = await firstBytes(file)
  if (start.length === 0) throw new BadInput(`${file}: the file is empty`)
  if (isGzip(start) || TRACE_NAME.test(file)) return 'trace'
  if (!isText(start)) return 'video'
  if (startsAsJson(start)) return 'trace'
  throw new BadInput(
    `${file}: this is text; give a video, or a trace whose first line is {"plumbline":"trace",...}`,
  )
}

const firstBytes = async (file: string): Promise<Uint8Array> => {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const { buffer, bytesRead } = await handle.read(new Uint8Array(SNIFFED_BYTES))
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw new BadInput(`${file}: ${readProblem(error)}`)
  } finally {
    await handle?.close()
  }
}

const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder; give a video or a trace',
  EACCES: 'the file may not be read; change its permissions',
}

const readProblem = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return READ_PROBLEMS[code] ?? `the file can't be read (${code || String(error)})`
}

/** No video container begins with 4 kB free of zero bytes and valid as UTF-8. */
const isText = (start: Uint8Array): boolean => {
  if (start.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return true
  } catch {
    return false
  }
}

const startsAsJson = (start: Uint8Array): boolean => {
  const text = new TextDecoder().decode(start)
  return text.trimStart().startsWith('{')
}
