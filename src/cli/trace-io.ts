import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { Trace } from '../engine/trace.ts'
import { TraceError } from '../records/trace-file.ts'
import { readTrace, writeTrace } from '../records/trace-stream.ts'
import { BadInput } from './bad-input.ts'
import { rounded } from './rounded.ts'

/** @throws BadInput with the file, the line and the reason */
export const readTraceFile = async (file: string): Promise<Trace> => {
  const bytes = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>
  try {
    return await readTrace(bytes)
  } catch (error) {
    if (error instanceof TraceError) throw new BadInput(`${file}: ${error.message}`)
    throw error
  }
}

/** Gzipped where the name ends in `.gz`. @throws BadInput where it can't be written */
export const writeTraceFile = (file: string, trace: Trace): Promise<void> =>
  writeOut(file, Readable.fromWeb(writeTrace(trace, { gzip: file.endsWith('.gz') }) as NodeStream))

/** One JSON object a line. @throws BadInput where it can't be written */
export const writeLines = (file: string, values: Iterable<unknown>): Promise<void> =>
  writeOut(file, Readable.from(jsonLines(values)))

function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value, rounded)}\n`
}

/** Fails before the work is done, not after it. @throws BadInput where `file` can't be written */
export const checkWritable = (file: string): Promise<void> => writeOut(file, Readable.from([]), 'a')

const WRITE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'its folder does not exist; make it first',
  EISDIR: 'this is a folder; name a file',
  EACCES: 'it may not be written; change its permissions',
  EROFS: 'it may not be written: the disk is read-only',
  ENOSPC: 'the disk is full',
}

const writeOut = async (file: string, content: Readable, flags = 'w'): Promise<void> => {
  try {
    await pipeline(content, createWriteStream(file, { flags }))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const problem = WRITE_PROBLEMS[code]
    if (problem === undefined) throw error
    throw new BadInput(`can't write ${file}: ${problem}`)
  }
}
