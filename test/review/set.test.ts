import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts'
import { frameAt } from '../../src/review/set/frame-at.ts'
import { judgeSet } from '../../src/review/set/judge-set.ts'
import { type JudgedSet, measureAt, phaseAt, pointsAt } from '../../src/review/set/judged-frames.ts'
import { measureCourse } from '../../src/review/set/measure-course.ts'
import { drawnCheck, findingsIn, frameOfFinding } from '../../src/review/set/placed-findings.ts'
import { itemNamed } from '../../src/session/program/default-program.ts'
import { actedBridges, LOW } from './one-thing/acted-bridges.ts'

describe('a recorded set, looked at frame by frame', () => {
  let acted: Awaited<ReturnType<typeof actedBridges>>
  let judged: JudgedSet
  beforeAll(async () => {
    acted = await actedBridges(LOW)
    judged = judgeSet(gluteBridge, acted.trace, undefined)
  })

  it('comes to what the coach said of it, with a body in every frame that has one', () => {
    expect(judged.summary).toEqual(acted.summary)
    expect([...judged.frames.times]).toEqual(acted.trace.frames.map(({ t }) => t))
    const seen = acted.trace.frames.map(({ image }) => image !== null)
    expect(seen.map((_, frame) => pointsAt(judged.frames, frame) !== null)).toEqual(seen)
  })

  it('shows each finding at a frame within its time', () => {
    const findings = findingsIn(judged.summary)
    expect(findings.map(({ finding }) => finding.clause)).toContain('GB4')
    for (const { finding } of findings) {
      const t = judged.frames.times[frameOfFinding(judged.frames.times, finding)] ?? -1
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
    const { summary } = judgeSet(gluteBridge, acted.trace, off)
    expect(summary.rules.GB4).toMatchObject({ fault: 0, warn: 0 })
  })

  it('knows each finding again by the side it was of', () => {
    const parts = [...judged.summary.reps, ...judged.summary.holds]
    for (const { side, number } of findingsIn(judged.summary)) {
      expect(side).toBe(parts[number - 1]?.side)
    }
  })

  it('has in its columns what the coach said at each frame', () => {
    const { width, height } = acted.trace.header
    const coach = createCoach(gluteBridge, { width, height })
    for (const [frame, each] of acted.trace.frames.entries()) {
      const { phase, count, measures, points } = coach.step(each)
      expect(phaseAt(judged.frames, frame)).toBe(phase)
      expect(judged.frames.counts[frame]).toBe(count.total)
      for (const name of Object.keys(judged.frames.measures)) {
        const value = measures[name]
        const kept = measureAt(judged.frames, name, frame)
        if (value === undefined) expect(kept).toBeNull()
        else expect(kept).toBeCloseTo(value, 3)
      }
      const hip = points?.[24]
      const [x = Number.NaN, y = Number.NaN] = pointsAt(judged.frames, frame)?.[24] ?? []
      if (!hip) continue
      expect(x).toBeCloseTo(hip[0] * width, 2)
      expect(y).toBeCloseTo(hip[1] * height, 2)
    }
  })

  it('tells phases that follow one another without a gap', () => {
    const { phases, times } = judged.frames
    expect(phases.length).toBeGreaterThan(4)
    for (const [nth, { first, fromMs, toMs }] of phases.entries()) {
      expect(fromMs).toBe(times[first])
      expect(toMs).toBe(phases[nth + 1]?.fromMs ?? times.at(-1))
    }
  })
})

describe('the frame nearest to a time', () => {
  it('is the one that is nearest, of however many', () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 })
      .map((times) => times.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(rising, fc.integer({ min: -100, max: 1100 }), (times, ms) => {
        const least = Math.min(...times.map((t) => Math.abs(t - ms)))
        expect(Math.abs((times[frameAt(times, ms)] ?? Number.NaN) - ms)).toBe(least)
      }),
      { seed: 3, numRuns: 500 },
    )
    expect(frameAt([0, 100, 200], 150)).toBe(1)
  })

  it('is none of none', () => expect(frameAt([], 5)).toBe(-1))
})

describe('the course of a measure', () => {
  const times = Float64Array.from({ length: 18_000 }, (_, frame) => (frame * 1000) / 30)

  it('keeps every peak, however long the set', () => {
    const values = Float32Array.from(times, (ms) => Math.sin(ms / 900))
    values[7777] = 5
    values[9999] = -7
    const { least, most, spots } = measureCourse(times, values, 800)
    expect([least, most]).toEqual([-7, 5])
    expect(spots.length).toBeLessThanOrEqual(2 * 801)
    expect(spots).toContainEqual({ ms: times[7777], value: 5 })
    expect(spots.map(({ ms }) => ms)).toEqual(spots.map(({ ms }) => ms).toSorted((a, b) => a - b))
  })

  it('leaves out what was not known', () => {
    const values = [Number.NaN, 3, Number.NaN, 1]
    const { spots } = measureCourse([0, 100, 200, 300], values, 800)
    expect(spots).toEqual([
      { ms: 100, value: 3 },
      { ms: 300, value: 1 },
    ])
  })
})
