import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTraceFile } from '../../src/cli/trace-io.ts'
import type { Summary } from '../../src/engine/report.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'
import { traceText } from '../../src/records/trace-file.ts'
import { analyze, PATIENCE_MS } from './command.ts'

let folder = ''
let trace: Trace
const file = (name: string) => join(folder, name)
const lines = async (name: string) => (await readFile(file(name), 'utf8')).trim().split('\n')

/** Three bridges of the mannequin, seen at 15 frames a second with a little jitter. */
const bridges = async (): Promise<Trace> => {
  const motion = await loadMotion('glute-bridge')
  if (motion === null) throw new Error('the mannequin knows no glute bridge')
  const performance = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 3 })
  return simulateTrace(performance, sideCamera(), { fps: 15, jitterDeg: 0.5, seed: 4 })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  trace = await bridges()
  await writeFile(file('bridges.jsonl'), traceText(trace))
}, PATIENCE_MS)

afterAll(() => rm(folder, { recursive: true }))

describe('analyze judges a trace', { timeout: PATIENCE_MS }, () => {
  it('as one JSON object, through npm, from whatever folder', async () => {
    const args = ['bridges.jsonl', '--exercise', 'glute-bridge', '--json']
    const { code, out, err } = await analyze(args, { npm: true, cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const summary: Summary = JSON.parse(out)
    expect(summary).toMatchObject({
      exercise: 'glute-bridge',
      view: 'side',
      count: { total: 3, left: 0, right: 0 },
      tracking: { frames: trace.frames.length, found: trace.frames.length },
    })
    expect(summary.durationMs).toBeCloseTo(trace.frames.at(-1)?.t ?? 0)
    expect(summary.reps.map(({ index, side, counted }) => [index, side, counted])).toEqual([
      [1, null, true],
      [2, null, true],
      [3, null, true],
    ])
    expect(Object.keys(summary.rules.GB7 ?? {}).sort()).toEqual(['fault', 'ok', 'unknown', 'warn'])
  })

  it('for people, without --json', async () => {
    const { code, out, err } = await analyze([
      file('bridges.jsonl'),
      '--exercise',
      'glute-bridge',
      '--view',
      'side',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^glute-bridge, .* s, seen from: side\n/)
    expect(out).toContain('3 counted')
    expect(out).not.toContain('undefined')
  })

  it('and writes frames and trace where it is told to', async () => {
    const args = [file('bridges.jsonl'), '--exercise', 'glute-bridge', '--json']
    const outputs = ['--frames', file('frames.jsonl'), '--trace', file('copy.jsonl.gz')]
    const { code } = await analyze([...args, ...outputs])
    expect(code).toBe(0)
    expect(await readTraceFile(file('copy.jsonl.gz'))).toEqual(trace)
    const frames = (await lines('frames.jsonl')).map((line) => JSON.parse(line))
    expect(frames).toHaveLength(trace.frames.length)
    expect(frames.at(-1)).toMatchObject({
      t: expect.closeTo(trace.frames.at(-1)?.t ?? 0, 2),
      count: 3,
    })
    const phases = new Set(frames.map(({ phase }) => phase))
    expect([...phases]).toEqual(
      expect.arrayContaining(['resting', 'lifting', 'holding', 'lowering']),
    )
    const held = frames.find(({ phase }) => phase === 'holding')
    expect(held.measures.hipAngleNear).toBeGreaterThan(150)
    expect(held.verdicts).toHaveProperty('GB8')
  })
})
