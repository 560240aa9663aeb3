import { describe, expect, it } from 'vitest'
import { otherSide, type PairedPart, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/dead-bug/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance } from '../../src/mannequin/types.ts'
import { aboveLine, flat, incline, type Still, stillAt } from './side-view.ts'

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
    // At the end of the hold, so that an arm that came late is there too.
    top: stillAt(performance, rep.holdEndMs - 350),
  }
}

type Stills = ReturnType<typeof stills>

const hip = (still: Still, side: Side) =>
  still.joint(`${side}_shoulder`, `${side}_hip`, `${side}_knee`)
const knee = (still: Still, side: Side) =>
  still.joint(`${side}_hip`, `${side}_knee`, `${side}_ankle`)
const arm = (still: Still, side: Side) =>
  still.joint(`${side}_wrist`, `${side}_shoulder`, `${side}_hip`)
const trunk = ({ start }: Stills) => flat(start.mid('shoulder'), start.mid('hip'))
const rise = (of: Stills, part: PairedPart) =>
  (of.top.mid(part)[1] - of.start.mid(part)[1]) / trunk(of)
const trunkIncline = (still: Still) => incline(still.mid('shoulder'), still.mid('hip'))

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
  'DB1/hip': ({ start, leg }) => hip(start, leg),
  'DB1/knee-bent': ({ start, leg }) => knee(start, leg),
  'DB1/knee-straight': ({ start, leg }) => knee(start, leg),
  'DB2/low': ({ start, leg }) => arm(start, leg),
  'DB2/high': ({ start, leg }) => arm(start, leg),
  'DB4/same-side': (of) => (leaves(of, 'wrist', of.leg) < of.rep.endMs ? 1 : 0),
  'DB4/gap': (of) => (leaves(of, 'wrist', otherSide(of.leg)) - leaves(of, 'ankle', of.leg)) / 1000,
  DB5: (of) => aboveLine(of.top.waist, of.top.mid('hip'), of.top.mid('shoulder')) / trunk(of),
  'DB6/incline': ({ start, top }) => Math.abs(trunkIncline(top) - trunkIncline(start)),
  'DB6/hips': (of) => rise(of, 'hip'),
  DB7: ({ start, top, leg }) => hip(top, otherSide(leg)) - hip(start, otherSide(leg)),
  'DB8/leg': ({ top, leg }) => hip(top, leg),
  'DB8/knee': ({ top, leg }) => knee(top, leg),
  'DB8/arm': ({ top, leg }) => arm(top, otherSide(leg)),
  'DB10/out': ({ rep }) => (rep.holdStartMs - rep.startMs) / 1000,
  'DB10/back': ({ rep }) => (rep.endMs - rep.holdEndMs) / 1000,
  'DB11/alternation': ({ rep, next }) => (rep.side === next.side ? 1 : 0),
  DB12: (of) => rise(of, 'ear'),
}

const tolerance = { deg: 0.3, 'deg/s': 1, tl: 0.005, ratio: 0.01, s: 0.001, categorical: 0 }
/** When a limb is seen to leave depends on how far it travels: to a tenth of a second. */
const ONSET_TOLERANCE = 0.1

describe('the mannequin does dead bugs', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const { start, top, leg } = stills(act(body))
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

  it.each(
    BODIES.flatMap((body) =>
      motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const measured = seen[clause]?.(stills(act(body, clause, size))) ?? Number.NaN
      const allowed = clause === 'DB4/gap' ? ONSET_TOLERANCE : tolerance[fault.unit]
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(allowed)
    }
  })

  it('takes the diagonals in turn, the leg giving the side', () => {
    const performance = act(BODIES[0])
    expect(performance.reps.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right'])
    for (const rep of performance.reps) {
      const top = stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2)
      const ankle = (side: Side) => top.at(`${side}_ankle`)[1]
      if (rep.side) expect(ankle(rep.side)).toBeLessThan(ankle(otherSide(rep.side)) - 0.2)
    }
  })
})
