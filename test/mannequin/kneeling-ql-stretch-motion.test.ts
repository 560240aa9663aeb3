import { describe, expect, it } from 'vitest'
import { motion } from '../../src/exercises/kneeling-ql-stretch/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance, Vec3 } from '../../src/mannequin/types.ts'
import { length, subtract } from '../../src/mannequin/vector.ts'
import { aboveLine, type Still, stillAt } from './side-view.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 2,
    ...(clause ? { fault: { clause, size } } : {}),
  })

/** The start pose and the top of the first repetition, to the left. */
const stills = (performance: Performance) => {
  const [rep] = performance.reps
  if (!rep) throw new Error('no repetition')
  const top = stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2)
  return { performance, rep, start: stillAt(performance, 0), top }
}

type Stills = ReturnType<typeof stills>

/** How far a point is beside the shoulders' middle as seen from straight behind, + left, in their widths. */
const aside = (still: Still, point: Vec3): number =>
  (still.mid('shoulder')[2] - point[2]) /
  (still.at('right_shoulder')[2] - still.at('left_shoulder')[2])
const nose = (still: Still) => aside(still, still.at('nose'))
const hips = (still: Still) => aside(still, still.mid('hip'))
const degrees = (slope: number) => (Math.atan(slope) * 180) / Math.PI
/** The engine's side-bend of a trunk seen end-on. */
const bend = (still: Still) => degrees(nose(still) / 0.6) + degrees(hips(still) / 0.6)
/** How much lower the left of a pair is, degrees. */
const drop = (still: Still, part: 'shoulder' | 'hip'): number => {
  const [x, y, z] = subtract(still.at(`left_${part}`), still.at(`right_${part}`))
  return (Math.atan2(-y, Math.hypot(x, z)) * 180) / Math.PI
}
const elbow = (still: Still) => {
  const upper = subtract(still.at('left_shoulder'), still.at('left_elbow'))
  const lower = subtract(still.at('left_wrist'), still.at('left_elbow'))
  const cosine = upper.reduce((sum, each, axis) => sum + each * (lower[axis] ?? 0), 0)
  return (Math.acos(cosine / length(upper) / length(lower)) * 180) / Math.PI
}

/** Seconds between the moments at which nose and hips begin to move. */
const gap = ({ performance, rep, start }: Stills): number => {
  const begins = (of: (still: Still) => number): number => {
    let t = rep.startMs
    while (of(stillAt(performance, t)) - of(start) < 0.001) t += 5
    return t
  }
  return (begins(hips) - begins(nose)) / 1000
}

/** How long the way out, or back, takes, s. */
const wayTime =
  (from: 'start' | 'end') =>
  ({ performance, rep, top }: Stills): number => {
    const isAtTop = (t: number) => Math.abs(hips(stillAt(performance, t)) - hips(top)) < 1e-4
    let t = from === 'start' ? rep.startMs : rep.endMs
    const step = from === 'start' ? 2 : -2
    while (!isAtTop(t)) t += step
    return Math.abs(t - (from === 'start' ? rep.startMs : rep.endMs)) / 1000
  }

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, (of: Stills) => number>> = {
  KQ1: ({ start }) => -drop(start, 'shoulder'),
  KQ2: ({ top }) => bend(top),
  KQ3: ({ top }) => nose(top),
  KQ4: ({ top }) => hips(top),
  KQ5: gap,
  'KQ7/curling': wayTime('start'),
  'KQ7/back': wayTime('end'),
  KQ8: ({ top }) => drop(top, 'shoulder'),
  KQ10: ({ top }) =>
    -aboveLine(top.waist, top.mid('hip'), top.mid('shoulder')) /
    (top.body.proportions.lumbar + top.body.proportions.thorax),
}

const tolerance = { deg: 0.3, tl: 0.008, ratio: 0.005, s: 0.08, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin wags on all fours', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const { start, top, performance } = stills(act(body))
    expect(Math.abs(bend(start))).toBeLessThan(0.1)
    expect(nose(top)).toBeGreaterThan(0.3)
    expect(hips(top)).toBeGreaterThan(0.18)
    // The hip of that side comes nearer to its shoulder, the other one goes away.
    const ribs = (still: Still, side: 'left' | 'right') =>
      length(subtract(still.at(`${side}_shoulder`), still.at(`${side}_hip`)))
    expect(ribs(top, 'left')).toBeLessThan(0.92 * ribs(start, 'left'))
    expect(ribs(top, 'right')).toBeGreaterThan(ribs(start, 'right'))
    for (const part of ['shoulder', 'hip'] as const)
      expect(Math.abs(drop(top, part))).toBeLessThan(0.5)
    expect(elbow(top)).toBeGreaterThan(165)
    const other = performance.reps[1]
    if (!other) throw new Error('no second repetition')
    const mirrored = stillAt(performance, (other.holdStartMs + other.holdEndMs) / 2)
    expect(bend(mirrored)).toBeCloseTo(-bend(top), 5)
  })

  it.each(
    BODIES.flatMap((body) =>
      motion.faults
        .filter(({ clause }) => clause in seen)
        .map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const measured = seen[clause]?.(stills(act(body, clause, size))) ?? Number.NaN
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(tolerance[fault.unit])
    }
  })

  it('bends the elbow of the shoulder that dips', () => {
    expect(elbow(stills(act(BODIES[0], 'KQ8', 18)).top)).toBeLessThan(150)
  })

  it('goes to the same side again only as a fault', () => {
    const sides = (clause?: string) => act(BODIES[0], clause, 1).reps.map(({ side }) => side)
    expect(sides()).toEqual(['left', 'right'])
    expect(sides('KQ6/alternation')).toEqual(['left', 'left'])
  })

  it('keeps hands, knees and feet on the floor', () => {
    for (const fault of [null, ...motion.faults]) {
      const performance = act(BODIES[0], fault?.clause, fault?.acted)
      const start = stillAt(performance, 0)
      for (let t = 3000; t < 9000; t += 300) {
        const still = stillAt(performance, t)
        for (const side of ['left', 'right'] as const)
          for (const part of ['wrist', 'knee', 'ankle', 'foot_index'] as const) {
            const [now, before] = [still, start].map((each) => each.at(`${side}_${part}`))
            if (!now || !before) throw new Error(`no ${part}`)
            const moved = length(subtract(now, before))
            expect(moved, `${side} ${part} at ${t}, ${fault?.clause}`).toBeLessThan(0.008)
          }
      }
    }
  })
})
