import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTraceFile } from '../../src/cli/trace-io.ts'
import type { Summary } from '../../src/engine/report.ts'
import { analyze, clips, PATIENCE_MS } from './command.ts'

const here = existsSync(clips)
if (!here) console.warn('analyze on videos is not tested: ../shared/clips is not there')

/** Counted by hand: `labels.csv` beside the clips. Its lengths are right to 0.2 s. */
const REPS = [
  ['anvoxfit/glute_bridge.mp4', 'glute-bridge', { total: 1, left: 0, right: 0 }],
  ['lenagalanova8/glute-bridge.mp4', 'glute-bridge', { total: 2, left: 0, right: 0 }],
  ['anvoxfit/bird_dog.mp4', 'bird-dog', { total: 1, left: 0, right: 1 }],
  ['chloe-workout/bird-dog.gif', 'bird-dog', { total: 1, left: 1, right: 0 }],
  ['anvoxfit/dead_bug.mp4', 'dead-bug', { total: 1, left: 0, right: 1 }],
  ['anvoxfit/crunches.mp4', 'partial-crunch', { total: 1, left: 0, right: 0 }],
] as const

/** The wrong exercise: nothing of it is to be counted. */
const OTHERS = [
  ['anvoxfit/dead_bug.mp4', 'superman'],
  ['anvoxfit/dead_bug.mp4', 'glute-bridge'],
  ['anvoxfit/bird_dog.mp4', 'dead-bug'],
  ['anvoxfit/plank.mp4', 'superman'],
  ['lenagalanova8/glute-bridge.mp4', 'partial-crunch'],
  ['tfjs-pose-detection/pose_squats.mp4', 'kneeling-hip-flexor-stretch'],
] as const

const HOLDS = [
  ['anvoxfit/plank.mp4', 4],
  ['kaiakol/plank_correct_001.mp4', 2.6],
  ['kaiakol/plank_correct_002.mp4', 3],
  ['kaiakol/plank_correct_004.mp4', 3.9],
] as const

const judge = async (clip: string, exercise: string): Promise<Summary> => {
  const { code, out, err } = await analyze([join(clips, clip), '--exercise', exercise, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

describe.runIf(here)('analyze judges videos of people', { timeout: PATIENCE_MS }, () => {
  it.each(REPS)('%s: %s', async (clip, exercise, count) => {
    expect((await judge(clip, exercise)).count).toEqual(count)
  })

  it.each(OTHERS)('%s is no %s', async (clip, exercise) => {
    expect((await judge(clip, exercise)).count.total).toBe(0)
  })

  it.each(HOLDS)('%s is held for %f s', async (clip, seconds) => {
    const { holds, heldMs } = await judge(clip, 'front-plank')
    expect(holds).toHaveLength(1)
    expect(Math.abs(heldMs / 1000 - seconds)).toBeLessThanOrEqual(0.3)
  })

  it('and keeps what the model said in a trace that is judged the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
    const out = join(folder, 'plank.jsonl.gz')
    const plank = ['--exercise', 'front-plank', '--model', 'lite', '--json']
    const video = join(clips, 'kaiakol/plank_correct_001.mp4')
    const first = await analyze([video, ...plank, '--trace', out])
    const again = await analyze([out, ...plank])
    const { header, frames } = await readTraceFile(out)
    await rm(folder, { recursive: true })
    expect(header).toMatchObject({ model: 'blazepose-lite', width: 640, height: 360, fps: 15 })
    expect(frames.map(({ t }) => t)).toEqual(frames.map((_, k) => (k * 1000) / 15))
    expect(again.out).toBe(first.out)
  })
})
