import { describe, expect, it } from 'vitest'
import { otherSide, type PairedPart, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/bird-dog/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance } from '../../src/mannequin/types.ts'
import { aboveLine, flat, fromUpright, incline, neckOf, type Still, stillAt } from './side-view.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 4,
    ...(clause ? { fault: { clause, size } } : {}),
  })

const stills = (performance: Performance) => {
  const [rep, next] = performance.reps
  if (!rep?.side || !next) throw new Error('fewer than two repetitions')
  return {
    performance,
    rep,
    next,
    leg: rep.side,
    start: stillAt(performance, 0),
    // Late in the hold, so that an arm that came late is there too.
    top: stillAt(performance, rep.holdEndMs - 800),
  }
}

type Stills = ReturnType<typeof stills>

const knee = (still: Still, side: Side) =>
  still.joint(`${side}_hip`, `${side}_knee`, `${side}_ankle`)
const elbow = (still: Still, side: Side) =>
  still.joint(`${side}_shoulder`, `${side}_elbow`, `${side}_wrist`)
const trunk = ({ start }: Stills) => flat(start.mid('shoulder'), start.mid('hip'))
const trunkIncline = (still: Still) => incline(still.mid('hip'), still.mid('shoulder'))
const fall = (of: Stills, part: PairedPart) =>
  (of.start.mid(part)[1] - of.top.mid(part)[1]) / trunk(of)
const legIncline = ({ top, leg }: Stills) => incline(top.at(`${leg}_hip`), top.at(`${leg}_ankle`))
const armIncline = ({ top, leg }: Stills) => {
  const arm = otherSide(leg)
  return incline(top.at(`${arm}_shoulder`), top.at(`${arm}_wrist`))
}

/** First moment at which a wrist or ankle has left its place by a centimetre, ms. */
const leaves = ({ performance, start }: Stills, name: 'wrist' | 'ankle', side: Side): number => {
  for (let t = 0; t < performance.durationMs; t += 5) {
    if (flat(stillAt(performance, t).at(`${side}_${name}`), start.at(`${side}_${name}`)) > 0.01)
      return t
  }
  return Number.POSITIVE_INFINITY
}

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, (of: Stills) => number>> = {
  BD1: ({ top, leg }) =>
    fromUpright(top.at(`${otherSide(leg)}_hip`), top.at(`${otherSide(leg)}_knee`)),
  BD2: ({ top, leg }) => fromUpright(top.at(`${leg}_shoulder`), top.at(`${leg}_wrist`)),
  'BD3/incline': ({ top }) => trunkIncline(top),
  'BD3/dip': (of) =>
    -aboveLine(of.top.waist, of.top.mid('hip'), of.top.mid('shoulder')) / trunk(of),
  'BD4/angle': ({ top }) => Math.abs(neckOf(top)),
  'BD4/change': ({ start, top }) => Math.abs(neckOf(top) - neckOf(start)),
  'BD6/same-side': (of) => (leaves(of, 'wrist', of.leg) < of.rep.endMs ? 1 : 0),
  'BD6/gap': (of) => (leaves(of, 'wrist', otherSide(of.leg)) - leaves(of, 'ankle', of.leg)) / 1000,
  'BD7/incline': ({ start, top }) => Math.abs(trunkIncline(top) - trunkIncline(start)),
  'BD7/hips': (of) => fall(of, 'hip'),
  'BD7/shoulders': (of) => flat(of.top.mid('shoulder'), of.start.mid('shoulder')) / trunk(of),
  BD8: ({ top, leg }) => {
    const [up, down] = [top.at(`${leg}_hip`), top.at(`${otherSide(leg)}_hip`)]
    const across = Math.hypot(up[0] - down[0], up[2] - down[2])
    return (Math.atan2(up[1] - down[1], across) * 180) / Math.PI
  },
  'BD9/lowering': ({ rep }) => (rep.endMs - rep.holdEndMs) / 1000,
  'BD9/alternation': ({ rep, next }) => (rep.side === next.side ? 1 : 0),
  BD10: legIncline,
  'BD11/knee': ({ top, leg }) => knee(top, leg),
  'BD11/elbow': ({ top, leg }) => elbow(top, otherSide(leg)),
  'BD11/low': legIncline,
  'BD11/arm-low': armIncline,
  BD12: (of) => fall(of, 'shoulder'),
  BD13: ({ rep, next }) => (next.startMs - rep.endMs) / 1000,
}

const tolerance = { deg: 0.3, tl: 0.005, ratio: 0.01, s: 0.001, 'deg/s': 0.1, categorical: 0 }
/** When a limb is seen to leave depends on how far it travels: to a tenth of a second. */
const ONSET_TOLERANCE = 0.1

describe('the mannequin does bird dogs', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(act(body))
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

  it.each(
    BODIES.flatMap((body) =>
      motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const measured = seen[clause]?.(stills(act(body, clause, size))) ?? Number.NaN
      const allowed = clause === 'BD6/gap' ? ONSET_TOLERANCE : tolerance[fault.unit]
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(allowed)
    }
  })

  it('keeps the other hand, knee and shin on the floor', () => {
    const performance = act(BODIES[0])
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

  it('takes the diagonals in turn, the leg giving the side', () => {
    const performance = act(BODIES[0])
    expect(performance.reps.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right'])
    for (const rep of performance.reps) {
      const top = stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2)
      const ankle = (side: Side) => top.at(`${side}_ankle`)[1]
      if (rep.side) expect(ankle(rep.side)).toBeGreaterThan(ankle(otherSide(rep.side)) + 0.2)
    }
  })
})
