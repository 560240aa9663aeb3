import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { trackVideo } from '../../src/cli/track-video.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import type { Contour, Trace } from '../../src/engine/trace.ts'
import { kneelingPelvicTilt } from '../../src/exercises/kneeling-pelvic-tilt/exercise.ts'
import { prepareForTests } from '../models/prepared.ts'

const CLIP = '../shared/clips/chloe-workout/cat-cow.gif'
const isHere = existsSync(CLIP)
if (!isHere) console.log(`Tests of the back's outline on people skipped: no ${CLIP}.`)

const TIMEOUT_MS = 120_000
/** The clip shows each of its three photographs for so long. */
const STILL_MS = 800
/** The first picture of each is left out: the model still looks where the person was before. */
const SETTLE_MS = 150

const WAIST = 4

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length

describe.skipIf(!isHere)('three photographs of a cat-cow: arched, level, rounded', () => {
  let trace: Trace
  let heights: number[][]

  beforeAll(async () => {
    prepareForTests()
    trace = await trackVideo(CLIP, 'full', kneelingPelvicTilt, () => undefined)
    const outlines = trace.frames.filter((frame): frame is typeof frame & { contour: Contour } =>
      Boolean(frame.contour),
    )
    heights = [0, 1, 2].map((still) =>
      outlines
        .filter(({ t }) => t > still * STILL_MS + SETTLE_MS && t < (still + 1) * STILL_MS)
        .map(({ contour }) => contour[WAIST] ?? Number.NaN),
    )
  }, TIMEOUT_MS)

  it('are outlined several times each', () => {
    for (const each of heights) expect(each.length).toBeGreaterThan(2)
    expect(trace.frames.some(({ contour }) => contour === undefined)).toBe(true)
  })

  it('are outlined alike as long as each lasts', () => {
    for (const each of heights) expect(spread(each)).toBeLessThan(0.03)
  })

  it('are told apart: 0.35 trunk lengths lie between arched and rounded', () => {
    const [arched, level, rounded] = heights.map(mean)
    expect(rounded - arched).toBeGreaterThan(0.3)
    expect(rounded - arched).toBeLessThan(0.42)
    expect(level - arched).toBeGreaterThan(0.05)
    expect(rounded - level).toBeGreaterThan(0.15)
  })

  it('are one pelvic tilt, from cow to cat', () => {
    const { count } = judgeRecording(kneelingPelvicTilt, trace).summary
    expect(count).toEqual({ total: 1, left: 0, right: 0 })
  })
})
