import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/exercises/index.ts'
import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../../src/mannequin/film.ts'
import { sideCamera } from '../../../src/mannequin/projection.ts'
import {
  hipsOf,
  type Points,
  poseDistance,
  trunkOf,
} from '../../../src/review/one-thing/stick-figure.ts'
import { fittedIdeal, idealOver, whyNoIdeal } from '../../../src/review/set/ideal-beside.ts'
import { judgeSet } from '../../../src/review/set/judge-set.ts'
import { pointsAt } from '../../../src/review/set/judged-frames.ts'
import { stageAt, stagesIn } from '../../../src/review/set/rep-stages.ts'
import { idealCourses } from '../../../src/session/ideal-course.ts'

/** A set without a fault, of somebody smaller and further away than the ideal. */
const performed = async (id: string, headTowards: 'left' | 'right') => {
  const [exercise, motion] = [exercises[id], await loadMotion(id)]
  if (!exercise || !motion) throw new Error(`nobody can do ${id}`)
  const body = BODIES[1] ?? BODIES[0]
  const acted = motion.perform({ ...motion.defaults, body, headTowards, reps: 2 })
  const camera = sideCamera({ distanceM: 3.4 })
  const trace = simulateTrace(acted, camera, { fps: 15, jitterDeg: 1, seed: 5 })
  return { exercise, ...judgeSet(exercise, trace, undefined) }
}

/** The ideal and the person, in every frame that has both. */
const beside = async (id: string, headTowards: 'left' | 'right') => {
  const { exercise, frames, summary } = await performed(id, headTowards)
  const stages = stagesIn(summary, frames.phases)
  const pairs: { readonly own: Points; readonly ideal: Points }[] = []
  for (const own of stages) {
    const fitted = fittedIdeal(frames, own, await idealCourses(exercise, own.side))
    if (!fitted) throw new Error('no ideal')
    for (const [at, t] of frames.times.entries()) {
      const points = pointsAt(frames, at)
      if (!points || stages[stageAt(stages, t)] !== own) continue
      pairs.push({ own: points, ideal: idealOver(fitted, own, { t, points }) })
    }
  }
  return pairs
}

describe.each(['left', 'right'] as const)('with the head to the %s', (head) => {
  it.each(['glute-bridge', 'bird-dog', 'front-plank'])(
    'a %s without a fault lies on its ideal, hips on hips, all the way',
    async (id) => {
      const pairs = await beside(id, head)
      expect(pairs.length).toBeGreaterThan(30)
      for (const { own, ideal } of pairs) {
        expect(hipsOf(ideal).x).toBeCloseTo(hipsOf(own).x)
        expect(hipsOf(ideal).y).toBeCloseTo(hipsOf(own).y)
        expect(trunkOf(ideal) / trunkOf(own)).toBeGreaterThan(0.85)
        expect(trunkOf(ideal) / trunkOf(own)).toBeLessThan(1.18)
      }
      const apart = pairs.map(({ own, ideal }) => poseDistance(own, ideal))
      expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(0.2)
    },
  )
})

describe('no ideal is drawn', () => {
  it('over somebody who was seen from elsewhere, or who moves to and fro', () => {
    const [bridge, tilt, plank] = ['glute-bridge', 'pelvic-tilt', 'front-plank'].map(
      (id) => exercises[id],
    )
    if (!bridge || !tilt || !plank) throw new Error('no exercise')
    expect(whyNoIdeal(bridge, { view: 'side' })).toBeNull()
    expect(whyNoIdeal(plank, { view: 'side' })).toBeNull()
    expect(whyNoIdeal(bridge, { view: 'three-quarter' })).toBe('other-view')
    expect(whyNoIdeal(bridge, { view: null })).toBe('other-view')
    expect(whyNoIdeal(tilt, { view: 'side' })).toBe('to-and-fro')
  })

  it('where nobody was seen, or the mannequin knows no such movement', async () => {
    const { exercise, frames, summary } = await performed('glute-bridge', 'right')
    const [own] = stagesIn(summary, frames.phases)
    if (!own) throw new Error('no repetition')
    expect(fittedIdeal(frames, own, [])).toBeNull()
    const unseen = { ...frames, points: frames.points.map(() => Number.NaN) }
    expect(fittedIdeal(unseen, own, await idealCourses(exercise, null))).toBeNull()
  })
})
