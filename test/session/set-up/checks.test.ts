import { describe, expect, it } from 'vitest'
import type { TraceFrame } from '../../../src/engine/trace.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../../src/mannequin/film.ts'
import { standing } from '../../../src/mannequin/poses.ts'
import { type SideCameraOptions, sideCamera } from '../../../src/mannequin/projection.ts'
import type { Performance } from '../../../src/mannequin/types.ts'
import { type Check, firstTrouble } from '../../../src/session/set-up/checks.ts'
import { createCountIn } from '../../../src/session/set-up/count-in.ts'
import { lightOf } from '../../../src/session/set-up/light.ts'
import { createSetUpWatch } from '../../../src/session/set-up/set-up-watch.ts'
import { createTroubleWatch } from '../../../src/session/set-up/trouble-watch.ts'
import { filmed, performed } from '../hands/films.ts'

const SIZE = { width: 1280, height: 720 }
const bridge = exercises['glute-bridge']
const open = { view: 'side', gate: { open: false, blocker: null } } as const
const daylight = { mean: 120, median: 110, blown: 0.02 }
const usual = { light: daylight, viewAccepted: false }

const still = (performance: Performance): Performance => ({
  ...performance,
  durationMs: 1000,
  poseAt: () => performance.poseAt(0),
})

/** Of the last frame; pictures a second are left out, because these films are shot slowly. */
const checked = (
  frames: readonly TraceFrame[],
  size = SIZE,
  report: Parameters<ReturnType<typeof createSetUpWatch>>[1] = open,
  around: Parameters<ReturnType<typeof createSetUpWatch>>[2] = usual,
): readonly Check[] => {
  const watch = createSetUpWatch(bridge, size)
  const all = frames.map((frame) => watch(frame, report, around))
  return (all.at(-1) ?? []).filter(({ kind }) => kind !== 'rate')
}

const seenFrom = async (camera: SideCameraOptions): Promise<readonly TraceFrame[]> => {
  const acted = still(await performed('glute-bridge'))
  return simulateTrace(acted, sideCamera({ ...SIZE, ...camera }), { fps: 10 }).frames
}

const STANDING: Performance = {
  body: BODIES[0],
  durationMs: 1000,
  poseAt: () => ({ ...standing, pelvis: { ...standing.pelvis, position: [0, 0.9, 0], yaw: -90 } }),
  reps: [],
  fault: null,
}
const standingSeen = (rollDeg: number) =>
  simulateTrace(STANDING, sideCamera({ ...SIZE, distanceM: 3.4, target: [0, 0.85, 0], rollDeg }), {
    fps: 10,
  }).frames

const troublesOf = (checks: readonly Check[]) =>
  checks.flatMap((check) => (check.state === 'failing' ? [check.trouble] : []))

describe('the camera of a set', () => {
  it.each(Object.keys(exercises))('is well where %s wants it', async (exercise) => {
    const acted = still(await performed(exercise))
    for (const seed of [1, 2, 3]) {
      const { header, frames } = filmed(exercise, acted, 'left', seed)
      expect(troublesOf(checked(frames, header))).toEqual([])
    }
  })

  it.each([
    ['too far away', { distanceM: 5.2 }, ['too-far']],
    ['too near', { distanceM: 1.1 }, ['too-near', 'out-bottom']],
    ['turned to the left', { target: [-1.4, 0.4, 0] }, ['out-right']],
    ['turned to the right', { target: [1.4, 0.4, 0] }, ['out-left']],
    ['turned up', { target: [0, 1.3, 0] }, ['out-bottom']],
    ['turned down', { target: [0, -0.75, 0] }, ['out-top']],
  ] as const)('that is %s is told which way to go', async (_, camera, troubles) => {
    expect(troublesOf(checked(await seenFrom(camera)))).toEqual(troubles)
  })

  it.each([
    ['level', 0, 'ok'],
    ['turned by 14 degrees', 14, 'failing'],
    ['turned by 14 degrees the other way', -14, 'failing'],
  ] as const)('that is %s is found so by somebody who stands', (_, rollDeg, state) => {
    const tilt = checked(standingSeen(rollDeg)).find(({ kind }) => kind === 'tilt')
    expect(tilt?.state).toBe(state)
  })

  it('has no slant that is known while somebody lies', async () => {
    const tilt = checked(await seenFrom({ rollDeg: 14 })).find(({ kind }) => kind === 'tilt')
    expect(tilt?.state).toBe('unknown')
  })

  it('that sees from a wrong side fails, until that is accepted', async () => {
    const frames = await seenFrom({})
    const blocker = { kind: 'wrong-view', seen: 'foot', wanted: 'side' } as const
    const wrong = { view: 'foot', gate: { open: false, blocker } } as const
    expect(troublesOf(checked(frames, SIZE, wrong))).toEqual(['wrong-view'])
    expect(troublesOf(checked(frames, SIZE, wrong, { ...usual, viewAccepted: true }))).toEqual([])
  })

  it.each([
    ['dark', { mean: 25, median: 20, blown: 0 }],
    ['backlit', { mean: 110, median: 45, blown: 0.4 }],
    ['bright', { mean: 240, median: 250, blown: 0.8 }],
  ] as const)('in a room that is %s says so', async (trouble, light) => {
    const frames = await seenFrom({})
    expect(troublesOf(checked(frames, SIZE, open, { ...usual, light }))).toEqual([trouble])
  })

  it('knows nothing of an empty room but its light', () => {
    const nobody = { t: 0, score: 0, image: null, world: null }
    const known = checked([nobody]).filter(({ state }) => state !== 'unknown')
    expect(known.map(({ kind }) => kind)).toEqual(['light', 'view'])
  })

  it.each([
    [15, 'ok'],
    [8, 'failing'],
  ])('with %i pictures a second is %s', async (fps, state) => {
    const [frame] = await seenFrom({})
    const watch = createSetUpWatch(bridge, SIZE)
    const all = Array.from({ length: 30 }, (_, i) =>
      watch({ ...frame, t: (i * 1000) / fps }, open, usual),
    )
    expect(all.at(-1)?.find(({ kind }) => kind === 'rate')?.state).toBe(state)
  })

  it('that follows somebody else for a second says so', async () => {
    const [frame] = await seenFrom({})
    const other = frame.image?.map(([x, y, v]) => [0.5 + (x - 0.5) / 3, y / 3, v] as const) ?? null
    const watch = createSetUpWatch(bridge, SIZE)
    const at = (ms: number, image = frame.image) =>
      watch({ ...frame, t: ms, image }, open, usual).find(({ kind }) => kind === 'person')?.state
    for (let ms = 0; ms < 2000; ms += 100) expect(at(ms)).toBe('ok')
    const later = Array.from({ length: 15 }, (_, i) => at(2000 + i * 100, other))
    expect(later.indexOf('failing')).toBe(10)
  })
})

describe('the light of a picture', () => {
  it('is its brightness, and how much of it is blown', () => {
    const black = [0, 0, 0, 255]
    const white = [255, 255, 255, 255]
    const { mean, median, blown } = lightOf([...black, ...black, ...black, ...white])
    expect(mean).toBeCloseTo(255 / 4)
    expect([median, blown]).toEqual([0, 0.25])
  })
})

describe('the countdown', () => {
  const well: Check[] = [{ kind: 'distance', state: 'ok' }]
  const ill: Check[] = [{ kind: 'distance', state: 'failing', trouble: 'too-far' }]
  const empty: Check[] = [{ kind: 'distance', state: 'unknown' }]
  const counts = (...moments: readonly (readonly [Check[], number])[]) => {
    const count = createCountIn()
    return moments.map(([checks, t]) => count(checks, t))
  }

  it('runs from three once nothing fails, and stays over', () => {
    const seconds = [0, 999, 1000, 2500, 3500, 4000].map((t) => [well, t] as const)
    const told = counts(...seconds, [ill, 5000])
    expect(told).toEqual(['checking', 'checking', 3, 2, 1, 'ready', 'ready'])
  })

  it('is taken back by a trouble, and waits for somebody', () => {
    expect(counts([well, 0], [well, 2000], [ill, 2100], [well, 2200], [well, 3100])).toEqual([
      'checking',
      2,
      'checking',
      'checking',
      'checking',
    ])
    expect(counts([empty, 0], [empty, 9000])).toEqual(['checking', 'checking'])
  })
})

describe('a trouble', () => {
  it('is said once when it has lasted, six seconds after the one before, and may be left', () => {
    const watch = createTroubleWatch()
    const told = [
      ['dark', 0],
      ['dark', 1500],
      ['dark', 4000],
      ['too-far', 4100],
      ['too-far', 5700],
      ['too-far', 7500],
      ['dark', 20_000],
      ['dark', 22_000],
    ] as const
    const said = told.map(([trouble, t]) => watch(trouble, t))
    expect(said.map(({ say }) => say)).toEqual([
      null,
      'dark',
      null,
      null,
      null,
      'too-far',
      null,
      null,
    ])
    expect(said.map(({ offer }) => offer).filter(Boolean)).toEqual(['dark'])
  })

  it('is the first of those there are', () => {
    const failing = (kind: Check['kind'], trouble: 'dark' | 'tilted'): Check => ({
      kind,
      state: 'failing',
      trouble,
    })
    const all: Check[] = [
      { kind: 'person', state: 'ok' },
      failing('light', 'dark'),
      failing('tilt', 'tilted'),
    ]
    expect(firstTrouble(all)).toBe('dark')
    expect(firstTrouble([])).toBeNull()
  })
})
