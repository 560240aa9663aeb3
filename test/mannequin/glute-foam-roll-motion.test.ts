import { describe, expect, it } from 'vitest'
import { motion } from '../../src/exercises/glute-foam-roll/motion.ts'
import { middlesOf } from '../../src/mannequin/acting.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { trunkLength } from '../../src/mannequin/torso.ts'
import type { Body, Performance } from '../../src/mannequin/types.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 4,
    ...(clause ? { fault: { clause, size } } : {}),
  })

/** Middle of the hips along the mat, and its height, in trunk lengths. */
const hipsAt = ({ body, poseAt }: Performance, tMs: number) => {
  const [x, y] = middlesOf(body, poseAt(tMs)).hip
  return { x: x / trunkLength(body), y: y / trunkLength(body) }
}

/** From the end at the feet to that at the hands. */
const strokeOf = (performance: Performance): number => {
  const [first] = performance.reps
  const at = (tMs = Number.NaN) => hipsAt(performance, tMs).x
  return at(first?.holdEndMs) - at(first?.endMs)
}

const timeOf = ({ reps }: Performance, side: 'left' | 'right'): number => {
  const own = reps.filter((rep) => rep.side === side)
  return (own.at(-1)?.endMs ?? 0) - (own[0]?.startMs ?? 0)
}

/** Between the ends of two strokes, s. */
const strokeTime = ({ reps: [first, second] }: Performance): number =>
  ((second?.holdEndMs ?? 0) - (first?.holdEndMs ?? 0)) / 1000

const leanAt = ({ body, poseAt }: Performance, tMs: number): number => {
  const { left_hip, right_hip } = forwardKinematics(body, poseAt(tMs)).landmarks
  const wide = Math.hypot(...right_hip.map((value, axis) => value - (left_hip[axis] ?? 0)))
  return (Math.asin((right_hip[1] - left_hip[1]) / wide) * 180) / Math.PI
}

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, (of: Performance) => number>> = {
  FR1: (of) => hipsAt(of, 0).y,
  // The left side is rolled first: its hip is the lower one.
  FR2: (of) => leanAt(of, 0),
  'FR3/short': strokeOf,
  'FR3/long': strokeOf,
  FR4: strokeOf,
  FR5: strokeTime,
}

const tolerance = { deg: 0.3, tl: 0.002, ratio: 0.01, s: 0.001, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin rolls its glutes', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const performance = act(body)
    expect(strokeOf(performance)).toBeCloseTo(0.2, 2)
    for (let t = 0; t < performance.durationMs; t += 500) {
      const { hip, shoulder, wrist } = middlesOf(body, performance.poseAt(t))
      const back = (Math.atan2(hip[0] - shoulder[0], shoulder[1] - hip[1]) * 180) / Math.PI
      expect(back).toBeGreaterThan(10)
      expect(back).toBeLessThan(60)
      expect(hip[1] / trunkLength(body)).toBeGreaterThan(0.4)
      expect(wrist[0]).toBeLessThan(hip[0])
      expect(wrist[1]).toBeLessThan(0.05)
    }
  })

  it.each(
    BODIES.flatMap((body) =>
      motion.faults
        .filter(({ clause }) => clause in seen)
        .map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const measured = seen[clause]?.(act(body, clause, size)) ?? Number.NaN
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(tolerance[fault.unit])
    }
  })

  it('crosses the ankle of the side that it rolls, and keeps the other foot where it stands', () => {
    const [body] = BODIES
    const performance = act(body)
    for (const { side, startMs, endMs } of performance.reps) {
      if (side === null) throw new Error('rolled on no side')
      const other = side === 'left' ? 'right' : 'left'
      const at = (t: number) => forwardKinematics(body, performance.poseAt(t)).landmarks
      const [first, last] = [at(startMs), at(endMs)]
      expect(first[`${side}_ankle`][1] - first[`${other}_ankle`][1]).toBeGreaterThan(0.2)
      first[`${other}_ankle`].forEach((value, axis) => {
        expect(last[`${other}_ankle`][axis]).toBeCloseTo(value, 6)
      })
    }
  })

  it('gives one side longer than the other, where that is what is wrong', () => {
    const clean = act(BODIES[0])
    expect(timeOf(clean, 'left')).toBeCloseTo(timeOf(clean, 'right'), 6)
    const longer = act(BODIES[0], 'FR8', 0.6)
    const gap = 1 - timeOf(longer, 'left') / timeOf(longer, 'right')
    expect(gap).toBeGreaterThan(0.5)
    expect(gap).toBeLessThan(0.65)
  })

  it('has the roller under it, half as far on its way', () => {
    const performance = act(BODIES[0])
    const first = performance.reps[0]
    const rollerAt = (t: number) => performance.thingsAt?.(t)[0]?.centre[0] ?? Number.NaN
    const hipsX = (t: number) => hipsAt(performance, t).x * trunkLength(BODIES[0])
    const end = first?.holdEndMs ?? 0
    expect(rollerAt(end) - rollerAt(0)).toBeCloseTo((hipsX(end) - hipsX(0)) / 2, 6)
  })
})
