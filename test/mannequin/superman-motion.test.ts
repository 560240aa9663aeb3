import { describe, expect, it } from 'vitest'
import { otherSide, type PairedPart, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/superman/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body } from '../../src/mannequin/types.ts'
import { subtract } from '../../src/mannequin/vector.ts'
import {
  act,
  actsItsFaults,
  type Diagonal,
  diagonalOf,
  gap,
  hipsRolled,
  loweringTime,
  type Measure,
  sameSide,
  sideAgain,
  takesTheDiagonalsInTurn,
  trunk,
} from './diagonals.ts'
import { flat, incline, neckOf, type Still } from './side-view.ts'

const stage = { motion, beforeEndMs: 400 }
const stills = (body: Body) => diagonalOf(stage, act(stage, body))

const rise = (of: Diagonal, part: PairedPart, side?: Side) => {
  const height = (still: Still) => (side ? still.at(`${side}_${part}`) : still.mid(part))[1]
  return (height(of.top) - height(of.start)) / trunk(of)
}
const thighLift = ({ start, top }: Diagonal, side: Side) =>
  incline(top.at(`${side}_hip`), top.at(`${side}_knee`)) -
  incline(start.at(`${side}_hip`), start.at(`${side}_knee`))
const armLift = ({ start, top }: Diagonal, side: Side) =>
  incline(top.at(`${side}_shoulder`), top.at(`${side}_wrist`)) -
  incline(start.at(`${side}_shoulder`), start.at(`${side}_wrist`))
const trunkIncline = (still: Still) => incline(still.mid('hip'), still.mid('shoulder'))

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, Measure>> = {
  SM1: ({ start, top }) => neckOf(start) - neckOf(top),
  SM2: ({ start, leg }) => {
    const [x, , z] = subtract(start.at(`${leg}_wrist`), start.at(`${leg}_shoulder`))
    return 180 - (Math.atan2(Math.abs(z), x) * 180) / Math.PI
  },
  SM4: (of) => rise(of, 'hip'),
  'SM5/incline': ({ start, top }) => trunkIncline(top) - trunkIncline(start),
  'SM5/rise': (of) => rise(of, 'shoulder'),
  'SM6/same-side': sameSide,
  'SM6/gap': gap,
  SM7: hipsRolled,
  'SM8/lowering': loweringTime,
  'SM8/alternation': sideAgain,
  'SM9/leg': (of) => thighLift(of, otherSide(of.leg)),
  'SM9/arm': (of) => armLift(of, of.leg),
  'SM10/leg': (of) => thighLift(of, of.leg),
  'SM10/arm': (of) => armLift(of, otherSide(of.leg)),
  'SM11/knee': ({ top, leg }) => top.joint(`${leg}_hip`, `${leg}_knee`, `${leg}_ankle`),
  'SM11/elbow': ({ top, leg }) => {
    const arm = otherSide(leg)
    return top.joint(`${arm}_shoulder`, `${arm}_elbow`, `${arm}_wrist`)
  },
}

describe('the mannequin does supermans', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(body)
    expect(thighLift(of, of.leg)).toBeCloseTo(11, 3)
    expect(armLift(of, otherSide(of.leg))).toBeCloseTo(14, 3)
    expect(thighLift(of, otherSide(of.leg))).toBeCloseTo(0, 6)
    expect(armLift(of, of.leg)).toBeCloseTo(0, 6)
    expect(Math.abs(trunkIncline(of.start))).toBeLessThan(5)
    for (const part of ['hip', 'shoulder', 'ear'] as const)
      expect(flat(of.start.mid(part), of.top.mid(part))).toBeLessThan(1e-6)
  })

  actsItsFaults(stage, seen, { clause: 'SM6/gap', within: 0.3 })

  it('lies with forehead, hands, knees and insteps on the floor', () => {
    for (const body of BODIES) {
      const { start } = stills(body)
      for (const name of [
        'left_wrist',
        'nose',
        'left_knee',
        'left_ankle',
        'left_foot_index',
      ] as const)
        expect(start.at(name)[1], `${name} of ${body.id}`).toBeLessThan(0.09)
    }
  })

  it('lifts an arm through the straight line without turning it round', () => {
    const performance = act(stage, BODIES[0], 'SM10/arm', 45)
    const [rep] = performance.reps
    const arm = otherSide(rep?.side ?? 'left')
    for (let t = rep?.startMs ?? 0; t < (rep?.endMs ?? 0); t += 20)
      expect(performance.poseAt(t)[arm].shoulderFlexion).toBeGreaterThan(150)
  })

  takesTheDiagonalsInTurn(stage, 0.1)
})
