import { expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import type { TraceFrame } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'

/** A small model shows so much of a tilt. */
const SHOWN = 0.7

/** Every landmark goes only a share of its way from the first frame. */
const softened = (frames: readonly TraceFrame[], share: number): TraceFrame[] => {
  const first = frames[0]?.image
  if (!first) throw new Error('nobody is there')
  return frames.map((frame) => ({
    ...frame,
    image:
      frame.image?.map(([x, y, seen], index) => {
        const [fromX, fromY] = first[index] ?? [x, y]
        return [fromX + share * (x - fromX), fromY + share * (y - fromY), seen] as const
      }) ?? null,
  }))
}

it('does not take the slow beginning of a small tilt for rest', async () => {
  const tilt = exercises['pelvic-tilt']
  const motion = await loadMotion(tilt.id)
  if (!motion) throw new Error('the mannequin knows no tilt')
  const slow = { liftMs: 1.4 * motion.defaults.liftMs, lowerMs: 1.4 * motion.defaults.lowerMs }
  const acted = motion.perform({ ...motion.defaults, ...slow, body: BODIES[0], reps: 2 })
  const { header, frames } = simulateTrace(acted, sideCamera(), { fps: 15, seed: 3 })
  const coach = createCoach(tilt, { width: header.width, height: header.height })
  for (const frame of softened(frames, SHOWN)) coach.step(frame)
  coach.close()
  const { reps, count } = coach.summary()
  expect(count.total).toBe(2)
  expect(reps.flatMap(({ findings }) => findings.map(({ clause }) => clause))).toEqual([])
})
