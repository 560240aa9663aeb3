import { describe, expect, it } from 'vitest'
import { motion } from '../../src/exercises/glute-bridge/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance } from '../../src/mannequin/types.ts'
import { aboveLine, flat, fromUpright, incline, type Still, stillAt } from './side-view.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 2,
    ...(clause ? { fault: { clause, size } } : {}),
  })

const stills = (performance: Performance) => {
  const [rep] = performance.reps
  if (!rep) throw new Error('no repetition')
  return {
    rep,
    start: stillAt(performance, 0),
    top: stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2),
  }
}

const hip = (still: Still) =>
  aboveLine(still.mid('hip'), still.mid('shoulder'), still.mid('knee')) > 0
    ? 360 - still.joint('left_shoulder', 'left_hip', 'left_knee')
    : still.joint('left_shoulder', 'left_hip', 'left_knee')
const knee = (still: Still) => still.joint('left_hip', 'left_knee', 'left_ankle')
const apart = (still: Still, part: 'knee' | 'ankle' | 'hip') =>
  Math.abs(still.at(`left_${part}`)[2] - still.at(`right_${part}`)[2])
const trunk = (still: Still) => flat(still.mid('shoulder'), still.mid('hip'))

type Stills = ReturnType<typeof stills>

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, (of: Stills) => number>> = {
  'GB1/bent': ({ start }) => knee(start),
  'GB1/straight': ({ start }) => knee(start),
  'GB2/wide': ({ top }) => apart(top, 'ankle') / apart(top, 'hip'),
  'GB2/narrow': ({ top }) => apart(top, 'ankle') / apart(top, 'hip'),
  GB4: ({ top }) => hip(top),
  GB5: ({ rep }) => (rep.holdEndMs - rep.holdStartMs) / 1000,
  GB7: ({ rep }) => (rep.endMs - rep.holdEndMs) / 1000,
  GB8: ({ start, top }) =>
    aboveLine(top.mid('hip'), top.mid('shoulder'), top.mid('knee')) / trunk(start),
  'GB9/in': ({ top }) => apart(top, 'knee') / apart(top, 'ankle'),
  'GB9/out': ({ top }) => apart(top, 'knee') / apart(top, 'ankle'),
  GB10: ({ top }) => {
    const [left, right] = [top.at('left_hip'), top.at('right_hip')]
    return Math.abs(
      incline(left, [left[0] + Math.hypot(right[0] - left[0], right[2] - left[2]), right[1], 0]),
    )
  },
  'GB11/heel': ({ start, top }) => (top.mid('heel')[1] - start.mid('heel')[1]) / trunk(start),
  'GB11/slide': ({ start, top }) => flat(top.mid('ankle'), start.mid('ankle')) / trunk(start),
  GB12: ({ top }) => fromUpright(top.mid('ankle'), top.mid('knee')),
  'GB13/lift': ({ start, top }) => (top.mid('ear')[1] - start.mid('ear')[1]) / trunk(start),
  'GB13/chin': ({ start, top }) => {
    const pitch = (still: Still) => incline(still.mid('ear'), still.at('nose'))
    return 180 - pitch(top) - pitch(start) < 90
      ? Math.abs(180 - pitch(top) - pitch(start))
      : Math.abs(pitch(top) - pitch(start))
  },
}

const tolerance = { deg: 0.35, tl: 0.005, ratio: 0.01, s: 0.001, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin bridges', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const { start, top } = stills(act(body))
    expect(hip(top)).toBeCloseTo(178, 3)
    expect(hip(start)).toBeGreaterThan(115)
    expect(hip(start)).toBeLessThan(140)
    expect(knee(start)).toBeGreaterThan(54)
    expect(fromUpright(top.mid('ankle'), top.mid('knee'))).toBeLessThan(12)
    for (const part of ['shoulder', 'wrist', 'ankle', 'heel', 'foot_index', 'ear'] as const)
      expect(flat(start.mid(part), top.mid(part)), part).toBeLessThan(0.002)
  })

  it.each(
    BODIES.flatMap((body) =>
      motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of [fault.limit, fault.acted]) {
      const measured = seen[clause]?.(stills(act(body, clause, size)))
      expect(Math.abs((measured ?? Number.NaN) - size)).toBeLessThanOrEqual(tolerance[fault.unit])
    }
  })

  it('lies with the head where it is asked to', () => {
    const [body] = BODIES
    const nose = (headTowards: 'left' | 'right') =>
      stillAt(motion.perform({ ...motion.defaults, body, headTowards }), 0).at('nose')[0]
    expect(nose('left')).toBeLessThan(0)
    expect(nose('right')).toBeGreaterThan(0)
  })

  it('refuses a fault that it does not know, and names those that it does', () => {
    expect(() => act(BODIES[0], 'GB99', 1)).toThrow(/cannot act "GB99"; it acts GB1\/bent, /)
  })
})
