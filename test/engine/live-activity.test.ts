import { expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'

const LOST_EVERY = 25

/** Both sides rolled, with a frame now and then in which nobody is found. */
const roll = async () => {
  const exercise = exercises['glute-foam-roll']
  const motion = await loadMotion(exercise.id)
  if (!motion) throw new Error('the mannequin knows no roll')
  const acted = motion.perform({ ...motion.defaults, body: BODIES[0], restMs: 12_000 })
  const { header, frames } = simulateTrace(acted, sideCamera(), { fps: 15, seed: 3 })
  const coach = createCoach(exercise, { width: header.width, height: header.height })
  const reports = frames.map((frame, index) =>
    coach.step(index % LOST_EVERY === 0 ? { ...frame, image: null, world: null } : frame),
  )
  coach.close()
  return { reports, summary: coach.summary(), reps: acted.reps }
}

const done = roll()

it('gives a side no seconds before it has been rolled', async () => {
  const { reports, reps } = await done
  const second = reps.find(({ side }) => side !== reps[0]?.side)
  const before = reports.filter(({ t }) => t < (second?.startMs ?? 0))
  expect(Math.max(...before.map(({ heldBySide }) => heldBySide.left))).toBeGreaterThan(5000)
  expect(Math.max(...before.map(({ heldBySide }) => heldBySide.right))).toBe(0)
})

it('keeps the time while a frame is lost, and runs on by no more than a stroke when nothing moves', async () => {
  const { reports, summary, reps } = await done
  const longestMs = Math.max(...reps.map(({ startMs, endMs }) => endMs - startMs))
  const left = reports.map(({ heldBySide }) => heldBySide.left)
  const dips = left.filter((ms, index) => ms < (left[index - 1] ?? 0))
  // Only at the end, where what came after the last stroke was none.
  expect(dips.length).toBeLessThanOrEqual(1)
  for (const { side, heldMs } of summary.holds) {
    if (side === null) throw new Error('rolled on no side')
    const seen = reports.map(({ heldBySide }) => heldBySide[side])
    expect(seen.at(-1)).toBeCloseTo(heldMs, 6)
    expect(Math.max(...seen)).toBeLessThan(heldMs + 1.1 * longestMs)
  }
})

it('counts the way back to the middle as time that was rolled', async () => {
  const { summary, reps } = await done
  for (const { side, heldMs } of summary.holds) {
    const own = reps.filter((rep) => rep.side === side)
    const trueMs = (own.at(-1)?.endMs ?? 0) - (own[0]?.startMs ?? 0)
    expect(Math.abs(heldMs - trueMs)).toBeLessThan(80)
  }
})
