import { describe, expect, it } from 'vitest'
import { otherSide } from '../../src/engine/landmarks.ts'
import { motion } from '../../src/exercises/seated-ql-stretch/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, Performance, PerformanceOptions, Vec3 } from '../../src/mannequin/types.ts'
import { inner, type Still, stillAt } from './side-view.ts'

/** Facing +x: z is across the picture, + towards the person's right. */
const act = (body: Body, options: Partial<PerformanceOptions> = {}): Performance =>
  motion.perform({ ...motion.defaults, headTowards: 'right', body, ...options })

const stills = (performance: Performance) => {
  const [rep, next] = performance.reps
  if (!rep?.side || !next) throw new Error('fewer than two holds')
  return {
    performance,
    rep,
    straight: rep.side,
    bent: otherSide(rep.side),
    ready: stillAt(performance, 0),
    stretch: stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2),
  }
}

type Stills = ReturnType<typeof stills>

const out = (side: Stills['straight']) => (side === 'right' ? 1 : -1)
const apart = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const tl = ({ ready }: Stills) => apart(ready.mid('shoulder'), ready.mid('hip'))

const lean = ({ straight }: Stills, still: Still) => {
  const [hips, shoulders] = [still.mid('hip'), still.mid('shoulder')]
  const aside = out(straight) * (shoulders[2] - hips[2])
  return (Math.atan2(aside, shoulders[1] - hips[1]) * 180) / Math.PI
}

/** Of the shoulders away from the straight leg, degrees. */
const turned = ({ straight, stretch }: Stills) => {
  const [left, right] = [stretch.at('left_shoulder'), stretch.at('right_shoulder')]
  return (out(straight) * Math.atan2(right[0] - left[0], right[2] - left[2]) * 180) / Math.PI
}

const hipDrop = ({ straight, bent, stretch }: Stills) => {
  const [own, other] = [stretch.at(`${straight}_hip`), stretch.at(`${bent}_hip`)]
  return (Math.atan2(other[1] - own[1], Math.abs(own[2] - other[2])) * 180) / Math.PI
}

const noseReach = (still: Still) => {
  const [nose, hips] = [still.at('nose'), still.mid('hip')]
  return Math.hypot(nose[1] - hips[1], nose[2] - hips[2])
}

const aside = ({ stretch }: Stills, from: Vec3, to: Parameters<Still['at']>[0], sign: number) =>
  sign * (stretch.at(to)[2] - from[2])

const ankleOut = (of: Stills) =>
  aside(of, of.stretch.at(`${of.straight}_hip`), `${of.straight}_ankle`, out(of.straight)) / tl(of)

/** Leans during eight seconds of the hold: whole numbers of sways and bounces, nearly. */
const leans = (of: Stills): number[] => {
  const from = (of.rep.holdStartMs + of.rep.holdEndMs) / 2 - 4285
  return Array.from({ length: 171 }, (_, i) => lean(of, stillAt(of.performance, from + 50 * i)))
}

const seen: Readonly<Record<string, (of: Stills) => number>> = {
  SQ1: (of) => (of.ready.at(`${of.bent}_knee`)[1] - of.ready.at(`${of.bent}_hip`)[1]) / tl(of),
  SQ2: ({ ready, straight }) => {
    const [h, k, a] = (['hip', 'knee', 'ankle'] as const).map((part) =>
      ready.at(`${straight}_${part}`),
    ) as [Vec3, Vec3, Vec3]
    const [thigh, shank, leg] = [apart(h, k), apart(k, a), apart(h, a)]
    return (Math.acos((thigh ** 2 + shank ** 2 - leg ** 2) / (2 * thigh * shank)) * 180) / Math.PI
  },
  'SQ3/in': ankleOut,
  'SQ3/wide': ankleOut,
  SQ4: (of) =>
    aside(of, of.stretch.at(`${of.bent}_knee`), `${of.bent}_ankle`, out(of.bent)) / tl(of),
  'SQ5/far': (of) => lean(of, of.stretch),
  'SQ5/away': (of) => (lean(of, of.stretch) < -20 ? 1 : 0),
  SQ6: (of) => -turned(of),
  'SQ8/short': ({ rep }) => (rep.holdEndMs - rep.holdStartMs) / 30_000,
  'SQ8/sway': (of) => {
    const all = leans(of)
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length
    return Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length)
  },
  SQ9: hipDrop,
  SQ10: (of) => noseReach(of.stretch) / noseReach(stills(act(of.performance.body)).stretch),
  SQ11: (of) => Math.max(...leans(of)) - Math.min(...leans(of)),
}

const tolerance = { deg: 0.6, tl: 0.02, ratio: 0.005, s: 0.001, 'deg/s': 0.1, categorical: 0 }

describe('the mannequin leans over a straight leg on a chair', () => {
  it.each(BODIES.map((body) => [body.id, body] as const))('well, as %s', (_, body) => {
    const of = stills(act(body))
    expect(lean(of, of.ready)).toBeCloseTo(0, 6)
    expect(lean(of, of.stretch)).toBeCloseTo(26, 1)
    expect(turned(of)).toBeCloseTo(22, 1)
    expect(hipDrop(of)).toBeLessThan(6)
    expect(ankleOut(of)).toBeCloseTo(0.5, 2)
    const { ready, stretch, bent } = of
    const knee = inner(
      stretch.at(`${bent}_hip`),
      stretch.at(`${bent}_knee`),
      stretch.at(`${bent}_ankle`),
    )
    expect(knee).toBeGreaterThan(80)
    expect(knee).toBeLessThan(110)
    for (const side of ['left', 'right'] as const)
      expect(apart(ready.at(`${side}_ankle`), stretch.at(`${side}_ankle`))).toBeLessThan(0.01)
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

  it('sits on a chair whose seat is under its hips, whichever way it faces', () => {
    for (const headTowards of ['left', 'right'] as const) {
      const performance = act(BODIES[0], { headTowards })
      const [chair] = performance.thingsAt?.(0) ?? []
      if (!chair) throw new Error('no chair')
      const hips = stillAt(performance, 0).mid('hip')
      const nose = stillAt(performance, 0).at('nose')
      expect(chair.kind).toBe('chair')
      expect(hips[1] - chair.sizeM[1]).toBeGreaterThan(0.05)
      expect(hips[1] - chair.sizeM[1]).toBeLessThan(0.13)
      // On its front edge: most of the seat is behind.
      expect(Math.sign(chair.centre[0] - hips[0])).toBe(-Math.sign(nose[0] - hips[0]))
    }
  })

  it('leans to both sides in turn', () => {
    const { reps } = act(BODIES[0])
    expect(reps.map(({ side }) => side)).toEqual(['left', 'right'])
  })
})
