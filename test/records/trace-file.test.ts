import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTrace, TraceError, traceLines, traceText } from '../../src/records/trace-file.ts'
import { readTrace, writeTrace } from '../../src/records/trace-stream.ts'
import { anyTrace, stillTrace } from './traces.ts'

const problemOf = (text: string): TraceError => {
  try {
    parseTrace(text)
  } catch (error) {
    if (error instanceof TraceError) return error
    throw error
  }
  throw new Error('the trace was accepted')
}

const reads = (text: string): boolean => {
  try {
    return parseTrace(text).frames.length > 0
  } catch {
    return false
  }
}

const withLine = (line: number, text: string): string => {
  const lines = [...traceLines(stillTrace())]
  lines[line - 1] = text
  return lines.join('\n')
}

const withFrame = (line: number, change: object): string => {
  const frame = stillTrace().frames[line - 2]
  return withLine(line, JSON.stringify({ ...frame, ...change }))
}

describe('a trace file', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyTrace, (trace) => {
        expect(parseTrace(traceText(trace))).toEqual(trace)
      }),
    )
  })

  it.each([false, true])('comes back from a stream of bytes (gzip: %s)', async (gzip) => {
    await fc.assert(
      fc.asyncProperty(anyTrace, async (trace) => {
        expect(await readTrace(writeTrace(trace, { gzip }))).toEqual(trace)
      }),
      { numRuns: 20 },
    )
  })

  it('comes back whatever the size of the pieces it arrives in', async () => {
    const bytes = new TextEncoder().encode(traceText(stillTrace()))
    for (const size of [1, 7, 1000]) {
      const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) {
            controller.enqueue(bytes.slice(at, at + size))
          }
          controller.close()
        },
      })
      expect(await readTrace(pieces)).toEqual(stillTrace())
    }
  })

  it('ignores unknown keys, empty lines, carriage returns and a byte order mark', () => {
    const lines = [...traceLines(stillTrace())]
    const first = JSON.stringify({ ...stillTrace().header, colour: 'blue' })
    const text = `\uFEFF${[first, '', ...lines.slice(1)].join('\r\n')}\r\n\r\n`
    expect(parseTrace(text)).toEqual(stillTrace())
  })

  it('names the line that was corrupted, whatever was done to it', () => {
    fc.assert(
      fc.property(anyTrace, fc.nat(), fc.nat(), (trace, whichLine, whichCut) => {
        const lines = [...traceLines(trace)]
        const at = whichLine % lines.length
        const line = lines[at] ?? ''
        lines[at] = line.slice(0, 1 + (whichCut % (line.length - 1)))
        expect(problemOf(lines.join('\n')).line).toBe(at + 1)
      }),
    )
  })

  it('never fails but with a trace error, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void problemOf(text)))
    fc.assert(fc.property(fc.json(), (text) => void problemOf(text)))
  })

  it('of ten thousand files that were cut, flipped or filled, each reads or says why in one line', () => {
    const sound = traceText({ ...stillTrace(), frames: stillTrace().frames.slice(0, 2) })
    const junk = [
      '',
      '"',
      '9e999',
      '-1',
      'null',
      '{',
      ']',
      '\n',
      '<script>',
      '"__proto__":{},',
      '\u0000',
    ]
    let refused = 0
    fc.assert(
      fc.property(
        fc.nat({ max: sound.length - 1 }),
        fc.constantFrom(...junk),
        fc.nat({ max: 9 }),
        (place, put, cut) => {
          const bad = sound.slice(0, place) + put + sound.slice(place + cut)
          // A figure that became another one still reads.
          if (reads(bad)) return
          refused += 1
          expect(problemOf(bad).message).toMatch(/^line \d+: [^\n]{3,400}$/)
        },
      ),
      { seed: 11, numRuns: 10_000 },
    )
    expect(refused).toBeGreaterThan(5000)
  })
})

describe('a broken trace says where and why', () => {
  const missing = stillTrace().frames[0]?.image?.slice(1)
  it.each([
    ['an empty file', '', 1, /empty/],
    ['a header alone', traceText({ ...stillTrace(), frames: [] }), 2, /no frame/],
    [
      'frames without a header',
      [...traceLines(stillTrace())].slice(1).join('\n'),
      1,
      /not a Plumbline/,
    ],
    [
      'another version',
      withLine(1, JSON.stringify({ ...stillTrace().header, version: 2 })),
      1,
      /version 2/,
    ],
    [
      'a header of no width',
      withLine(1, JSON.stringify({ ...stillTrace().header, width: 0 })),
      1,
      /width/,
    ],
    ['a line that is not JSON', withLine(3, 'hello'), 3, /not JSON: hello/],
    ['a number', withLine(3, '7'), 3, /object/],
    ['NaN', withLine(4, '{"t":NaN}'), 4, /not JSON/],
    [
      'a number beyond all numbers',
      withLine(2, '{"t":1e999,"score":1,"image":null,"world":null}'),
      2,
      /t: /,
    ],
    ['32 landmarks', withFrame(2, { image: missing }), 2, /image: 33 landmarks are needed, not 32/],
    ['a landmark that is null', withFrame(3, { world: Array(33).fill(null) }), 3, /world\[0\]/],
    ['no world', withFrame(3, { world: undefined }), 3, /world/],
    ['a visibility of 2', withFrame(2, { image: Array(33).fill([0, 0, 2]) }), 2, /image\[0\]\[2\]/],
    ['time that runs back', withFrame(4, { t: 1 }), 4, /t goes back from 67 to 1 ms/],
  ])('%s', (_, text, line, reason) => {
    const problem = problemOf(text)
    expect(problem.line).toBe(line)
    expect(problem.message).toMatch(reason)
    expect(problem.message).toMatch(/^line \d+: /)
    expect(problem.message).not.toContain('\n')
  })

  it('a gzip file cut short', async () => {
    const whole = await new Response(writeTrace(stillTrace(200), { gzip: true })).arrayBuffer()
    const half = new Response(whole.slice(0, whole.byteLength / 2)).body
    await expect(readTrace(half as ReadableStream<Uint8Array<ArrayBuffer>>)).rejects.toThrow(
      /^line \d+: the compressed data is broken or cut short$/,
    )
  })
})
