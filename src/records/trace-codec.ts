import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import type { TraceFrame } from '../engine/trace.ts'

/** A chunk's frames, or why there are none. */
export type Decoded =
  | { readonly ok: true; readonly frames: readonly TraceFrame[] }
  | { readonly ok: false; readonly reason: string }

export const encodeChunk = (frames: readonly TraceFrame[]): Uint8Array =>
  zlibSync(strToU8(JSON.stringify(frames)))

export const decodeChunk = (bytes: Uint8Array): Decoded => {
  try {
    return { ok: true, frames: JSON.parse(strFromU8(unzlibSync(bytes))) as TraceFrame[] }
  } catch {
    return { ok: false, reason: 'broken' }
  }
}
