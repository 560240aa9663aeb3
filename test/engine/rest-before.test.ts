import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/engine/exercise.ts'
import { createMeasureTable, type Roles } from '../../src/engine/measures.ts'
import { createRestBefore } from '../../src/engine/rest-before.ts'

const POSE: readonly Condition[] = [{ measure: 'hipAngleNear', min: 105 }]
const WHO: Roles = { near: 'right', moving: 'right' }
const table = createMeasureTable(['hipAngleNear', 'earAboveShoulderNear'])
const HIP = table.column('hipAngleNear', WHO)
const EAR = table.column('earAboveShoulderNear', WHO)

type Seen = { readonly hip: number; readonly ear: number }

/** 15 frames a second of a body that is so at each moment, ms. */
const after = (ms: number, seenAt: (t: number) => Seen) => {
  const before = createRestBefore(POSE, table)
  for (let t = 0; t <= ms; t += 1000 / 15) {
    const values = new Float64Array(table.names.length * 2).fill(Number.NaN)
    const { hip, ear } = seenAt(t)
    values[HIP] = hip
    values[EAR] = ear
    before.look({ t, values }, WHO)
  }
  return before.rest()?.medians[EAR] ?? null
}

describe('the rest before a hold', () => {
  it('is how the body lay still', () => {
    expect(after(2000, () => ({ hip: 135, ear: 0.2 }))).toBeCloseTo(0.2)
  })

  it('is the last one', () => {
    expect(after(4000, (t) => ({ hip: 135, ear: t < 2000 ? 0.2 : 0 }))).toBeCloseTo(0)
  })

  it('stays as it was on the way into the hold, and in another pose', () => {
    const drawnUp = (t: number) => ({ hip: Math.max(60, 135 - (t - 2000) / 15), ear: 0.3 })
    expect(after(5000, (t) => (t < 2000 ? { hip: 135, ear: 0 } : drawnUp(t)))).toBeCloseTo(0)
  })

  it('is unknown while none was seen', () => {
    expect(after(3000, () => ({ hip: 62, ear: 0 }))).toBeNull()
    expect(after(600, () => ({ hip: 135, ear: 0 }))).toBeNull()
    expect(after(3000, () => ({ hip: Number.NaN, ear: 0 }))).toBeNull()
    expect(after(3000, (t) => ({ hip: 110 + t / 20, ear: 0 }))).toBeNull()
  })
})
