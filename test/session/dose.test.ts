import { describe, expect, it } from 'vitest'
import { withDose } from '../../src/engine/exercise.ts'
import type { Side } from '../../src/engine/landmarks.ts'
import type { Report } from '../../src/engine/report.ts'
import { exercises } from '../../src/exercises/index.ts'
import { createRestWatch, doseReached, sideMissed, sidesAsked } from '../../src/session/dose.ts'

const exercise = (id: string) => {
  const found = exercises[id]
  if (!found) throw new Error(`no exercise ${id}`)
  return found
}
const count = (total: number, left = 0, right = 0) => ({
  count: { total, left, right },
  heldMs: 0,
  heldBySide: { left: 0, right: 0 },
})

describe('the dose is reached', () => {
  it('by all repetitions, whichever side was near', () => {
    const bridge = exercise('glute-bridge')
    expect(doseReached(bridge, count(bridge.dose.reps - 1))).toBe(false)
    expect(doseReached(bridge, count(bridge.dose.reps))).toBe(true)
  })

  it('only when both sides have theirs', () => {
    const birdDog = exercise('bird-dog')
    const { reps } = birdDog.dose
    expect(doseReached(birdDog, count(2 * reps, 2 * reps, 0))).toBe(false)
    expect(doseReached(birdDog, count(2 * reps, reps, reps))).toBe(true)
  })

  it('by the one side that is asked for, however often the other was done', () => {
    const birdDog = exercise('bird-dog')
    const { reps } = birdDog.dose
    const left = withDose(birdDog, { ...birdDog.dose, side: 'left' })
    expect(doseReached(left, count(3 * reps, reps - 1, 2 * reps))).toBe(false)
    expect(doseReached(left, count(reps, reps, 0))).toBe(true)
  })

  it('by the time held', () => {
    const plank = exercise('front-plank')
    const held = (heldMs: number) => doseReached(plank, { ...count(0), heldMs })
    expect(held(plank.dose.holdMs - 1)).toBe(false)
    expect(held(plank.dose.holdMs)).toBe(true)
  })
})

describe('a hold of each side', () => {
  const stretch = exercise('kneeling-hip-flexor-stretch')
  const { holdMs } = stretch.dose
  const held = (left: number, right: number) =>
    doseReached(stretch, { ...count(2, 1, 1), heldMs: left + right, heldBySide: { left, right } })

  it('is asked of both sides, however long one was held', () => {
    expect(held(3 * holdMs, 0)).toBe(false)
    expect(held(holdMs, holdMs - 1)).toBe(false)
    expect(held(holdMs, holdMs)).toBe(true)
  })

  it('is asked of one side where a therapist says so', () => {
    const right = withDose(stretch, { ...stretch.dose, side: 'right' })
    const heldBySide = (left: number, of: number) =>
      doseReached(right, { ...count(1, 0, 1), heldMs: of, heldBySide: { left, right: of } })
    expect(heldBySide(3 * holdMs, 0)).toBe(false)
    expect(heldBySide(0, holdMs)).toBe(true)
  })
})

describe('the set ends by itself', () => {
  const bridge = exercise('glute-bridge')
  const done = count(bridge.dose.reps)
  const at = (t: number, phase: Report['phase'], figures = done) =>
    ({ t, phase, ...figures }) as Report

  it('after four seconds of rest behind a full dose', () => {
    const rested = createRestWatch(bridge)
    expect([1000, 3000, 4999, 5000].map((t) => rested(at(t, 'resting')))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('not while the person goes on, nor before the dose', () => {
    const rested = createRestWatch(bridge)
    const phases: Report['phase'][] = ['resting', 'lifting', 'holding', 'lowering']
    const moving = phases.map((phase, index) => rested(at(index * 3000, phase)))
    const early = [0, 5000, 10_000].map((t) => rested(at(20_000 + t, 'resting', count(1))))
    expect([...moving, ...early]).not.toContain(true)
  })
})

describe('the side that is asked for', () => {
  const stretch = exercise('kneeling-hip-flexor-stretch')
  const asked = (side?: Side) =>
    withDose(stretch, { ...stretch.dose, ...(side === undefined ? {} : { side }) })
  it.each([
    ['left', 'holding', 'right', 'left'],
    ['left', 'holding', 'left', null],
    ['left', 'holding', null, null],
    ['left', 'resting', 'right', null],
    [undefined, 'holding', 'right', null],
  ] as const)('%s, while %s on the %s: missed is %s', (side, phase, now, missed) => {
    expect(sideMissed(asked(side), { phase, side: now })).toBe(missed)
  })

  it('is none where sides are not counted apart', () => {
    const bridge = exercise('glute-bridge')
    expect(sidesAsked(withDose(bridge, { ...bridge.dose, side: 'left' }))).toEqual([])
  })
})
