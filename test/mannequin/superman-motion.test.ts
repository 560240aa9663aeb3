import { describe, expect, it } from 'vitest'
import { otherSide, type PairedPart, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/superman/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance } from '../../src/mannequin/types.ts'
import { subtract } from '../../src/mannequin/vector.ts'
import { flat, incline, neckOf, type Still, stillAt } from './side-view.ts'

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
    top: stillAt(performance, rep.holdEndMs - 400),
  }
}

type Stills = ReturnType<typeof stills>

const trunk = ({ start }: Stills) => flat(start.mid('shoulder'), start.mid('hip'))
const rise = (of: Stills, part: PairedPart, side?: Side) => {
  const height = (still: Still) => (side ? still.at(`${side}_${part}`) : still.mid(part))[1]
  return (height(of.top) - height(of.start)) / trunk(of)
}
const thighLift = ({ start, top }: Stills, side: Side) =>
  incline(top.at(`${side}_hip`), top.at(`${side}_knee`)) -
  incline(start.at(`${side}_hip`), start.at(`${side}_knee`))
const armLift = ({ start, top }: Stills, side: Side) =>
  incline(top.at(`${side}_shoulder`), top.at(`${side}_wrist`)) -
  incline(start.at(`${side}_shoulder`), start.at(`${side}_wrist`))
const trunkIncline = (still: Still) => incline(still.mid('hip'), still.mid('shoulder'))

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
  SM1: ({ start, top }) => neckOf(start) - neckOf(top),
  SM2: ({ start, leg }) => {
    const [x, , z] = subtract(start.at(`${leg}_wrist`), start.at(`${leg}_shoulder`))
    return 180 - (Math.atan2(Math.abs(z), x) * 180) / Math.PI
  },
  SM4: (of) => rise(of, 'hip'),
  'SM5/incline': ({ start, top }) => trunkIncline(top) - trunkIncline(start),
  'SM5/rise': (of) => rise(of, 'shoulder'),
  'SM6/same-side': (of) => (leaves(of, 'wrist', of.leg) < of.rep.endMs ? 1 : 0),
  'SM6/gap': (of) => (leaves(of, 'wrist', otherSide(of.leg)) - leaves(of, 'ankle', of.leg)) / 1000,
  SM7: ({ top, leg }) => {
    const [up, down] = [top.at(`${leg}_hip`), top.at(`${otherSide(leg)}_hip`)]
    const across = Math.hypot(up[0] - down[0], up[2] - down[2])
    return (Math.atan2(up[1] - down[1], across) * 180) / Math.PI
  },
  'SM8/lowering': ({ rep }) => (rep.endMs - rep.holdEndMs) / 1000,
  'SM8/alternation': ({ rep, next }) => (rep.side === next.side ? 1 : 0),
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

const tolerance = { deg: 0.3, 'deg/s': 1, tl: 0.005, ratio: 0.01, s: 0.001, categorical: 0 }
/** When a limb is seen to leave depends on how far it travels: to a few tenths of a second. */
const ONSET_TOLERANCE = 0.3

describe('the mannequin does supermans', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(act(body))
    expect(thighLift(of, of.leg)).toBeCloseTo(11, 3)
    expect(armLift(of, otherSide(of.leg))).toBeCloseTo(14, 3)
    expect(thighLift(of, otherSide(of.leg))).toBeCloseTo(0, 6)
    expect(armLift(of, of.leg)).toBeCloseTo(0, 6)
    expect(Math.abs(trunkIncline(of.start))).toBeLessThan(5)
    for (const part of ['hip', 'shoulder', 'ear'] as const)
      expect(flat(of.start.mid(part), of.top.mid(part))).toBeLessThan(1e-6)
  })

  it.each(
    BODIES.flatMap((body) =>
      motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const measured = seen[clause]?.(stills(act(body, clause, size))) ?? Number.NaN
      const allowed = clause === 'SM6/gap' ? ONSET_TOLERANCE : tolerance[fault.unit]
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(allowed)
    }
  })

  it('lies with forehead, hands, knees and insteps on the floor', () => {
    for (const body of BODIES) {
      const { start } = stills(act(body))
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
    const performance = act(BODIES[0], 'SM10/arm', 45)
    const [rep] = performance.reps
    const arm = otherSide(rep?.side ?? 'left')
    for (let t = rep?.startMs ?? 0; t < (rep?.endMs ?? 0); t += 20)
      expect(performance.poseAt(t)[arm].shoulderFlexion).toBeGreaterThan(150)
  })

  it('takes the diagonals in turn, the leg giving the side', () => {
    const performance = act(BODIES[0])
    expect(performance.reps.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right'])
    for (const rep of performance.reps) {
      const top = stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2)
      const ankle = (side: Side) => top.at(`${side}_ankle`)[1]
      if (rep.side) expect(ankle(rep.side)).toBeGreaterThan(ankle(otherSide(rep.side)) + 0.1)
    }
  })
})
