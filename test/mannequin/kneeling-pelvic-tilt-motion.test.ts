import { describe, expect, it } from 'vitest'
import { motion } from '../../src/exercises/kneeling-pelvic-tilt/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance, Vec3 } from '../../src/mannequin/types.ts'
import { aboveLine, flat, fromUpright, neckOf, type Still, stillAt } from './side-view.ts'

const act = (body: Body, clause?: string, size = 0): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 2,
    ...(clause ? { fault: { clause, size } } : {}),
  })

const stills = (performance: Performance) => {
  const [rep] = performance.reps
  if (!rep) throw new Error('no cycle')
  return {
    performance,
    rep,
    start: stillAt(performance, 0),
    round: stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2),
    hollow: stillAt(performance, rep.endMs - motion.defaults.lowerMs - 500),
  }
}

type Stills = ReturnType<typeof stills>

const trunk = ({ start }: Stills) => flat(start.mid('shoulder'), start.mid('hip'))
const thigh = (still: Still) => fromUpright(still.mid('knee'), still.mid('hip'))
const arm = (still: Still) => fromUpright(still.mid('wrist'), still.mid('shoulder'))
/** Metres by which the waist lies above the line from hips to shoulders. */
const waist = (still: Still) => aboveLine(still.waist, still.mid('hip'), still.mid('shoulder'))
const elbow = (still: Still) => still.joint('left_shoulder', 'left_elbow', 'left_wrist')

/** How long the quicker way to an end takes, s: from the first millimetre of the waist to the last. */
const wayTime = ({ performance, rep, start, round }: Stills): number => {
  const [low, high] = [waist(start), waist(round)]
  const share = (t: number) => (waist(stillAt(performance, t)) - low) / (high - low)
  let t = rep.startMs
  while (share(t) < 0.999) t += 2
  return (t - rep.startMs) / 1000
}

/** Each fault's size as the landmarks show it, in its clause's unit. */
const seen: Readonly<Record<string, (of: Stills) => number>> = {
  KT1: ({ start }) => thigh(start),
  KT2: ({ start }) => arm(start),
  'KT3/angle': ({ hollow }) => -neckOf(hollow),
  'KT3/change': ({ start, round }) => neckOf(round) - neckOf(start),
  KT6: wayTime,
  'KT7/shoulders': (of) => (of.start.mid('shoulder')[1] - of.round.mid('shoulder')[1]) / trunk(of),
  'KT8/thighs': ({ start, round }) => thigh(round) - thigh(start),
  'KT8/arms': ({ start, round }) => arm(round) - arm(start),
  KT9: ({ round }) => elbow(round),
}

const tolerance = { deg: 0.3, tl: 0.005, ratio: 0.01, s: 0.05, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin tilts its pelvis on all fours', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(act(body))
    expect(waist(of.round)).toBeGreaterThan(waist(of.start) + 0.04)
    expect(waist(of.hollow)).toBeLessThan(waist(of.start) - 0.03)
    for (const still of [of.start, of.round, of.hollow]) {
      expect(thigh(still)).toBeLessThan(4)
      expect(arm(still)).toBeLessThan(4)
      expect(elbow(still)).toBeGreaterThan(165)
      expect(Math.abs(neckOf(still) - neckOf(of.start))).toBeLessThan(13)
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
      const measured = seen[clause]?.(stills(act(body, clause, size))) ?? Number.NaN
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(tolerance[fault.unit])
    }
  })

  it('stops short at one end only, where one end is what is missing', () => {
    const [body] = BODIES
    const full = stills(act(body))
    const flatTop = stills(act(body, 'KT5/round', 0.3))
    const flatEnd = stills(act(body, 'KT5/hollow', 0.3))
    const rise = ({ start, round }: Stills) => waist(round) - waist(start)
    const fall = ({ start, hollow }: Stills) => waist(start) - waist(hollow)
    expect(rise(flatTop)).toBeLessThan(0.25 * rise(full))
    expect(fall(flatTop)).toBeCloseTo(fall(full), 6)
    expect(fall(flatEnd)).toBeLessThan(0.25 * fall(full))
    expect(rise(flatEnd)).toBeCloseTo(rise(full), 6)
  })

  it('keeps hands, knees and feet on the floor', () => {
    for (const fault of [null, ...motion.faults]) {
      const performance = act(BODIES[0], fault?.clause, fault?.acted)
      const start = stillAt(performance, 0)
      const moved = (still: Still, of: (still: Still) => Vec3) => flat(of(still), of(start))
      for (let t = 3000; t < 9000; t += 300) {
        const still = stillAt(performance, t)
        for (const part of ['wrist', 'knee', 'ankle', 'foot_index'] as const)
          expect(
            moved(still, (each) => each.mid(part)),
            `${part} at ${t}`,
          ).toBeLessThan(0.002)
      }
    }
  })
})
