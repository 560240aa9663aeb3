import { describe, expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { motion } from '../../src/exercises/side-plank/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'
import type { PerformanceOptions } from '../../src/mannequin/types.ts'

const sidePlank = exercises['side-plank']

const film = (options: Partial<PerformanceOptions> = {}, bearingDeg = 6): Trace => {
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0], ...options })
  const camera = sideCamera({ offsetDeg: bearingDeg })
  const { header, frames } = simulateTrace(acted, camera, { fps: 12, jitterDeg: 1, seed: 5 })
  const { view: _, ...rest } = header
  return { header: rest, frames }
}

const live = ({ header: { width, height }, frames }: Trace) => {
  const coach = createCoach(sidePlank, { width, height })
  const reports = frames.map((frame) => coach.step(frame))
  coach.close()
  return { reports, summary: coach.summary() }
}

const recorded = (trace: Trace) => judgeRecording(sidePlank, trace).summary

/** Nothing of it before this moment, ms. */
const from = ({ header, frames }: Trace, beginMs: number): Trace => ({
  header,
  frames: frames
    .filter(({ t }) => t >= beginMs)
    .map((frame) => ({ ...frame, t: frame.t - beginMs })),
})

describe('lying on a side', () => {
  it.each(['left', 'right'] as const)(
    'with the head at image-%s faces the lens, on the side that is below',
    (headTowards) => {
      const { reports } = live(film({ headTowards, reps: 1 }))
      const { view, nearSide, side } = reports[Math.floor(reports.length / 2)]
      const below = headTowards === 'left' ? 'right' : 'left'
      expect({ view, nearSide, side }).toEqual({ view: 'front', nearSide: below, side: below })
    },
  )

  it('with the back to the lens is seen from behind, and nothing is held live', () => {
    const { reports, summary } = live(film({ reps: 1 }, 180))
    expect(reports.at(60)?.gate.blocker).toEqual({
      kind: 'wrong-view',
      seen: 'back',
      wanted: 'front',
    })
    expect(summary.count.total).toBe(0)
  })

  it('with the back to the lens is counted in a recording, and not judged', () => {
    const { count, rules, tracking } = recorded(film({ reps: 1 }, 180))
    expect(count.total).toBe(1)
    expect(rules.SP5).toMatchObject({ unknown: 1 })
    expect(tracking.notes).toContain('judged-from-other-view')
  })
})

describe('a hold whose rest looks like something', () => {
  it('is held by both sides, though the body turns round between them', () => {
    for (const headTowards of ['left', 'right'] as const) {
      expect(recorded(film({ headTowards })).count).toEqual({ total: 2, left: 1, right: 1 })
    }
  })

  it('is held from the first frame on where nothing was seen before it', () => {
    const { holds } = recorded(from(film({ reps: 1 }), 6000))
    expect(holds).toHaveLength(1)
    expect(holds[0].startMs).toBeLessThan(500)
  })

  it('is not held while the hips rest on the mat, however long', () => {
    const { frames, header } = film({ reps: 1, leadInMs: 12_000 })
    const lying = { header, frames: frames.filter(({ t }) => t < 11_500) }
    expect(recorded(lying).count.total).toBe(0)
    expect(live(lying).reports.at(-1)?.phase).toBe('resting')
  })
})

describe('what holds are compared with', () => {
  const act = (clause: string, size: number) => recorded(film({ fault: { clause, size } }))

  it('the other side’s, where that came just before', () => {
    expect(act('SP8/gap', 0.1).rules.SP8).toMatchObject({ ok: 1, warn: 0, fault: 0, unknown: 1 })
    expect(act('SP8/gap', 0.2).rules.SP8).toMatchObject({ warn: 1, unknown: 1 })
    expect(act('SP8/gap', 0.4).rules.SP8).toMatchObject({ fault: 1, unknown: 1 })
  })

  it('the dose', () => {
    expect(act('SP7', 1).rules.SP7).toMatchObject({ ok: 2 })
    expect(act('SP7', 0.6).rules.SP7).toMatchObject({ warn: 2 })
    expect(act('SP7', 0.2).rules.SP7).toMatchObject({ fault: 2 })
  })
})
