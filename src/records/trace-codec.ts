import type { TraceFrame } from '../engine/trace.ts'
import { createBitReader, createBitWriter } from './bit-stream.ts'
import { crc32 } from './crc-32.ts'
import { type Odd, oddText, parseOdd } from './odd-frames.ts'
import { quantise, unquantise } from './quantised-frame.ts'
import { createColumns, frameThrough } from './trace-columns.ts'
import { reading, writing } from './trace-wire.ts'

/** A frame that can't be kept. `message` is one line that names it (counted from 0) and the reason. */
export class CodecError extends Error {
  override readonly name = 'CodecError'
}

/** A chunk's frames, or why there are none. */
export type Decoded =
  | { readonly ok: true; readonly frames: readonly TraceFrame[] }
  | { readonly ok: false; readonly reason: string }

const VERSION = 1

/** Where each part of a chunk begins; the README shows its bytes. */
const AT = { version: 0, checksum: 1, frames: 5, oddLength: 9, odd: 13 } as const

/**
 * Some frames of a trace in few bytes, for a chunk that can be read without the others. Numbers come back
 * within half a step of `quantised-frame.ts`; those that are none, or out of all bounds, as they were.
 * @throws CodecError where a label is no JSON
 */
export const encodeChunk = (frames: readonly TraceFrame[]): Uint8Array<ArrayBuffer> => {
  const bits = createBitWriter()
  const wire = writing(bits)
  const columns = createColumns()
  const odd = frames.flatMap((frame, at) => {
    const quantised = quantise(frame)
    frameThrough(wire, columns, quantised)
    return oddOf(frame, at, quantised === null)
  })
  return assembled(frames.length, new TextEncoder().encode(oddText(odd)), bits.bytes())
}

/** Never throws: a chunk may have been cut short or overwritten. */
export const decodeChunk = (bytes: Uint8Array): Decoded => {
  const reason = faultOf(bytes)
  if (reason !== null) return { ok: false, reason }
  try {
    return { ok: true, frames: framesOf(bytes) }
  } catch {
    return { ok: false, reason: 'it does not hold what it says' }
  }
}

const oddOf = ({ label, ...frame }: TraceFrame, at: number, isOdd: boolean): Odd[] => {
  if (!isOdd && label === undefined) return []
  return [{ at, label: labelText(label, at), frame: isOdd ? frame : null }]
}

const labelText = (label: unknown, at: number): string | null => {
  if (label === undefined) return null
  const text = jsonOf(label)
  if (text === undefined) {
    throw new CodecError(`frame ${at}: its label is no JSON; use plain objects, texts and numbers`)
  }
  return text
}

const jsonOf = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

const assembled = (frames: number, odd: Uint8Array, bits: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(AT.odd + odd.length + bits.length)
  const view = new DataView(bytes.buffer)
  view.setUint8(AT.version, VERSION)
  view.setUint32(AT.frames, frames)
  view.setUint32(AT.oddLength, odd.length)
  bytes.set(odd, AT.odd)
  bytes.set(bits, AT.odd + odd.length)
  view.setUint32(AT.checksum, crc32(bytes.subarray(AT.frames)))
  return bytes
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const faultOf = (bytes: Uint8Array): string | null => {
  if (bytes.length < AT.odd) return 'it is cut short'
  const view = viewOf(bytes)
  const version = view.getUint8(AT.version)
  if (version !== VERSION)
    return `its version ${version} is not known; this program reads ${VERSION}`
  const isWhole = view.getUint32(AT.checksum) === crc32(bytes.subarray(AT.frames))
  return isWhole ? null : 'its checksum does not fit'
}

/** @throws where the checksum fits but the content doesn't: a chunk may come from elsewhere */
const framesOf = (bytes: Uint8Array): readonly TraceFrame[] => {
  const view = viewOf(bytes)
  const bitsAt = AT.odd + view.getUint32(AT.oddLength)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(AT.odd, bitsAt))
  const oddAt = new Map(parseOdd(text).map((odd) => [odd.at, odd]))
  const wire = reading(createBitReader(bytes.subarray(bitsAt)))
  const columns = createColumns()
  const frames: TraceFrame[] = []
  for (let at = 0; at < view.getUint32(AT.frames); at += 1) {
    const quantised = frameThrough(wire, columns, null)
    const odd = oddAt.get(at)
    const frame = quantised ? unquantise(quantised) : odd?.frame
    if (!frame) throw new RangeError(`frame ${at} is missing`)
    frames.push(withLabel(frame, odd?.label ?? null))
  }
  return frames
}

const withLabel = (frame: TraceFrame, label: string | null): TraceFrame =>
  label === null ? frame : { ...frame, label: JSON.parse(label) }
