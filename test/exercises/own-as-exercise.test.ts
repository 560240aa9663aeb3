import { beforeAll, describe, expect, it } from 'vitest'
import type { Exercise } from '../../src/engine/exercise.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { EXERCISE_IDS } from '../../src/exercises/ids.ts'
import { exercises } from '../../src/exercises/index.ts'
import { baseOf, learnOwn } from '../../src/exercises/learned-own.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { type OwnDraft, ownIdOf } from '../../src/exercises/own-id.ts'
import { judgeSet } from '../../src/review/set/judge-set.ts'
import { lockedBy } from '../../src/session/safety/screening.ts'
import { actedBridges, LOW } from '../review/one-thing/acted-bridges.ts'
import {
  bridgeWithMore,
  heldBridge,
  named,
  slopedBridge,
} from '../session/program/own-exercises.ts'

const learnt = (draft: OwnDraft): Exercise => {
  const own = named(draft)
  learnOwn(own)
  const exercise = exercises[own.id]
  if (!exercise) throw new Error('it was not learnt')
  return exercise
}

let bridges: Trace
beforeAll(async () => {
  bridges = (await actedBridges(LOW)).trace
})

const cameTo = (exercise: Exercise) => judgeSet(exercise, bridges, undefined).summary

describe('an exercise of a clinician’s own', () => {
  it('counts by the measure that was chosen, and is judged by its own rules alone', () => {
    const { count, rules } = cameTo(learnt(slopedBridge))
    expect(count.total).toBe(2)
    expect(rules).toEqual({ OW1: { ok: 2, warn: 0, fault: 0, unknown: 0 } })
  })

  it('finds what its rule forbids, and says so in its words’ key', () => {
    const strict: OwnDraft = {
      ...slopedBridge,
      rules: slopedBridge.rules.map((rule) => ({ ...rule, ok: [null, 20], warn: [null, 30] })),
    }
    const { reps, rules } = cameTo(learnt(strict))
    expect(rules.OW1).toMatchObject({ fault: 2 })
    expect(reps[0]?.findings[0]).toMatchObject({
      rule: 'ow1',
      clause: 'OW1',
      unit: 'deg',
      limit: 30,
    })
  })

  it('holds what is kept, each time', () => {
    const { holds, heldMs } = cameTo(learnt(heldBridge))
    expect(holds).toHaveLength(2)
    expect(heldMs).toBeGreaterThan(4000)
  })

  it('keeps the movement and the rules of the exercise that it is like, where it has no other', () => {
    const own = learnt(bridgeWithMore)
    const base = exercises['glute-bridge']
    expect(own.movement).toEqual(base?.movement)
    expect(own.rules.map(({ clause }) => clause)).toEqual([
      ...(base?.rules ?? []).map(({ clause }) => clause),
      'OW1',
    ])
    expect(cameTo(own).count).toEqual(base && cameTo(base).count)
  })

  it.each([
    [[null, 120], [null, 130], 105],
    [[160, null], [150, null], 175],
    [[160, null], [null, null], 167.5],
    [[-10, 30], [-20, 40], 10],
  ] as const)('is well within %j and almost within %j, best at %d', (ok, warn, ideal) => {
    const [rule] = slopedBridge.rules
    const own = learnt({ ...slopedBridge, rules: rule ? [{ ...rule, ok, warn }] : [] })
    expect(own.rules[0]?.checks[0]?.limits).toEqual({ ok, warn, ideal })
  })

  it('brings its definition with its dose', () => {
    expect(learnt(slopedBridge).dose.own).toEqual(named(slopedBridge))
  })
})

describe('what is known of it by its id', () => {
  it('is found by its id and stands on no list', () => {
    learnt(slopedBridge)
    expect(Object.keys(exercises)).toEqual(EXERCISE_IDS)
  })

  it.each(['__proto__', 'constructor', 'toString'])('nothing is found by %s', (id) => {
    expect(exercises[id]).toBeUndefined()
    learnOwn({ ...named(slopedBridge), id: `own-${id}`, base: id })
    expect(exercises[`own-${id}`]).toBeUndefined()
  })

  it('has the pictures and the mannequin of the exercise that it is like', async () => {
    const { id } = learnt(slopedBridge)
    expect(baseOf(id)).toBe('glute-bridge')
    expect(await loadMotion(id)).toBe(await loadMotion('glute-bridge'))
  })

  it('is locked for whom the exercise that it is like is locked', () => {
    const { id } = learnt({ ...bridgeWithMore, base: 'partial-crunch' })
    expect(lockedBy(id, { exclusions: ['fragile-bones'] })).toBe('fragile-bones')
    expect(lockedBy(id, { exclusions: [] })).toBeNull()
    expect(lockedBy(id, { exclusions: ['no-floor'] })).toBe('no-floor')
  })

  it('is another id with another definition, and the same in whichever order it is written', () => {
    const { name, base, rules, movement, steps } = slopedBridge
    const turned = { rules, movement, steps, base, name } as OwnDraft
    expect(ownIdOf(turned)).toBe(ownIdOf(slopedBridge))
    expect(ownIdOf({ ...slopedBridge, name: 'Another' })).not.toBe(ownIdOf(slopedBridge))
    expect(ownIdOf(slopedBridge)).toMatch(/^own-[a-z]{10,14}$/)
  })
})
