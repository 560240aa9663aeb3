import type { Trace } from '../engine/trace.ts'
import { writeTrace } from '../records/trace-stream.ts'

export type TraceFile = { readonly name: string; readonly blob: Blob }

const two = (figure: number): string => String(figure).padStart(2, '0')

const stamp = (date: Date): string => {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('-')
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}`
}

/**
 * The trace as JSON Lines, gzipped where the browser can.
 * @param date local time of the set: it names the file and is written nowhere else
 */
export const traceFile = async (trace: Trace, date: Date): Promise<TraceFile> => {
  const gzip = 'CompressionStream' in globalThis
  const name = `plumbline-${trace.header.exercise ?? 'set'}-${stamp(date)}.jsonl`
  const blob = await new Response(writeTrace(trace, { gzip })).blob()
  return { name: gzip ? `${name}.gz` : name, blob }
}
