import { describe, expect, it } from 'vitest'
import { LANDMARKS, type Landmark } from '../../src/engine/landmarks.ts'
import { createCoach } from '../../src/engine/pipeline.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import type { Report } from '../../src/engine/report.ts'
import { renamed } from '../../src/engine/swap-sides.ts'
import type { Trace, TraceFrame } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { type FilmOptions, simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'
import type { PerformanceOptions } from '../../src/mannequin/types.ts'

const CAMERA = {
  offsetDeg: 8,
  heightM: 0.5,
  distanceM: 2.7,
  rollDeg: 1,
  width: 1280,
  height: 720,
}

const film = async (
  id: string,
  options: Partial<PerformanceOptions> = {},
  seen: Partial<FilmOptions> = {},
  camera: Partial<typeof CAMERA> = {},
): Promise<Trace> => {
  const motion = await loadMotion(id)
  if (!motion) throw new Error(`no motion for ${id}`)
  const performance = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 3, ...options })
  const shot = sideCamera({ ...CAMERA, ...camera })
  return simulateTrace(performance, shot, { fps: 15, jitterDeg: 1, seed: 11, ...seen })
}

const recorded = (id: string, trace: Trace) => judgeRecording(exercises[id], trace).summary

const live = (id: string, { header, frames }: Trace) => {
  const coach = createCoach(exercises[id], { width: header.width, height: header.height })
  const reports = frames.map((frame) => coach.step(frame))
  coach.close()
  return { reports, summary: coach.summary() }
}

/** Clauses that were spoken of while the gate was shut. */
const mends = (reports: readonly Report[]) =>
  new Set(
    reports.flatMap(({ gate: { blocker } }) =>
      blocker?.kind === 'wrong-position' && blocker.mend ? [blocker.mend.clause] : [],
    ),
  )

const NOBODY = { score: 0, image: null, world: null }

const without = (trace: Trace, fromMs: number, toMs: number): Trace => ({
  ...trace,
  frames: trace.frames.map((frame) =>
    frame.t >= fromMs && frame.t < toMs ? { t: frame.t, ...NOBODY } : frame,
  ),
})

const BRISK = { liftMs: 550, holdMs: 100, lowerMs: 650, restMs: 100 }

/** Landmarks with the two legs, from the knee on, called by each other's name. */
const LEGS_EXCHANGED = LANDMARKS.map((name, index) => {
  const [side, ...part] = name.split('_')
  const isLeg = ['knee', 'ankle', 'heel', 'foot_index'].includes(part.join('_'))
  const other = side === 'left' ? 'right' : 'left'
  return isLeg ? LANDMARKS.indexOf(`${other}_${part.join('_')}` as Landmark) : index
})

describe('a recording', () => {
  it.each([
    [
      'five bridges at 10 fps with 3 degrees of jitter',
      'glute-bridge',
      { reps: 5 },
      { fps: 10, jitterDeg: 3 },
      5,
    ],
    [
      'five brisk bridges of 1.3 s without a rest',
      'glute-bridge',
      { ...BRISK, reps: 5, leadInMs: 200 },
      { fps: 15 },
      5,
    ],
    [
      'four bridges of somebody who lies the other way round',
      'glute-bridge',
      { reps: 4, headTowards: 'right' },
      {},
      4,
    ],
    [
      'four bird dogs at 30 fps with 3 degrees of jitter',
      'bird-dog',
      { reps: 4 },
      { fps: 30, jitterDeg: 3 },
      4,
    ],
    [
      'five brisk bird dogs without a rest',
      'bird-dog',
      { ...BRISK, reps: 5, leadInMs: 200 },
      {},
      5,
    ],
  ] as const)('of %s is counted exactly', async (_, id, options, seen, count) => {
    expect(recorded(id, await film(id, options, seen)).count.total).toBe(count)
  })

  it('that starts at the top of a bridge counts the whole repetitions that follow', async () => {
    const trace = await film('glute-bridge', { reps: 3, leadInMs: 0 })
    const cut = trace.frames.filter(({ t }) => t >= 3500)
    const frames = cut.map((frame) => ({ ...frame, t: frame.t - cut[0].t }))
    expect(recorded('glute-bridge', { ...trace, frames }).count.total).toBe(2)
  })

  it('that ends in the middle of lowering leaves that repetition out', async () => {
    const trace = await film('glute-bridge', { reps: 1, liftMs: 2000, holdMs: 3000, lowerMs: 2000 })
    const end = trace.frames.filter(({ t }) => t < 8200)
    expect(recorded('glute-bridge', { ...trace, frames: end }).count.total).toBe(0)
  })

  it('tells left from right by the leg that moves', async () => {
    const { reps } = recorded('bird-dog', await film('bird-dog', { reps: 4, firstSide: 'right' }))
    expect(reps.map(({ side }) => side)).toEqual(['right', 'left', 'right', 'left'])
  })

  it('puts swapped labels right', async () => {
    const swap = [{ fromMs: 0, toMs: 1e9 }]
    const { reps, tracking } = recorded('bird-dog', await film('bird-dog', { reps: 2 }, { swap }))
    const { reps: straight } = recorded('bird-dog', await film('bird-dog', { reps: 2 }))
    expect(reps.map(({ side }) => side)).toEqual(straight.map(({ side }) => side))
    expect(tracking.notes).toHaveLength(1)
  })

  it.each([
    { while: 'the leg is lifted', fromMs: 6000, toMs: 7500 },
    { while: 'the leg rises', fromMs: 4000, toMs: 6000 },
    { while: 'the leg is lowered', fromMs: 8000, toMs: 10_500 },
  ])('keeps its legs apart when the model exchanges their names while $while', async (slip) => {
    const trace = await film('bird-dog', { reps: 2 })
    const frames = trace.frames.map((frame) =>
      frame.t >= slip.fromMs && frame.t < slip.toMs ? renamed(frame, LEGS_EXCHANGED) : frame,
    )
    const { reps, count } = recorded('bird-dog', { ...trace, frames })
    expect(count).toEqual({ total: 2, left: 1, right: 1 })
    expect(reps.map(({ side }) => side)).toEqual(['left', 'right'])
  })

  it.each([
    ['bird-dog', 'glute-bridge'],
    ['front-plank', 'glute-bridge'],
    ['glute-bridge', 'bird-dog'],
    ['front-plank', 'bird-dog'],
    ['glute-bridge', 'front-plank'],
    ['bird-dog', 'front-plank'],
  ])('of a %s is not taken for a %s', async (shown, asked) => {
    const { count, tracking } = recorded(asked, await film(shown, { reps: 2 }))
    expect(count.total).toBe(0)
    expect(tracking.notes).not.toHaveLength(0)
  })

  it('without anybody in it says so and counts nothing', () => {
    const header = {
      plumbline: 'trace',
      version: 1,
      model: 'none',
      width: 640,
      height: 480,
      fps: 15,
    } as const
    const frames: TraceFrame[] = Array.from({ length: 30 }, (_, i) => ({ t: i * 66, ...NOBODY }))
    const { count, tracking } = recorded('glute-bridge', { header, frames })
    expect(count.total).toBe(0)
    expect(tracking.found).toBe(0)
    expect(tracking.notes).toHaveLength(1)
  })
})

describe('a live set', () => {
  it.each(['glute-bridge', 'front-plank', 'bird-dog'])(
    'of %s done well is never complained of',
    async (id) => {
      const { reports } = live(id, await film(id, { reps: 3 }))
      const cues = reports.flatMap(({ events }) => events).filter(({ kind }) => kind === 'cue')
      expect(cues.filter((event) => event.kind === 'cue' && event.cue.severity > 0)).toEqual([])
    },
  )

  it('says what is out of sight while the gate is shut', async () => {
    const trace = await film('glute-bridge')
    const frames = trace.frames.map((frame) => ({
      ...frame,
      image: frame.image?.map(([x, y, v]) => [x + 0.42, y, v] as const) ?? null,
    }))
    const { reports, summary } = live('glute-bridge', { ...trace, frames })
    const blockers = reports.flatMap(({ gate }) => gate.blocker ?? [])
    expect(blockers.map(({ kind }) => kind)).toContain('out-of-sight')
    expect(summary.count.total).toBe(0)
  })

  it('says what is to be mended where one thing is wrong with the start position', async () => {
    const narrow = { fault: { clause: 'SH1/short', size: 0.1 } }
    const { reports } = live(
      'standing-hip-flexor-stretch',
      await film('standing-hip-flexor-stretch', narrow),
    )
    expect(mends(reports)).toEqual(new Set(['SH1']))
  })

  it('and only that it is wrong where more is', async () => {
    const { reports } = live('front-plank', await film('glute-bridge'))
    expect(reports.some(({ gate }) => gate.blocker?.kind === 'wrong-position')).toBe(true)
    expect(mends(reports)).toEqual(new Set())
  })

  it('keeps its count when the person leaves and comes back', async () => {
    const trace = await film('glute-bridge', { reps: 4, leadInMs: 3000, restMs: 2500 })
    const [, second] = recorded('glute-bridge', trace).reps
    const gone = without(trace, second.startMs + 300, second.endMs + 400)
    expect(live('glute-bridge', gone).summary.count.total).toBe(3)
  })

  it('runs a hold on through a moment of not seeing', async () => {
    const trace = await film('front-plank', { reps: 1 })
    const [whole] = live('front-plank', trace).summary.holds
    const [gap] = live('front-plank', without(trace, 12_000, 13_500)).summary.holds
    expect(Math.abs(gap.heldMs - whole.heldMs)).toBeLessThan(300)
  })

  it('says the same again when the same frames come again', async () => {
    const trace = await film('bird-dog', { reps: 2 }, { jitterDeg: 2 })
    expect(live('bird-dog', trace)).toEqual(live('bird-dog', trace))
  })
})

describe('whatever comes', () => {
  const hostile: Record<string, (frame: TraceFrame, i: number) => TraceFrame> = {
    'NaN landmarks': (frame) => ({
      ...frame,
      image: frame.image?.map(() => [Number.NaN, 0, 1] as const) ?? null,
    }),
    'frozen landmarks': (frame, i) => ({ ...frame, t: i * 66 }),
    'time standing still': (frame) => ({ ...frame, t: 1000 }),
    'teleporting landmarks': (frame, i) => ({
      ...frame,
      image:
        frame.image?.map(
          ([x, y, v], k) => [x + ((i * 7 + k) % 5) / 3, y - ((i + k) % 3) / 2, v] as const,
        ) ?? null,
    }),
    'a body folded into one point': (frame) => ({
      ...frame,
      image: frame.image?.map(() => [0.5, 0.5, 1] as const) ?? null,
    }),
  }

  it.each(
    Object.keys(exercises).flatMap((id) => Object.keys(hostile).map((name) => [id, name] as const)),
  )('%s bears %s: no exception, no NaN, nothing out of range', async (id, name) => {
    const trace = await film(id, { reps: 1 })
    const broken = { ...trace, frames: trace.frames.map(hostile[name]) }
    const { reports, summary } = live(id, broken)
    for (const report of [...reports, recorded(id, broken), summary]) {
      expect(JSON.stringify(report)).toBe(JSON.stringify(report, noNaN))
    }
  })
})

/** JSON writes NaN as null: told apart by throwing. */
const noNaN = (key: string, value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`)
  return value
}
