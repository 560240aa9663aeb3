import { describe, expect, it } from 'vitest'
import type { Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/bent-knee-fall-out/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { trunkLength } from '../../src/mannequin/torso.ts'
import type { Body, Performance, Vec3 } from '../../src/mannequin/types.ts'
import { degrees, length, subtract } from '../../src/mannequin/vector.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 3,
    ...(clause ? { fault: { clause, size } } : {}),
  })

const MOVES: Side = motion.defaults.firstSide
const STAYS: Side = 'right'

const at = ({ body, poseAt }: Performance, tMs: number) =>
  forwardKinematics(body, poseAt(tMs)).landmarks

/** Turn of a knee outwards about the line from hip to ankle, degrees; the head lies towards -x. */
const opened = (performance: Performance, side: Side, tMs: number): number => {
  const landmarks = at(performance, tMs)
  const [hip, knee, ankle] = [
    landmarks[`${side}_hip`],
    landmarks[`${side}_knee`],
    landmarks[`${side}_ankle`],
  ]
  const outwards = side === 'right' ? 1 : -1
  const half = (axis: 1 | 2) => knee[axis] - (hip[axis] + ankle[axis]) / 2
  return degrees(Math.atan2(outwards * half(2), half(1)))
}

const open = ({ reps: [first] }: Performance): number =>
  first ? (first.holdStartMs + first.holdEndMs) / 2 : Number.NaN
const between = ({ reps: [first, second] }: Performance): number =>
  first && second ? (first.endMs + second.startMs) / 2 : Number.NaN

const moved = (performance: Performance, part: 'left_ankle' | 'nose'): number =>
  length(subtract(at(performance, open(performance))[part], at(performance, 0)[part]))

const tilt = (of: Performance, part: 'shoulder' | 'hip'): number => {
  const landmarks = at(of, open(of))
  const line: Vec3 = subtract(landmarks[`right_${part}`], landmarks[`left_${part}`])
  return Math.abs(degrees(Math.asin(line[1] / length(line))))
}

/** The quickest moment of the opening, degrees a second. */
const speed = (of: Performance): number => {
  const [first] = of.reps
  if (!first) return Number.NaN
  let fastest = 0
  for (let t = first.startMs; t < first.holdStartMs; t += 10) {
    fastest = Math.max(fastest, 100 * (opened(of, MOVES, t + 10) - opened(of, MOVES, t)))
  }
  return fastest
}

/** Each fault's size as it can be measured on the landmarks, in its clause's unit. */
const seen: Readonly<Record<string, (of: Performance, body: Body) => number>> = {
  FO5: (of) => tilt(of, 'hip'),
  'FO7/before': (of) => opened(of, MOVES, between(of)),
  FO8: (of) => opened(of, STAYS, open(of)),
  'FO9/shoulders': (of) => tilt(of, 'shoulder'),
  FO10: (of) => opened(of, MOVES, open(of)),
  FO11: speed,
  FO12: (of, body) => moved(of, 'left_ankle') / trunkLength(body),
}

const TOLERANCE: Readonly<Record<string, number>> = { deg: 2.5, tl: 0.02, 'deg/s': 3 }

describe.each(BODIES.map((body) => [body.id, body] as const))(
  '%s lets a knee fall out',
  (_, body) => {
    it('well: one knee, and nothing else', () => {
      const of = act(body)
      expect(opened(of, MOVES, open(of))).toBeGreaterThan(30)
      expect(Math.abs(opened(of, STAYS, open(of)))).toBeLessThan(3)
      expect(opened(of, MOVES, between(of))).toBeLessThan(2)
      expect(moved(of, 'left_ankle')).toBeLessThan(0.005)
      expect(moved(of, 'nose')).toBeLessThan(0.005)
    })

    it.each(motion.faults.filter(({ clause }) => clause in seen))(
      'acts $clause by the size it was given',
      ({ clause, acted, unit }) => {
        const measured = seen[clause]?.(act(body, clause, acted), body) ?? Number.NaN
        expect(Math.abs(measured - acted)).toBeLessThan(TOLERANCE[unit] ?? 0)
      },
    )

    it('takes the head along where that is asked for', () => {
      const fault = motion.faults.find(({ clause }) => clause === 'FO9/head')
      const acted = fault?.acted ?? Number.NaN
      const across = moved(act(body, 'FO9/head', acted), 'nose') / trunkLength(body)
      expect(Math.abs(across - acted)).toBeLessThan(0.1)
    })
  },
)
