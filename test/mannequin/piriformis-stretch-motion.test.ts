import { describe, expect, it } from 'vitest'
import { otherSide, type Side } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/piriformis-stretch/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance, PerformanceOptions } from '../../src/mannequin/types.ts'
import { flat, headOfVector, incline, type Still, stillAt } from './side-view.ts'

const act = (body: Body, options: Partial<PerformanceOptions> = {}): Performance =>
  motion.perform({ ...motion.defaults, body, ...options })

const stills = (performance: Performance) => {
  const [rep, next] = performance.reps
  if (!rep?.side || !next) throw new Error('fewer than two holds')
  return {
    performance,
    rep,
    next,
    held: rep.side,
    rest: stillAt(performance, 0),
    stretch: stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2),
  }
}

type Stills = ReturnType<typeof stills>

const tl = ({ rest }: Stills) => flat(rest.mid('shoulder'), rest.mid('hip'))
/** Between the trunk as a whole and a thigh, through the front; the head lies at image-left. */
const hip = (still: Still, side: Side) =>
  (headOfVector(still.mid('hip'), still.mid('shoulder')) -
    headOfVector(still.at(`${side}_hip`), still.at(`${side}_knee`)) +
    360) %
  360
const wristToKnee = (of: Stills, hand: Side) =>
  flat(of.stretch.at(`${hand}_wrist`), of.stretch.at(`${of.held}_knee`)) / tl(of)
/** + for the right side, which is nearer to the lens. */
const out = (side: Side) => (side === 'right' ? 1 : -1)
/** How far the knee is past the midline, in widths of the hips. */
const crossing = ({ stretch, held }: Stills) => {
  const width = Math.abs(stretch.at('left_hip')[2] - stretch.at('right_hip')[2])
  return (-out(held) * (stretch.at(`${held}_knee`)[2] - stretch.mid('hip')[2])) / width
}
const head = (still: Still) => still.mid('ear')[1] - still.mid('shoulder')[1]

const sway = (of: Stills): number => {
  const { performance, rep, held } = of
  const places: number[] = []
  // Ten whole seconds: a whole number of tugs.
  const from = (rep.holdStartMs + rep.holdEndMs) / 2 - 5000
  for (let t = 0; t < 10_000; t += 50)
    places.push(stillAt(performance, from + t).at(`${held}_knee`)[0])
  const mean = places.reduce((sum, x) => sum + x, 0) / places.length
  return Math.sqrt(places.reduce((sum, x) => sum + (x - mean) ** 2, 0) / places.length) / tl(of)
}

const seen: Readonly<Record<string, (of: Stills) => number>> = {
  PS1: ({ stretch }) => incline(stretch.mid('hip'), stretch.mid('shoulder')),
  PS2: ({ stretch, held }) => hip(stretch, held),
  'PS3/away': (of) => wristToKnee(of, otherSide(of.held)),
  'PS3/same-side': (of) =>
    wristToKnee(of, of.held) < 0.3 && wristToKnee(of, otherSide(of.held)) > 0.45 ? 1 : 0,
  PS4: crossing,
  PS5: sway,
  PS7: ({ rep }) => (rep.holdEndMs - rep.holdStartMs) / 30_000,
  'PS8/alternation': ({ rep, next }) => (rep.side === next.side ? 1 : 0),
  PS9: ({ stretch, held }) => {
    const [a, b] = [stretch.at(`${held}_hip`), stretch.at(`${otherSide(held)}_hip`)]
    return (Math.atan2(a[1] - b[1], Math.abs(a[2] - b[2])) * 180) / Math.PI
  },
  PS10: (of) => (head(of.stretch) - head(of.rest)) / tl(of),
}

const tolerance = { deg: 0.6, tl: 0.008, ratio: 0.005, s: 0.001, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin draws a knee across its chest', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(act(body))
    const other = otherSide(of.held)
    expect(hip(of.rest, of.held)).toBeGreaterThan(125)
    expect(hip(of.stretch, of.held)).toBeCloseTo(62, 0)
    expect(crossing(of)).toBeCloseTo(0.35, 2)
    expect(wristToKnee(of, other)).toBeLessThan(0.25)
    expect(wristToKnee(of, of.held)).toBeGreaterThan(0.7)
    expect(incline(of.stretch.mid('hip'), of.stretch.mid('shoulder'))).toBeLessThan(5)
    for (const part of ['ankle', 'knee', 'hip'] as const)
      expect(flat(of.rest.at(`${other}_${part}`), of.stretch.at(`${other}_${part}`))).toBeLessThan(
        1e-6,
      )
  })

  it.each(
    BODIES.flatMap((body) =>
      motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const of = stills(act(body, { fault: { clause, size } }))
      const measured = seen[clause]?.(of) ?? Number.NaN
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(tolerance[fault.unit])
    }
  })

  it('begins on the right, and takes the other knee with the other hand', () => {
    const performance = act(BODIES[0])
    expect(performance.reps.map(({ side }) => side)).toEqual(['right', 'left'])
    for (const { side, holdStartMs, holdEndMs } of performance.reps) {
      if (!side) throw new Error('no side')
      const still = stillAt(performance, (holdStartMs + holdEndMs) / 2)
      const knee = still.at(`${side}_knee`)
      expect(knee[1]).toBeGreaterThan(still.at(`${otherSide(side)}_knee`)[1] - 0.1)
      expect(flat(still.at(`${otherSide(side)}_wrist`), knee)).toBeLessThan(0.12)
    }
  })
})
