import { describe, expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { type FilmOptions, simulateTrace } from '../../src/mannequin/film.ts'
import { laptopBefore, reachOf } from '../../src/mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, sideCamera } from '../../src/mannequin/projection.ts'
import type { Performance, PerformanceOptions } from '../../src/mannequin/types.ts'

const ID = 'kneeling-hip-flexor-stretch'
const LAPTOP = { distanceM: 2.6, verticalFovDeg: LAPTOP_FOV_DEG }

const act = async (options: Partial<PerformanceOptions>): Promise<Performance> => {
  const motion = await loadMotion(ID)
  if (!motion) throw new Error(`the mannequin knows no ${ID}`)
  return motion.perform({ ...motion.defaults, body: BODIES[0], ...options })
}

const film = (acted: Performance, seen: Partial<FilmOptions> = {}): Trace => {
  const camera = sideCamera({ offsetDeg: 6, ...laptopBefore(reachOf(acted), LAPTOP) })
  return simulateTrace(acted, camera, { fps: 12, jitterDeg: 1, seed: 5, ...seen })
}

const recorded = (trace: Trace, id = ID) => judgeRecording(exercises[id], trace).summary

const live = ({ header, frames }: Trace) => {
  const coach = createCoach(exercises[ID], { width: header.width, height: header.height })
  const reports = frames.map((frame) => coach.step(frame))
  coach.close()
  return { reports, summary: coach.summary() }
}

const sidesOf = ({ holds }: { holds: readonly { side: string | null }[] }) =>
  holds.map(({ side }) => side)

describe('a hold of each side', () => {
  it('belongs to the leg behind, whether the person turns round or not', async () => {
    for (const headTowards of ['left', 'right'] as const) {
      const trace = film(await act({ headTowards, firstSide: 'left' }))
      expect(sidesOf(recorded(trace))).toEqual(['left', 'right'])
      expect(live(trace).summary.count).toEqual({ total: 2, left: 1, right: 1 })
    }
  })

  it('keeps its side when the model has left and right the wrong way round', async () => {
    const swap = [{ fromMs: 0, toMs: 1e9 }]
    const trace = film(await act({ reps: 1, firstSide: 'left', headTowards: 'left' }), {
      swap,
      worldNoise: 0.01,
    })
    expect(sidesOf(recorded(trace))).toEqual(['left'])
  })

  it('adds its seconds to its own side while it goes on', async () => {
    const { reports } = live(film(await act({ holdMs: 6000 })))
    for (const { heldMs, heldBySide } of reports) {
      expect(heldBySide.left + heldBySide.right).toBeCloseTo(heldMs)
    }
    const during = reports.findLast(({ phase, side }) => phase === 'holding' && side === 'right')
    expect(during?.heldBySide.left).toBeGreaterThan(5000)
    expect(during?.heldBySide.right).toBeGreaterThan(5000)
  })

  it('is ready, not held, while the person kneels up', async () => {
    const { reports } = live(film(await act({ reps: 1 })))
    const kneeling = reports.filter(({ t }) => t > 1500 && t < 3000)
    expect(new Set(kneeling.map(({ phase }) => phase))).toEqual(new Set(['resting']))
    expect(kneeling.every(({ gate }) => gate.blocker === null)).toBe(true)
  })

  it('is told apart from another of the same side', async () => {
    const fault = { clause: 'KH11/alternation', size: 1 }
    const again = recorded(film(await act({ fault })))
    expect(again.rules.KH11).toMatchObject({ ok: 1, warn: 1 })
    const brokenOff = recorded(film(await act({ fault, holdMs: 5000 })))
    expect(brokenOff.rules.KH11).toMatchObject({ ok: 2, warn: 0 })
  })

  it.each(['glute-bridge', 'front-plank', 'bird-dog'])('is not seen in a %s', async (shown) => {
    const motion = await loadMotion(shown)
    if (!motion) throw new Error(`the mannequin knows no ${shown}`)
    const acted = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 2 })
    expect(recorded(film(acted)).count.total).toBe(0)
  })

  it('is neither a bridge, a plank nor a bird dog', async () => {
    const trace = film(await act({}))
    for (const id of ['glute-bridge', 'front-plank', 'bird-dog']) {
      expect(recorded(trace, id).count.total).toBe(0)
    }
  })
})
