import { expect, it } from 'vitest'
import { otherSide, type Side } from '../../src/engine/landmarks.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Body, ExerciseMotion, Performance } from '../../src/mannequin/types.ts'
import { flat, type Still, stillAt } from './side-view.ts'

/** One repetition of a leg and the opposite arm: before it, and late in its hold. */
export type Diagonal = {
  readonly performance: Performance
  readonly rep: Performance['reps'][number]
  readonly next: Performance['reps'][number]
  readonly leg: Side
  readonly start: Still
  readonly top: Still
}

export type Measure = (of: Diagonal) => number

type Stage = {
  readonly motion: ExerciseMotion
  /** So long before its end the hold is looked at: an arm that came late is there too, ms. */
  readonly beforeEndMs: number
}

export const act = (
  { motion }: Pick<Stage, 'motion'>,
  body: Body,
  clause?: string,
  size = 0,
): Performance =>
  motion.perform({
    ...motion.defaults,
    body,
    reps: 4,
    ...(clause ? { fault: { clause, size } } : {}),
  })

export const diagonalOf = ({ beforeEndMs }: Stage, performance: Performance): Diagonal => {
  const [rep, next] = performance.reps
  if (!rep?.side || !next) throw new Error('fewer than two repetitions')
  return {
    performance,
    rep,
    next,
    leg: rep.side,
    start: stillAt(performance, 0),
    top: stillAt(performance, rep.holdEndMs - beforeEndMs),
  }
}

export const trunk = ({ start }: Diagonal): number => flat(start.mid('shoulder'), start.mid('hip'))

/** First moment at which a wrist or ankle has left its place by a centimetre, ms. */
const leaves = ({ performance, start }: Diagonal, name: 'wrist' | 'ankle', side: Side): number => {
  for (let t = 0; t < performance.durationMs; t += 5) {
    if (flat(stillAt(performance, t).at(`${side}_${name}`), start.at(`${side}_${name}`)) > 0.01)
      return t
  }
  return Number.POSITIVE_INFINITY
}

export const sameSide: Measure = (of) => (leaves(of, 'wrist', of.leg) < of.rep.endMs ? 1 : 0)

/** How much later the arm leaves than the leg, s. */
export const gap: Measure = (of) =>
  (leaves(of, 'wrist', otherSide(of.leg)) - leaves(of, 'ankle', of.leg)) / 1000

export const sideAgain: Measure = ({ rep, next }) => (rep.side === next.side ? 1 : 0)

export const loweringTime: Measure = ({ rep }) => (rep.endMs - rep.holdEndMs) / 1000

/** How far the hip of the lifted leg is above the other one, degrees. */
export const hipsRolled: Measure = ({ top, leg }) => {
  const [up, down] = [top.at(`${leg}_hip`), top.at(`${otherSide(leg)}_hip`)]
  const across = Math.hypot(up[0] - down[0], up[2] - down[2])
  return (Math.atan2(up[1] - down[1], across) * 180) / Math.PI
}

const TOLERANCE = { deg: 0.3, 'deg/s': 0.1, tl: 0.005, ratio: 0.01, s: 0.001, categorical: 0 }

/** `onset`: of this fault it is seen when a limb leaves, which depends on how far it travels, s. */
export const actsItsFaults = (
  stage: Stage,
  seen: Readonly<Record<string, Measure>>,
  onset: { readonly clause: string; readonly within: number },
): void => {
  it.each(
    BODIES.flatMap((body) =>
      stage.motion.faults.map((fault) => [body.id, fault.clause, body, fault] as const),
    ),
  )('%s acts %s by the size it was given', (_, clause, body, fault) => {
    for (const size of new Set([fault.limit, fault.acted])) {
      const of = diagonalOf(stage, act(stage, body, clause, size))
      const measured = seen[clause]?.(of) ?? Number.NaN
      const allowed = clause === onset.clause ? onset.within : TOLERANCE[fault.unit]
      expect(Math.abs(measured - size)).toBeLessThanOrEqual(allowed)
    }
  })
}

/** `higherM`: by so much the moving ankle is above the other one; below, where it is negative. */
export const takesTheDiagonalsInTurn = (stage: Stage, higherM: number): void => {
  it('takes the diagonals in turn, the leg giving the side', () => {
    const performance = act(stage, BODIES[0])
    expect(performance.reps.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right'])
    for (const rep of performance.reps) {
      const top = stillAt(performance, (rep.holdStartMs + rep.holdEndMs) / 2)
      const ankle = (side: Side) => top.at(`${side}_ankle`)[1]
      const higher = rep.side ? ankle(rep.side) - ankle(otherSide(rep.side)) : 0
      expect(Math.sign(higherM) * higher).toBeGreaterThan(Math.abs(higherM))
    }
  })
}
