import { describe, expect, it } from 'vitest'
import type { EndedRep } from '../../src/engine/ended-rep.ts'
import { SIDES, type Side } from '../../src/engine/landmarks.ts'
import { createMeasureTable } from '../../src/engine/measures.ts'
import { minimumJerk } from '../../src/engine/minimum-jerk.ts'
import type { RepMovement } from '../../src/engine/movement.ts'
import { createRepPhases } from '../../src/engine/rep-phases.ts'

const FPS = 12
const START = 90
const [REST_MS, WAY_MS, HOLD_MS] = [1000, 1500, 2500]
const TOP_MS = REST_MS + WAY_MS
const BACK_MS = TOP_MS + HOLD_MS
const ALL_MS = BACK_MS + WAY_MS + REST_MS

const table = createMeasureTable(['hipAngleNear', 'hipAngleFar'])

const movement: RepMovement = {
  kind: 'reps',
  lanes: 'each',
  primary: 'hipAngle',
  enter: 20,
  exit: 12,
  range: 25,
  confirm: [],
}

type Angles = Readonly<Record<Side, number>>

const valuesOf = (angles: Angles): Float64Array => {
  const values = new Float64Array(SIDES.length)
  for (const side of SIDES) values[table.sideColumn('hipAngle', side)] = angles[side]
  return values
}

const eased = (share: number): number => minimumJerk(Math.min(1, Math.max(0, share)))

/** 0 at rest, 1 reached. */
const reachedAt = (t: number): number =>
  eased((t - REST_MS) / WAY_MS) - eased((t - BACK_MS) / WAY_MS)

/** One repetition of somebody whose right side is near. */
const repsOf = (anglesAt: (t: number, reached: number) => Angles): readonly EndedRep[] => {
  const phases = createRepPhases(movement, table)
  const start = {
    medians: valuesOf({ left: START, right: START }),
    noise: valuesOf({ left: 0, right: 0 }),
  }
  const reps: EndedRep[] = []
  for (let frame = 0; (frame * 1000) / FPS <= ALL_MS; frame++) {
    const t = (frame * 1000) / FPS
    const values = valuesOf(anglesAt(t, reachedAt(t)))
    const { ended } = phases.step({ t, values }, start, 'right')
    if (ended) reps.push(ended)
  }
  return reps
}

const isBetween = (t: number, from: number, to: number): boolean => t >= from && t < to

describe('the phases of a repetition', () => {
  it('one hold that trembles half way back for a frame or two is one repetition', () => {
    const trembles = (t: number) => isBetween(t, TOP_MS + 900, TOP_MS + 900 + 1900 / FPS)
    const reps = repsOf((t, reached) => ({
      left: START,
      right: START + (trembles(t) ? 15 : 70 * reached),
    }))
    expect(reps).toHaveLength(1)
  })

  it('one that comes back in half a second and goes on is two', () => {
    const [from, brisk] = [TOP_MS + 700, 500]
    const backAt = (t: number) => eased((t - from) / brisk) - eased((t - from - brisk) / brisk)
    const reps = repsOf((t, reached) => ({
      left: START,
      right: START + 70 * (reached - 0.9 * backAt(t)),
    }))
    expect(reps).toHaveLength(2)
  })

  it('of two legs that open together the side is that of the one that opens more', () => {
    const sideOf = (left: number, right: number) =>
      repsOf((_, reached) => ({
        left: START + left * reached,
        right: START + right * reached,
      })).map(({ side }) => side)
    expect(sideOf(70, 50)).toEqual(['left'])
    expect(sideOf(50, 70)).toEqual(['right'])
  })

  it('so it is where the far one is only seen while they are apart, and comes back behind the near one', () => {
    const reps = repsOf((_, reached) => ({
      left: reached > 0.6 ? START + 70 * reached : Number.NaN,
      right: START + 50 * reached,
    }))
    expect(reps.map(({ side }) => side)).toEqual(['left'])
  })

  it('a far leg that lifts alone is seen to, though it is hidden at rest', () => {
    const reps = repsOf((_, reached) => ({
      left: reached > 0.2 ? START + 70 * reached : Number.NaN,
      right: START,
    }))
    expect(reps.map(({ side }) => side)).toEqual(['left'])
  })
})
