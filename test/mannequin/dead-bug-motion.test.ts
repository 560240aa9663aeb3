import { describe, expect, it } from 'vitest'
import { otherSide, type PairedPart, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/dead-bug/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body } from '../../src/mannequin/types.ts'
import {
  act,
  actsItsFaults,
  type Diagonal,
  diagonalOf,
  gap,
  loweringTime,
  type Measure,
  sameSide,
  sideAgain,
  takesTheDiagonalsInTurn,
  trunk,
} from './diagonals.ts'
import { aboveLine, flat, incline, type Still } from './side-view.ts'

const stage = { motion, beforeEndMs: 350 }
const stills = (body: Body) => diagonalOf(stage, act(stage, body))

const hip = (still: Still, side: Side) =>
  still.joint(`${side}_shoulder`, `${side}_hip`, `${side}_knee`)
const knee = (still: Still, side: Side) =>
  still.joint(`${side}_hip`, `${side}_knee`, `${side}_ankle`)
const arm = (still: Still, side: Side) =>
  still.joint(`${side}_wrist`, `${side}_shoulder`, `${side}_hip`)
const rise = (of: Diagonal, part: PairedPart) =>
  (of.top.mid(part)[1] - of.start.mid(part)[1]) / trunk(of)
const trunkIncline = (still: Still) => incline(still.mid('shoulder'), still.mid('hip'))

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, Measure>> = {
  'DB1/hip': ({ start, leg }) => hip(start, leg),
  'DB1/knee-bent': ({ start, leg }) => knee(start, leg),
  'DB1/knee-straight': ({ start, leg }) => knee(start, leg),
  'DB2/low': ({ start, leg }) => arm(start, leg),
  'DB2/high': ({ start, leg }) => arm(start, leg),
  'DB4/same-side': sameSide,
  'DB4/gap': gap,
  DB5: (of) => aboveLine(of.top.waist, of.top.mid('hip'), of.top.mid('shoulder')) / trunk(of),
  'DB6/incline': ({ start, top }) => Math.abs(trunkIncline(top) - trunkIncline(start)),
  'DB6/hips': (of) => rise(of, 'hip'),
  DB7: ({ start, top, leg }) => hip(top, otherSide(leg)) - hip(start, otherSide(leg)),
  'DB8/leg': ({ top, leg }) => hip(top, leg),
  'DB8/knee': ({ top, leg }) => knee(top, leg),
  'DB8/arm': ({ top, leg }) => arm(top, otherSide(leg)),
  'DB10/out': ({ rep }) => (rep.holdStartMs - rep.startMs) / 1000,
  'DB10/back': loweringTime,
  'DB11/alternation': sideAgain,
  DB12: (of) => rise(of, 'ear'),
}

describe('the mannequin does dead bugs', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const { start, top, leg } = stills(body)
    const other = otherSide(leg)
    expect(hip(start, leg)).toBeCloseTo(90, 3)
    expect(knee(start, leg)).toBeCloseTo(90, 3)
    expect(hip(top, leg)).toBeCloseTo(166, 1)
    expect(knee(top, leg)).toBeCloseTo(165, 1)
    expect(arm(top, other)).toBeCloseTo(158, 1)
    expect(hip(top, other)).toBeCloseTo(hip(start, other), 6)
    expect(arm(top, leg)).toBeCloseTo(arm(start, leg), 6)
    expect(top.at(`${leg}_heel`)[1]).toBeGreaterThan(0.05)
    for (const part of ['hip', 'shoulder', 'ear'] as const)
      expect(flat(start.mid(part), top.mid(part))).toBeLessThan(1e-6)
  })

  actsItsFaults(stage, seen, { clause: 'DB4/gap', within: 0.1 })

  takesTheDiagonalsInTurn(stage, -0.2)
})
