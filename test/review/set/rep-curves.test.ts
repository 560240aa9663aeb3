import { describe, expect, it } from 'vitest'
import { minimumJerkTime } from '../../../src/engine/minimum-jerk.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../../src/mannequin/film.ts'
import { sideCamera } from '../../../src/mannequin/projection.ts'
import { judgeSet } from '../../../src/review/set/judge-set.ts'
import { meanCurve, widestGap } from '../../../src/review/set/mean-curve.ts'
import { repCurves, resampled, SHARES } from '../../../src/review/set/rep-curves.ts'
import { repSignal } from '../../../src/review/set/rep-signal.ts'
import { stageTimes } from '../../../src/review/set/rep-stages.ts'

const samples = (fromMs: number, toMs: number, everyMs: number, of: (t: number) => number) =>
  Array.from({ length: Math.floor((toMs - fromMs) / everyMs) + 1 }, (_, nth) => {
    const t = fromMs + nth * everyMs
    return { t, value: of(t) }
  })

const flat = (value: number | null) => SHARES.map(() => value)

const performed = async (id: string) => {
  const [exercise, motion] = [exercises[id], await loadMotion(id)]
  if (!exercise || !motion) throw new Error(`nobody can do ${id}`)
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 2 })
  const trace = simulateTrace(acted, sideCamera(), { fps: 15, jitterDeg: 1, seed: 3 })
  return { exercise, acted, ...judgeSet(exercise, trace, undefined) }
}

const curvesOf = ({ exercise, frames, summary }: Awaited<ReturnType<typeof performed>>) => {
  const signal = repSignal(exercise)
  if (!signal) throw new Error('no signal')
  return repCurves(frames, summary.reps, signal)
}

describe('a signal over the share of a repetition', () => {
  it('is the straight line between its samples, whenever they were taken', () => {
    const curve = resampled(
      samples(900, 3100, 70, (t) => 2 * t),
      1000,
      3000,
    )
    expect(curve).toHaveLength(51)
    expect(curve[0]).toBeCloseTo(2000)
    expect(curve[25]).toBeCloseTo(4000)
    expect(curve[50]).toBeCloseTo(6000)
  })

  it('is the same curve for the same movement at half the speed', () => {
    const quick = resampled(
      samples(0, 2000, 20, (t) => Math.sin(t / 300)),
      100,
      1900,
    )
    const slow = resampled(
      samples(0, 4000, 40, (t) => Math.sin(t / 600)),
      200,
      3800,
    )
    for (const [step, value] of quick.entries()) expect(slow[step]).toBeCloseTo(value ?? 9, 6)
  })

  it('is not known in a gap, nor before the first sample or after the last', () => {
    const seen = samples(200, 900, 50, () => 1).filter(({ t }) => t <= 300 || t >= 750)
    const curve = resampled(seen, 0, 1000)
    expect(curve[0]).toBeNull()
    expect(curve[13]).toBe(1)
    expect(curve[25]).toBeNull()
    expect(curve[40]).toBe(1)
    expect(curve[50]).toBeNull()
    expect(resampled([], 0, 1000)).toEqual(flat(null))
  })
})

describe('the mean of curves', () => {
  it('has one standard deviation to either side, where at least half of them are known', () => {
    expect(meanCurve([flat(10), flat(20)])[7]).toEqual({ mean: 15, low: 10, high: 20 })
    expect(meanCurve([flat(10), flat(null)])[7]).toEqual({ mean: 10, low: 10, high: 10 })
    expect(meanCurve([flat(10), flat(null), flat(null)])[7]).toBeNull()
    expect(meanCurve([])[7]).toBeNull()
  })

  it('differs from another one most where they lie furthest apart', () => {
    const right = SHARES.map((share) => (share === 0.4 ? 3 : 9))
    const gap = widestGap(meanCurve([flat(10)]), meanCurve([right]))
    expect(gap).toEqual({ share: 0.4, left: 10, right: 3 })
    expect(widestGap(meanCurve([flat(10)]), meanCurve([]))).toBeNull()
  })
})

describe('repetitions on top of each other', () => {
  it('rise to their range and come back: a bridge opens the hip', async () => {
    const set = await performed('glute-bridge')
    const curves = curvesOf(set)
    expect(curves.map(({ number, side }) => [number, side])).toEqual([
      [1, null],
      [2, null],
    ])
    for (const { values, range } of curves) {
      const known = values.flatMap((value) => value ?? [])
      expect(Math.max(...known) - (known[0] ?? 0)).toBeGreaterThan(0.85 * range)
      expect(Math.max(...known) - (known.at(-1) ?? 0)).toBeGreaterThan(0.85 * range)
    }
  })

  it('are of the limb that moves, near or far: a bird dog alternates', async () => {
    const curves = curvesOf(await performed('bird-dog'))
    expect(new Set(curves.map(({ side }) => side))).toEqual(new Set(['left', 'right']))
    for (const { values, range } of curves) {
      const known = values.flatMap((value) => value ?? [])
      expect(Math.max(...known) - (known[0] ?? 0)).toBeGreaterThan(0.7 * range)
    }
  })

  it('follow no signal in a hold or in what the coach paces', () => {
    const without = Object.values(exercises).filter((exercise) => !repSignal(exercise))
    expect(new Set(without.map(({ movement }) => movement.kind))).toEqual(
      new Set(['hold', 'paced']),
    )
  })

  it('took as long to lift, hold and lower as the mannequin took', async () => {
    const { acted, summary } = await performed('glute-bridge')
    const [rep] = summary.reps
    const [truth] = acted.reps
    if (!rep || !truth) throw new Error('no repetition')
    const times = stageTimes(rep, summary.holds)
    // A hold begins and ends before the way is quite over.
    const wayMs = (partMs: number) => partMs / minimumJerkTime(0.95)
    const { liftMs = 0, holdMs = 0, lowerMs = 0 } = times ?? {}
    expect(Math.abs(liftMs - wayMs(truth.holdStartMs - truth.startMs))).toBeLessThan(200)
    expect(Math.abs(lowerMs - wayMs(truth.endMs - truth.holdEndMs))).toBeLessThan(200)
    expect(Math.abs(holdMs - (truth.holdEndMs - truth.holdStartMs))).toBeLessThan(300)
    expect(stageTimes(rep, [])).toBeNull()
  })
})
