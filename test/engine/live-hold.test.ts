import { expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'

it('judges a hold while it goes on, without being told the view', async () => {
  const plank = exercises['front-plank']
  const motion = await loadMotion(plank.id)
  if (!motion) throw new Error('the mannequin knows no plank')
  const sag = motion.faults.find(({ clause }) => clause === 'FP7/sag')
  if (!sag) throw new Error('the mannequin knows no sag')
  const fault = { clause: sag.clause, size: sag.acted }
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0], holdMs: 6000, fault })
  const { header, frames } = simulateTrace(acted, sideCamera(), { fps: 15, seed: 3 })
  const coach = createCoach(plank, { width: header.width, height: header.height })
  const cues = frames.map((frame) => coach.step(frame).cue?.clause)
  coach.close()
  const { holds, rules } = coach.summary()
  expect(cues).toContain('FP7')
  expect(rules.FP7).toMatchObject({ fault: 1, unknown: 0 })
  expect(holds[0]?.score).not.toBeNull()
})

it('calls no hold too short, and no side the shorter one, that was stopped while it went on', async () => {
  const stretch = exercises['side-plank']
  const motion = await loadMotion(stretch.id)
  if (!motion) throw new Error('the mannequin knows no side plank')
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0] })
  const { header, frames } = simulateTrace(acted, sideCamera(), { fps: 15, seed: 3 })
  const second = acted.reps[1]
  if (!second) throw new Error('a side plank has two sides')
  const stopMs = (second.holdStartMs + second.holdEndMs) / 2
  const coach = createCoach(stretch, { width: header.width, height: header.height })
  for (const frame of frames.filter(({ t }) => t < stopMs)) coach.step(frame)
  coach.close()
  const { holds } = coach.summary()
  expect(holds).toHaveLength(2)
  expect(holds.flatMap(({ findings }) => findings)).toEqual([])
})
