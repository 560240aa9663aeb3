import type { z } from 'zod'
import type { Trace, TraceFrame, TraceHeader } from '../engine/trace.ts'
import { frameSchema, headerSchema } from './trace-schema.ts'

/** A break of the trace format. `message` is one line that names the line (counted from 1) and the reason. */
export class TraceError extends Error {
  override readonly name = 'TraceError'
  readonly line: number

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.line = line
  }
}

/** One line a header or frame, without line ends. */
export const headerLine = (header: TraceHeader): string => JSON.stringify(header)
export const frameLine = (frame: TraceFrame): string => JSON.stringify(frame)

/** The lines of a trace file, without line ends. */
export function* traceLines(trace: Trace): Generator<string> {
  yield headerLine(trace.header)
  for (const frame of trace.frames) yield frameLine(frame)
}

/** The whole file as text. */
export const traceText = (trace: Trace): string => {
  const lines = [...traceLines(trace)]
  return `${lines.join('\n')}\n`
}

/** Takes a file's lines in their order; `end` gives the trace. Both throw `TraceError`. Empty lines count, but say nothing. */
export type TraceReader = { line(text: string): void; end(): Trace }

export const createTraceReader = (): TraceReader => {
  let header: TraceHeader | null = null
  const frames: TraceFrame[] = []
  let lineNumber = 0

  const line = (raw: string): void => {
    lineNumber += 1
    const text = withoutByteOrderMark(raw, lineNumber).trim()
    if (text === '') return
    const value = parseJson(text, lineNumber)
    if (header === null) {
      header = parsed(headerSchema, value, lineNumber)
      return
    }
    frames.push(nextFrame(value, frames.at(-1)?.t ?? 0, lineNumber))
  }

  const end = (): Trace => {
    if (header === null)
      throw new TraceError(1, 'the file is empty; a trace begins with its header')
    if (frames.length === 0) throw new TraceError(lineNumber, 'no frame follows the header')
    return { header, frames }
  }

  return { line, end }
}

/** Reads a whole trace. Throws `TraceError` at the first line that breaks the format. */
export const parseTrace = (text: string): Trace => {
  const reader = createTraceReader()
  for (const line of text.split('\n')) reader.line(line)
  return reader.end()
}

const nextFrame = (value: unknown, previousT: number, line: number): TraceFrame => {
  const frame = parsed(frameSchema, value, line)
  if (frame.t < previousT) {
    throw new TraceError(line, `t goes back from ${previousT} to ${frame.t} ms`)
  }
  return frame
}

const withoutByteOrderMark = (text: string, line: number): string =>
  line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text

const parseJson = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new TraceError(line, `not JSON: ${excerpt(text)}`)
  }
}

const parsed = <T>(schema: z.ZodType<T>, value: unknown, line: number): T => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new TraceError(line, reasonOf(result.error))
}

/** The first thing that is wrong, with the place within the line: `image[3][1]: ...`. */
const reasonOf = (error: z.ZodError): string => {
  const issue = error.issues[0]
  if (issue === undefined) return 'does not fit the format'
  const place = issue.path.map((key, at) => placeOf(key, at)).join('')
  return place === '' ? issue.message : `${place}: ${issue.message}`
}

const placeOf = (key: PropertyKey, at: number): string => {
  if (typeof key === 'number') return `[${key}]`
  return at === 0 ? String(key) : `.${String(key)}`
}

const EXCERPT_LENGTH = 40

/** Enough of a line to find it by, on one line and printable. */
const excerpt = (text: string): string => {
  const printable = text.replace(/[^\x20-\x7e]+/g, '?')
  return printable.length > EXCERPT_LENGTH ? `${printable.slice(0, EXCERPT_LENGTH)}...` : printable
}
