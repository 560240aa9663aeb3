import { beforeAll, describe, expect, it } from 'vitest'
import { planPerformance, planSet } from '../../src/cli/loop/set-plan.ts'
import { createCoach } from '../../src/engine/pipeline.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'

/** A film of each exercise, as its own view asks for; the outline is there for whoever wants it. */
const filmOf = async (id: string, seed: number): Promise<Trace> => {
  const motion = await loadMotion(id)
  if (motion === null) throw new Error(`the mannequin knows no ${id}`)
  const exercise = exercises[id]
  const acted = planPerformance(exercise, motion, seed, null)
  const { performance, camera, film } = planSet(exercise, acted, seed)
  return simulateTrace(performance, camera, { ...film, fps: 12, contour: true })
}

const live = (id: string, { header: { width, height }, frames }: Trace) => {
  const coach = createCoach(exercises[id], { width, height, acceptView: true })
  for (const frame of frames) coach.step(frame)
  coach.close()
  return coach.summary()
}

/** Acting a film takes a second, on a busy machine many. */
const PATIENCE_MS = 60_000

describe.each(Object.keys(exercises))('a film of %s', (shown) => {
  let trace: Trace
  beforeAll(async () => {
    trace = await filmOf(shown, 1 + Object.keys(exercises).indexOf(shown))
  }, PATIENCE_MS)

  it('counts as nothing else, and says so', () => {
    for (const asked of Object.keys(exercises).filter((id) => id !== shown)) {
      const { count, heldMs, tracking } = judgeRecording(exercises[asked], trace).summary
      expect({ asked, count: count.total, heldMs }).toEqual({ asked, count: 0, heldMs: 0 })
      const said = tracking.notes.filter(
        (note) => note === 'start-pose-never-seen' || note === 'nothing-counted',
      )
      expect(said, asked).toHaveLength(1)
    }
  })

  it('counts as nothing else live', () => {
    for (const asked of Object.keys(exercises).filter((id) => id !== shown)) {
      expect({ asked, count: live(asked, trace).count.total }).toEqual({ asked, count: 0 })
    }
  })
})
