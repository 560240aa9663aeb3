import { beforeAll, describe, expect, it } from 'vitest'
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts'
import {
  drawnCheck,
  findingsIn,
  frameAt,
  frameOfFinding,
  type JudgedSet,
  judgedFrames,
} from '../../src/review/set/judged-frames.ts'
import { itemNamed } from '../../src/session/program/default-program.ts'
import { actedBridges, LOW } from './one-thing/acted-bridges.ts'

describe('a recorded set, looked at frame by frame', () => {
  let acted: Awaited<ReturnType<typeof actedBridges>>
  let judged: JudgedSet
  beforeAll(async () => {
    acted = await actedBridges(LOW)
    judged = judgedFrames(gluteBridge, acted.trace, undefined)
  })

  it('comes to what the coach said of it, with a body in every frame that has one', () => {
    expect(judged.summary).toEqual(acted.summary)
    expect(judged.frames).toHaveLength(acted.trace.frames.length)
    const seen = acted.trace.frames.map(({ image }) => image !== null)
    expect(judged.frames.map(({ points }) => points !== null)).toEqual(seen)
  })

  it('shows each finding at a frame within its time', () => {
    const findings = findingsIn(judged.summary)
    expect(findings.map(({ finding }) => finding.clause)).toContain('GB4')
    for (const { finding } of findings) {
      const t = judged.frames[frameOfFinding(judged.frames, finding)]?.t ?? -1
      expect(t).toBeGreaterThanOrEqual(finding.startMs - 70)
      expect(t).toBeLessThanOrEqual(finding.endMs + 70)
    }
  })

  it('draws the measure whose limit was crossed', () => {
    const finding = findingsIn(judged.summary).find((each) => each.finding.clause === 'GB7')
    const low = { rule: 'knees-bent-too-little-or-too-much', limit: 115 }
    expect(drawnCheck(gluteBridge, low)?.measure).toBe('kneeAngleNear')
    expect(finding && drawnCheck(gluteBridge, finding.finding)).toBeFalsy()
  })

  it('is judged as it was asked of this person', () => {
    const off = { ...itemNamed('glute-bridge'), rules: { GB4: { off: true } } } as const
    const { summary } = judgedFrames(gluteBridge, acted.trace, off)
    expect(summary.rules.GB4).toMatchObject({ fault: 0, warn: 0 })
  })

  it('finds the nearest frame, and none of none', () => {
    expect(frameAt([{ t: 0 }, { t: 100 }, { t: 200 }], 140)).toBe(1)
    expect(frameAt([], 5)).toBe(-1)
  })
})
