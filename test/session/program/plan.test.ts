import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/exercises/index.ts'
import { defaultItems, itemNamed } from '../../../src/session/program/default-program.ts'
import { minutesOf, setLengthMs } from '../../../src/session/program/length.ts'
import { planToday, planWithMuchPain } from '../../../src/session/program/plan.ts'
import { halved } from '../../../src/session/program/smaller.ts'
import { EXCLUSIONS } from '../../../src/session/safety/exclusions.ts'
import { OFFERED_WITH_MUCH_PAIN } from '../../../src/session/safety/pain-rule.ts'
import { lockedBy } from '../../../src/session/safety/screening.ts'

const named = (items: readonly { exercise: string }[]) => items.map(({ exercise }) => exercise)
const person = (...exclusions: string[]) => ({ exclusions })
const healthy = person()
const anyone = fc.subarray(EXCLUSIONS.map(({ key }) => key)).map((keys) => person(...keys))

describe('the default program', () => {
  it('has each exercise with the dose it is defined with', () => {
    for (const { exercise, ...dose } of defaultItems(healthy)) {
      expect(dose).toEqual(exercises[exercise]?.dose)
    }
  })

  it('lasts between a quarter and half an hour', () => {
    expect(minutesOf(defaultItems(healthy))).toBeGreaterThan(15)
    expect(minutesOf(defaultItems(healthy))).toBeLessThan(30)
  })

  it.each([
    ['hip', ['core-activation', 'pelvic-tilt', 'glute-bridge', 'bird-dog', 'seated-ql-stretch']],
    ['no-floor', ['seated-ql-stretch', 'standing-hip-flexor-stretch']],
  ])('with %s it has %j', (key, wanted) => {
    expect(named(defaultItems(person(key)))).toEqual(wanted)
  })

  it('leaves nobody without an exercise', () => {
    fc.assert(
      fc.property(anyone, (each) => {
        expect(planToday(defaultItems(each), each).items.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the plan of the day', () => {
  const all = Object.keys(exercises).map(itemNamed)

  it('has nothing that is locked, and says why of all that is left out', () => {
    fc.assert(
      fc.property(anyone, fc.boolean(), (each, much) => {
        const { items, dropped } = (much ? planWithMuchPain : planToday)(all, each)
        expect(items.filter(({ exercise }) => lockedBy(exercise, each) !== null)).toEqual([])
        expect([...named(items), ...named(dropped)].sort()).toEqual(named(all).sort())
      }),
    )
  })

  it('with much pain offers the three easiest at half range, and nothing else', () => {
    const { items, dropped } = planWithMuchPain(defaultItems(healthy), healthy)
    expect(named(items)).toEqual(OFFERED_WITH_MUCH_PAIN)
    expect(items.every(({ changes }) => changes.includes('half-range'))).toBe(true)
    expect(dropped).toContainEqual({ exercise: 'bird-dog', reason: { kind: 'much-pain' } })
  })

  it('with much pain keeps a therapist’s smaller dose', () => {
    const given = { ...itemNamed('pelvic-tilt'), reps: 3 }
    const { items } = planWithMuchPain([given], healthy)
    expect(items.find(({ exercise }) => exercise === 'pelvic-tilt')?.reps).toBe(3)
  })

  it('holds for 10 s at most where breath must not be held', () => {
    const { items } = planToday(all, person('pressure-or-dizzy'))
    const holds = items.filter(({ exercise }) => exercises[exercise]?.kind === 'hold')
    expect(holds.length).toBeGreaterThan(3)
    expect(Math.max(...holds.map(({ holdMs }) => holdMs))).toBe(10_000)
  })

  it('is halved the day after too much', () => {
    const [bridge] = planToday([itemNamed('glute-bridge')], healthy, true).items
    const [stretch] = planToday([itemNamed('piriformis-stretch')], healthy, true).items
    expect(bridge).toMatchObject({ sets: 3, reps: 5, holdMs: 3000 })
    expect(stretch).toMatchObject({ sets: 2, reps: 1, holdMs: 15_000 })
  })
})

describe('half a dose', () => {
  it('is never nothing, and never more', () => {
    const doses = fc.record({
      sets: fc.integer({ min: 1, max: 9 }),
      reps: fc.integer({ min: 1, max: 30 }),
      holdMs: fc.integer({ min: 1000, max: 90_000 }),
      restMs: fc.constant(30_000),
    })
    fc.assert(
      fc.property(doses, (dose) => {
        const half = halved(dose)
        expect(half.reps).toBeGreaterThanOrEqual(1)
        expect(half.reps).toBeLessThanOrEqual(dose.reps)
        expect(half.holdMs).toBeGreaterThanOrEqual(1000)
        expect(half.holdMs).toBeLessThanOrEqual(Math.ceil(dose.holdMs / 1000) * 1000)
      }),
    )
  })
})

describe('how long it takes', () => {
  it.each([
    ['glute-bridge', 70],
    ['bird-dog', 108],
    ['core-activation', 85],
    ['piriformis-stretch', 70],
    ['front-plank', 20],
  ])('a set of %s: %i s', (id, seconds) => {
    const exercise = exercises[id]
    if (!exercise) throw new Error(id)
    expect(setLengthMs(exercise, exercise.dose)).toBe(seconds * 1000)
  })

  it('is half as long with one side as with both', () => {
    const exercise = exercises['bird-dog']
    if (!exercise) throw new Error('bird-dog')
    const both = setLengthMs(exercise, exercise.dose)
    expect(setLengthMs(exercise, { ...exercise.dose, side: 'left' })).toBe(both / 2)
  })
})
