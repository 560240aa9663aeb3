import { describe, expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'
import { createJudge } from '../../workers/judge.ts'

const REPS = 2

/** From well beside where the camera should stand. */
const filmAtAnAngle = async (id: string): Promise<Trace> => {
  const motion = await loadMotion(id)
  if (!motion) throw new Error(`no motion for ${id}`)
  const performance = motion.perform({ ...motion.defaults, body: BODIES[0], reps: REPS })
  return simulateTrace(performance, sideCamera({ offsetDeg: 48 }), { fps: 15, seed: 5 })
}

/** These sets are made of frames: no picture comes. */
const noModel = { estimate: () => Promise.reject(new Error('no picture was to come')) }

describe('going on from a wrong view', () => {
  it('keeps what was done before, and leaves open what cannot be seen', async () => {
    const bridge = exercises['glute-bridge']
    const { header, frames } = await filmAtAnAngle(bridge.id)
    const size = { width: header.width, height: header.height }
    const judge = createJudge(noModel, createCoach(bridge, size), () => undefined)
    const lift = frames.findIndex(({ t }) => t > 8000)
    const blockers = frames.slice(0, lift).map((frame) => judge.frame(frame).gate.blocker?.kind)
    expect(blockers.at(20)).toBe('wrong-view')

    judge.handTo(createCoach(bridge, { ...size, acceptView: true }))
    for (const frame of frames.slice(lift)) judge.frame(frame)
    expect(judge.frames).toHaveLength(frames.length)
    const { count, rules } = judge.summary()
    expect(count.total).toBe(REPS)
    const sideOnly = bridge.rules.filter(({ views }) => views.join() === 'side')
    for (const { clause } of sideOnly) expect(rules[clause]).toMatchObject({ unknown: REPS, ok: 0 })
  })
})
