import { describe, expect, it } from 'vitest'
import type { Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/side-plank/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import type { Body, Vec3 } from '../../src/mannequin/types.ts'
import { degrees, dot, length, middle, subtract } from '../../src/mannequin/vector.ts'

const angleAt = (p: Vec3, q: Vec3, r: Vec3): number => {
  const [a, b] = [subtract(p, q), subtract(r, q)]
  return degrees(Math.acos(dot(a, b) / length(a) / length(b)))
}

const act = (fault?: { clause: string; size: number }, body: Body = BODIES[0]) =>
  motion.perform({ ...motion.defaults, body, reps: 1, ...(fault ? { fault } : {}) })

/** The end of the hold on the right side, seen in the room. */
const held = (fault?: { clause: string; size: number }, body: Body = BODIES[0]) => {
  const performance = act(fault, body)
  const [{ holdEndMs }] = performance.reps
  const { landmarks: at } = forwardKinematics(body, performance.poseAt(holdEndMs - 500))
  const of = (part: 'shoulder' | 'hip' | 'knee' | 'ear') =>
    middle(at[`left_${part}`], at[`right_${part}`])
  const arm = subtract(at.right_shoulder, at.right_elbow)
  return {
    at,
    line: angleAt(of('shoulder'), of('hip'), of('knee')),
    head: 180 - angleAt(of('hip'), of('shoulder'), of('ear')),
    armTilt: degrees(Math.atan2(arm[0], arm[1])),
    knee: angleAt(at.right_hip, at.right_knee, at.right_ankle),
    turned: degrees(
      Math.atan2(
        at.left_shoulder[2] - at.right_shoulder[2],
        at.left_shoulder[1] - at.right_shoulder[1],
      ),
    ),
    earToShoulder: length(subtract(at.right_ear, at.right_shoulder)),
  }
}

describe('the mannequin’s side plank', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('is a straight line in %s', (_, body) => {
    const { line, knee, armTilt, at } = held(undefined, body)
    expect(line).toBeGreaterThan(178)
    expect(knee).toBeCloseTo(90, 0)
    expect(armTilt).toBeCloseTo(0, 0)
    expect(at.right_elbow[1]).toBeLessThan(0.06)
  })

  it('does each fault by its size', () => {
    expect(held({ clause: 'SP1', size: 142.5 }).knee).toBeGreaterThan(140)
    expect(held({ clause: 'SP2', size: 127.5 }).line).toBeCloseTo(127.5, 0)
    expect(held({ clause: 'SP3', size: 30 }).armTilt).toBeCloseTo(30, 0)
    expect(held({ clause: 'SP5', size: 158 }).line).toBeCloseTo(158, -0.3)
    expect(held({ clause: 'SP6', size: 210 }).line).toBeCloseTo(150, 0)
    expect(held({ clause: 'SP9', size: 30 }).turned).toBeCloseTo(30, -1)
    expect(held({ clause: 'SP11', size: 25 }).head).toBeCloseTo(25, -0.5)
    const share = held({ clause: 'SP10', size: 0.625 }).earToShoulder / held().earToShoulder
    expect(share).toBeCloseTo(0.625, 1)
  })

  it('breaks off, or holds the second side for less', () => {
    const brief = act({ clause: 'SP7', size: 0.22 }).reps[0]
    expect((brief.holdEndMs - brief.holdStartMs) / 10_000).toBeCloseTo(0.22, 1)
    const both = motion.perform({
      ...motion.defaults,
      body: BODIES[0],
      fault: { clause: 'SP8/gap', size: 0.4 },
    })
    const [first, second] = both.reps.map(({ holdStartMs, holdEndMs }) => holdEndMs - holdStartMs)
    expect(1 - second / first).toBeGreaterThan(0.35)
  })

  it('turns its chest to the lens on either side', () => {
    const sides: Side[] = ['left', 'right']
    for (const headTowards of sides) {
      const acted = motion.perform({ ...motion.defaults, body: BODIES[0], headTowards })
      for (const { holdStartMs, side } of acted.reps) {
        const { landmarks: at } = forwardKinematics(BODIES[0], acted.poseAt(holdStartMs + 2000))
        expect(at.nose[2]).toBeGreaterThan(middle(at.left_ear, at.right_ear)[2])
        const lower = at.left_shoulder[1] < at.right_shoulder[1] ? 'left' : 'right'
        expect(lower).toBe(side)
      }
    }
  })
})
