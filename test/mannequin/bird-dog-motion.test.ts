import { describe, expect, it } from 'vitest'
import { otherSide, type PairedPart, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/bird-dog/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body } from '../../src/mannequin/types.ts'
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
import { aboveLine, flat, fromUpright, incline, neckOf, type Still, stillAt } from './side-view.ts'

const stage = { motion, beforeEndMs: 800 }
const stills = (body: Body) => diagonalOf(stage, act(stage, body))

const knee = (still: Still, side: Side) =>
  still.joint(`${side}_hip`, `${side}_knee`, `${side}_ankle`)
const elbow = (still: Still, side: Side) =>
  still.joint(`${side}_shoulder`, `${side}_elbow`, `${side}_wrist`)
const trunkIncline = (still: Still) => incline(still.mid('hip'), still.mid('shoulder'))
const fall = (of: Diagonal, part: PairedPart) =>
  (of.start.mid(part)[1] - of.top.mid(part)[1]) / trunk(of)
const legIncline = ({ top, leg }: Diagonal) => incline(top.at(`${leg}_hip`), top.at(`${leg}_ankle`))
const armIncline = ({ top, leg }: Diagonal) => {
  const arm = otherSide(leg)
  return incline(top.at(`${arm}_shoulder`), top.at(`${arm}_wrist`))
}

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, Measure>> = {
  BD1: ({ top, leg }) =>
    fromUpright(top.at(`${otherSide(leg)}_hip`), top.at(`${otherSide(leg)}_knee`)),
  BD2: ({ top, leg }) => fromUpright(top.at(`${leg}_shoulder`), top.at(`${leg}_wrist`)),
  'BD3/incline': ({ top }) => trunkIncline(top),
  'BD3/dip': (of) =>
    -aboveLine(of.top.waist, of.top.mid('hip'), of.top.mid('shoulder')) / trunk(of),
  'BD4/angle': ({ top }) => Math.abs(neckOf(top)),
  'BD4/change': ({ start, top }) => Math.abs(neckOf(top) - neckOf(start)),
  'BD6/same-side': sameSide,
  'BD6/gap': gap,
  'BD7/incline': ({ start, top }) => Math.abs(trunkIncline(top) - trunkIncline(start)),
  'BD7/hips': (of) => fall(of, 'hip'),
  'BD7/shoulders': (of) => flat(of.top.mid('shoulder'), of.start.mid('shoulder')) / trunk(of),
  BD8: hipsRolled,
  'BD9/lowering': loweringTime,
  'BD9/alternation': sideAgain,
  BD10: legIncline,
  'BD11/knee': ({ top, leg }) => knee(top, leg),
  'BD11/elbow': ({ top, leg }) => elbow(top, otherSide(leg)),
  'BD11/low': legIncline,
  'BD11/arm-low': armIncline,
  BD12: (of) => fall(of, 'shoulder'),
  BD13: ({ rep, next }) => (next.startMs - rep.endMs) / 1000,
}

describe('the mannequin does bird dogs', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(body)
    const { start, top, leg } = of
    expect(legIncline(of)).toBeCloseTo(-2, 3)
    expect(armIncline(of)).toBeCloseTo(-2, 3)
    expect(knee(top, leg)).toBeCloseTo(176, 3)
    expect(Math.abs(neckOf(top))).toBeLessThan(10)
    expect(trunkIncline(start)).toBeGreaterThan(10)
    expect(trunkIncline(start)).toBeLessThan(19)
    for (const part of ['hip', 'shoulder'] as const)
      expect(flat(start.mid(part), top.mid(part))).toBeLessThan(1e-6)
  })

  actsItsFaults(stage, seen, { clause: 'BD6/gap', within: 0.1 })

  it('keeps the other hand, knee and shin on the floor', () => {
    const performance = act(stage, BODIES[0])
    const [rep] = performance.reps
    if (!rep?.side) throw new Error('no repetition')
    const carrying = otherSide(rep.side)
    const start = stillAt(performance, 0)
    for (let t = rep.startMs; t <= rep.endMs; t += 100) {
      const still = stillAt(performance, t)
      for (const name of [
        `${rep.side}_wrist`,
        `${carrying}_knee`,
        `${carrying}_ankle`,
        `${carrying}_foot_index`,
      ] as const)
        expect(flat(still.at(name), start.at(name)), `${name} at ${t}`).toBeLessThan(0.002)
    }
  })

  takesTheDiagonalsInTurn(stage, 0.2)
})
