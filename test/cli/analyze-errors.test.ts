import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { traceLines, traceText } from '../../src/records/trace-file.ts'
import { stillTrace } from '../records/traces.ts'
import { analyze, PATIENCE_MS } from './command.ts'

let folder = ''
const file = (name: string) => join(folder, name)
/** The first bytes of an MP4 file, and then nothing that belongs to one. */
const BROKEN_VIDEO = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), Buffer.alloc(2000, 0x8f)])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  const lines = [...traceLines(stillTrace())]
  await Promise.all([
    writeFile(file('good.jsonl'), traceText(stillTrace())),
    writeFile(file('empty.jsonl'), ''),
    writeFile(file('empty.mp4'), ''),
    writeFile(file('text.mp4'), 'This is no film.\n'),
    writeFile(file('broken.mp4'), BROKEN_VIDEO),
    writeFile(file('broken.jsonl'), [lines[0], lines[1], '{"t":70,'].join('\n')),
    writeFile(file('backwards.jsonl'), [lines[0], lines[3], lines[1]].join('\n')),
    writeFile(file('header.jsonl'), `${lines[0]}\n`),
    writeFile(file('other.json'), '{"name":"something else"}'),
    writeFile(file('short.jsonl.gz'), gzipSync(traceText(stillTrace())).subarray(0, 300)),
  ])
})

afterAll(() => rm(folder, { recursive: true }))

const bridge = ['--exercise', 'glute-bridge']

const refused = async (args: readonly string[], surroundings = {}): Promise<string> => {
  const { code, out, err } = await analyze(args, surroundings)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^[^\n]+\n$/)
  return err
}

describe('analyze refuses, in one line and with exit code 2,', { timeout: PATIENCE_MS }, () => {
  it.concurrent.each([
    ['a file that is not there', 'missing.mp4', /missing\.mp4: there is no such file/],
    ['a folder', '.', /this is a folder/],
    ['an empty trace', 'empty.jsonl', /empty\.jsonl: the file is empty/],
    ['an empty video', 'empty.mp4', /empty\.mp4: the file is empty/],
    ['a text that is called a video', 'text.mp4', /text\.mp4: this is text; give a video/],
    ['a video that is none', 'broken.mp4', /broken\.mp4: no video that ffmpeg can read/],
    ['a trace with a broken line', 'broken.jsonl', /broken\.jsonl: line 3: not JSON/],
    ['a trace that runs backwards', 'backwards.jsonl', /backwards\.jsonl: line 3: t goes back/],
    ['a trace without frames', 'header.jsonl', /header\.jsonl: line 1: no frame/],
    ['JSON that is no trace', 'other.json', /other\.json: line 1: .*not a Plumbline trace/],
    ['a gzip file cut short', 'short.jsonl.gz', /short\.jsonl\.gz: line \d: the compressed data/],
  ])('%s', async (_, name, reason) => {
    expect(await refused([file(name), ...bridge])).toMatch(reason)
  })

  it.concurrent.each([
    ['no file', bridge, /no FILE was given; usage:/],
    ['two files', ['good.jsonl', 'other.json', ...bridge], /one FILE at a time/],
    ['no exercise', ['good.jsonl'], /--exercise ID is missing; known: .*glute-bridge/],
    [
      'an unknown exercise',
      ['good.jsonl', '--exercise', 'squat'],
      /unknown exercise "squat"; known: .*front-plank/,
    ],
    [
      'a name that objects inherit',
      ['good.jsonl', '--exercise', 'constructor'],
      /unknown exercise/,
    ],
    [
      'an unknown view',
      ['good.jsonl', ...bridge, '--view', 'top'],
      /unknown view "top"; known: side,/,
    ],
    [
      'an unknown model',
      ['good.jsonl', ...bridge, '--model', 'huge'],
      /unknown model "huge"; known: lite,/,
    ],
    ['an unknown option', ['good.jsonl', ...bridge, '--loud'], /Unknown option '--loud'; usage:/],
    [
      'a folder to write into that is not there',
      ['good.jsonl', ...bridge, '--frames', 'no/where.jsonl'],
      /can't write .*where\.jsonl: its folder does not exist/,
    ],
    [
      'a folder to write over',
      ['good.jsonl', ...bridge, '--trace', '.'],
      /can't write .*: this is a folder/,
    ],
  ])('%s', async (_, args, reason) => {
    expect(await refused(args, { cwd: folder })).toMatch(reason)
  })

  it.concurrent('a video where ffmpeg is missing', async () => {
    expect(await refused([file('broken.mp4'), ...bridge], { path: folder })).toBe(
      'ffmpeg is needed to read a video and was not found on PATH; ' +
        'install it (for instance apt-get install ffmpeg) or give a trace\n',
    )
  })
})
