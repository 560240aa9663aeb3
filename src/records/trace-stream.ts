import type { Trace } from '../engine/trace.ts'
import { createTraceReader, TraceError, traceLines } from './trace-file.ts'

/** Bytes of a trace file, plain or gzipped, in the browser (`blob.stream()`) and in Node alike. */
type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

/** First two bytes of a gzip member (RFC 1952, 2.3.1). */
const GZIP_MAGIC = [0x1f, 0x8b] as const

export const isGzip = (start: Uint8Array): boolean =>
  start[0] === GZIP_MAGIC[0] && start[1] === GZIP_MAGIC[1]

/** Reads a trace line by line. Throws `TraceError` with the line at fault. */
export const readTrace = async (bytes: Bytes): Promise<Trace> => {
  const reader = createTraceReader()
  let lines = 0
  try {
    for await (const line of linesOf(await unzipped(bytes))) {
      reader.line(line)
      lines += 1
    }
  } catch (error) {
    if (error instanceof TraceError) throw error
    throw new TraceError(lines + 1, 'the compressed data is broken or cut short')
  }
  return reader.end()
}

/** The bytes of a trace file. */
export const writeTrace = (trace: Trace, { gzip }: { readonly gzip: boolean }): Bytes => {
  const lines = traceLines(trace)
  const encoder = new TextEncoder()
  const plain: Bytes = new ReadableStream({
    pull(controller) {
      const next = lines.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(`${next.value}\n`))
    },
  })
  return gzip ? plain.pipeThrough(new CompressionStream('gzip')) : plain
}

/** Told by the first two bytes, not by the file's name. */
const unzipped = async (bytes: Bytes): Promise<Bytes> => {
  const [start, whole] = bytes.tee()
  const first = await firstBytes(start)
  return isGzip(first) ? whole.pipeThrough(new DecompressionStream('gzip')) : whole
}

const firstBytes = async (bytes: Bytes): Promise<Uint8Array> => {
  const reader = bytes.getReader()
  let start = new Uint8Array()
  while (start.length < GZIP_MAGIC.length) {
    const { done, value } = await reader.read()
    if (done) break
    start = new Uint8Array([...start, ...value.subarray(0, GZIP_MAGIC.length)])
  }
  void reader.cancel()
  return start
}

async function* linesOf(bytes: Bytes): AsyncGenerator<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  while (true) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
