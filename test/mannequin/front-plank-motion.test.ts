import { describe, expect, it } from 'vitest'
import { motion } from '../../src/exercises/front-plank/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance } from '../../src/mannequin/types.ts'
import { aboveLine, flat, fromUpright, incline, neckOf, type Still, stillAt } from './side-view.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({ ...motion.defaults, body, ...(clause ? { fault: { clause, size } } : {}) })

const stills = (performance: Performance) => {
  const [rep] = performance.reps
  if (!rep) throw new Error('no hold')
  return {
    rep,
    kneeling: stillAt(performance, 0),
    early: stillAt(performance, rep.holdStartMs + motion.defaults.liftMs * 0.06),
    late: stillAt(performance, rep.holdEndMs - motion.defaults.lowerMs * 0.06),
  }
}

type Stills = ReturnType<typeof stills>

/** Degrees by which the hips are above the line from shoulders to ankles. */
const line = (still: Still): number => {
  const [shoulder, hip, ankle] = [still.mid('shoulder'), still.mid('hip'), still.mid('ankle')]
  const bend = 180 - innerHip(still)
  return aboveLine(hip, shoulder, ankle) > 0 ? bend : -bend
}
const innerHip = (still: Still) => {
  const [a, b] = [still.mid('shoulder'), still.mid('ankle')]
  const hip = still.mid('hip')
  const [c, d, e] = [flat(a, hip), flat(b, hip), flat(a, b)]
  return (Math.acos(Math.max(-1, (c * c + d * d - e * e) / (2 * c * d))) * 180) / Math.PI
}
const knee = (still: Still) => still.joint('left_hip', 'left_knee', 'left_ankle')
const elbow = (still: Still) => still.joint('left_shoulder', 'left_elbow', 'left_wrist')
const gap = (still: Still) => flat(still.mid('ear'), still.mid('shoulder'))
const apart = (still: Still, part: 'ankle' | 'hip') =>
  Math.abs(still.at(`left_${part}`)[2] - still.at(`right_${part}`)[2])

const isOnAllFours = (still: Still): boolean =>
  fromUpright(still.mid('hip'), still.mid('knee')) <= 15 &&
  fromUpright(still.mid('shoulder'), still.mid('wrist')) <= 15 &&
  elbow(still) >= 155 &&
  knee(still) >= 70 &&
  knee(still) <= 110 &&
  incline(still.mid('hip'), still.mid('shoulder')) <= 20

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, (of: Stills) => number>> = {
  FP1: ({ kneeling }) => (isOnAllFours(kneeling) ? 0 : 1),
  'FP3/elbow': ({ late }) => elbow(late),
  'FP3/hands': ({ late }) => elbow(late),
  'FP3/knee': ({ late }) => knee(late),
  'FP4/angle': ({ late }) => Math.abs(neckOf(late)),
  'FP4/change': ({ early, late }) => Math.abs(neckOf(late) - neckOf(early)),
  FP5: ({ late }) => line(late),
  FP6: ({ late }) => apart(late, 'ankle') / apart(late, 'hip'),
  'FP7/sag': ({ late }) => line(late),
  'FP7/drift': ({ early, late }) => line(early) - line(late),
  FP8: ({ kneeling, late }) =>
    -aboveLine(late.waist, late.mid('hip'), late.mid('shoulder')) /
    flat(kneeling.mid('shoulder'), kneeling.mid('hip')),
  FP9: ({ late }) => fromUpright(late.mid('elbow'), late.mid('shoulder')),
  FP10: ({ late }) => knee(late),
  FP11: ({ kneeling, late }) => gap(late) / gap(kneeling),
}

const tolerance = { deg: 0.3, tl: 0.005, ratio: 0.01, s: 0.001, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin planks', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const { kneeling, early, late } = stills(act(body))
    expect(isOnAllFours(kneeling)).toBe(true)
    expect(line(late)).toBeCloseTo(10, 3)
    expect(elbow(late)).toBeGreaterThan(78)
    expect(elbow(late)).toBeLessThan(90)
    expect(fromUpright(late.mid('elbow'), late.mid('shoulder'))).toBeLessThan(10)
    expect(knee(late)).toBeGreaterThan(174)
    expect(Math.abs(neckOf(late))).toBeLessThan(10)
    for (const part of ['elbow', 'wrist', 'foot_index'] as const)
      expect(flat(early.mid(part), late.mid(part)), part).toBeLessThan(0.001)
  })

  it.each(
    BODIES.flatMap((body) =>
      motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const measured = seen[clause]?.(stills(act(body, clause, size))) ?? Number.NaN
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(tolerance[fault.unit])
    }
  })
})
