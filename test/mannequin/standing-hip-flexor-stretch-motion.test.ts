import { describe, expect, it } from 'vitest'
import { otherSide } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/standing-hip-flexor-stretch/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance, PerformanceOptions } from '../../src/mannequin/types.ts'
import { flat, headOfVector, inner, type Still, stillAt } from './side-view.ts'

const act = (body: Body, options: Partial<PerformanceOptions> = {}): Performance =>
  motion.perform({ ...motion.defaults, body, ...options })

const stills = (performance: Performance) => {
  const [rep, next] = performance.reps
  if (!rep?.side || !next) throw new Error('fewer than two holds')
  const middle = (rep.holdStartMs + rep.holdEndMs) / 2
  return {
    performance,
    rep,
    next,
    rear: rep.side,
    front: otherSide(rep.side),
    ready: stillAt(performance, 0),
    stretch: stillAt(performance, middle),
  }
}

type Stills = ReturnType<typeof stills>

/** Metres, towards where the person faces: the first hold of these sets faces image-left. */
const ahead = (from: readonly number[], to: readonly number[]) => (from[0] ?? 0) - (to[0] ?? 0)
const tl = ({ ready }: Stills) => flat(ready.mid('shoulder'), ready.mid('hip'))
const ankleGap = (of: Stills) =>
  ahead(of.stretch.at(`${of.rear}_ankle`), of.stretch.at(`${of.front}_ankle`))
const place = (of: Stills, still: Still) =>
  ahead(still.at(`${of.rear}_ankle`), still.mid('hip')) / ankleGap(of)
const knee = ({ stretch }: Stills, side: Stills['rear']) =>
  stretch.joint(`${side}_hip`, `${side}_knee`, `${side}_ankle`)
const lean = ({ stretch }: Stills) => headOfVector(stretch.mid('hip'), stretch.mid('shoulder')) - 90
const arm = ({ stretch, rear }: Stills) =>
  inner(stretch.at(`${rear}_wrist`), stretch.at(`${rear}_shoulder`), stretch.at(`${rear}_hip`))
const thighLean = ({ stretch, rear }: Stills) =>
  headOfVector(stretch.at(`${rear}_knee`), stretch.at(`${rear}_hip`)) - 90

const sway = (of: Stills): number => {
  const { performance, rep } = of
  const places: number[] = []
  // Twelve whole seconds: a whole number of sways.
  const from = (rep.holdStartMs + rep.holdEndMs) / 2 - 5000
  for (let t = 0; t < 10_000; t += 50) places.push(stillAt(performance, from + t).mid('hip')[0])
  const mean = places.reduce((sum, x) => sum + x, 0) / places.length
  return Math.sqrt(places.reduce((sum, x) => sum + (x - mean) ** 2, 0) / places.length) / tl(of)
}

const seen: Readonly<Record<string, (of: Stills) => number>> = {
  'SH1/short': (of) => ankleGap(of) / tl(of),
  'SH1/long': (of) => ankleGap(of) / tl(of),
  'SH2/bent': (of) => knee(of, of.rear),
  'SH2/straight': (of) => knee(of, of.rear),
  'SH4/knee': (of) => knee(of, of.front),
  SH6: arm,
  SH7: ({ rep }) => (rep.holdEndMs - rep.holdStartMs) / 30_000,
  'SH8/alternation': ({ rep, next }) => (rep.side === next.side ? 1 : 0),
  SH9: (of) => -lean(of),
  SH10: lean,
  SH11: ({ stretch, rear, front }) => {
    const [a, b] = [stretch.at(`${rear}_hip`), stretch.at(`${front}_hip`)]
    return (Math.atan2(Math.abs(a[0] - b[0]), Math.abs(a[2] - b[2])) * 180) / Math.PI
  },
  SH12: sway,
}

const tolerance = { deg: 0.6, tl: 0.008, ratio: 0.005, s: 0.001, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin stretches the front of its hip standing', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(act(body))
    expect(ankleGap(of) / tl(of)).toBeCloseTo(0.85, 2)
    expect(place(of, of.stretch) - place(of, of.ready)).toBeCloseTo(0.35, 2)
    expect(thighLean(of)).toBeGreaterThan(8)
    expect(thighLean(of)).toBeLessThan(30)
    expect(knee(of, of.front)).toBeGreaterThan(112)
    expect(knee(of, of.front)).toBeLessThan(160)
    expect(arm(of)).toBeGreaterThan(168)
    for (const side of ['left', 'right'] as const)
      expect(flat(of.ready.at(`${side}_ankle`), of.stretch.at(`${side}_ankle`))).toBeLessThan(1e-6)
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

  it('has the rear leg’s side towards the camera both times, and that side’s arm up', () => {
    const performance = act(BODIES[0])
    expect(performance.reps.map(({ side }) => side)).toEqual(['left', 'right'])
    for (const { side, holdStartMs, holdEndMs } of performance.reps) {
      if (!side) throw new Error('no side')
      const still = stillAt(performance, (holdStartMs + holdEndMs) / 2)
      const far = otherSide(side)
      expect(still.at(`${side}_hip`)[2]).toBeGreaterThan(still.at(`${far}_hip`)[2])
      expect(still.at(`${side}_wrist`)[1]).toBeGreaterThan(still.at('nose')[1] + 0.2)
      expect(still.at(`${far}_wrist`)[1]).toBeLessThan(still.mid('shoulder')[1])
    }
  })

  it('stays where it is for the other side when it began with the far leg behind', () => {
    const performance = act(BODIES[0], { firstSide: 'right' })
    const facing = performance.reps.map(({ holdStartMs }) => {
      const still = stillAt(performance, holdStartMs)
      return Math.sign(still.at('nose')[0] - still.mid('ear')[0])
    })
    expect(facing).toEqual([-1, -1])
  })
})
