import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withDose } from '../../../src/engine/exercise.ts'
import { createCoach } from '../../../src/engine/pipeline.ts'
import type { Rule } from '../../../src/engine/rule.ts'
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts'
import { exercises } from '../../../src/exercises/index.ts'
import type { ProgramItem } from '../../../src/records/model.ts'
import {
  ProgramError,
  programText,
  readProgram,
} from '../../../src/records/program-file/program-file.ts'
import { programFromLink, programToLink } from '../../../src/records/program-file/program-link.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { knownItems } from '../../../src/session/program/known-program.ts'
import { programChanges } from '../../../src/session/program/program-changes.ts'

const bridge = itemNamed('glute-bridge')
const birdDog = itemNamed('bird-dog')
const tilt = itemNamed('pelvic-tilt')
const GB7_OWN: ProgramItem = {
  ...bridge,
  rules: { GB7: { limits: [{ ok: [2, null], warn: [1.5, null] }] }, GB8: { off: true } },
}

const anyItem: fc.Arbitrary<ProgramItem> = fc
  .record({
    exercise: fc.constantFrom(...Object.keys(exercises)),
    sets: fc.integer({ min: 1, max: 20 }),
    reps: fc.integer({ min: 1, max: 100 }),
    holdMs: fc.integer({ min: 0, max: 120_000 }),
    restMs: fc.integer({ min: 0, max: 120_000 }),
    cap: fc.option(fc.integer({ min: 1, max: 90 })),
    off: fc.boolean(),
    side: fc.constantFrom(undefined, 'left' as const, 'right' as const),
  })
  .map(({ cap, off, side, ...item }) => ({
    ...item,
    ...(side ? { side } : {}),
    ...(cap === null ? {} : { rangeCap: cap }),
    ...(off
      ? { rules: { [exercises[item.exercise]?.rules[0]?.clause ?? '']: { off: true } } }
      : {}),
  }))

const anyItems = fc.uniqueArray(anyItem, {
  minLength: 1,
  maxLength: 10,
  selector: (i) => i.exercise,
})

describe('a program file', () => {
  it('comes back as it was, as a file and as a link', async () => {
    await fc.assert(
      fc.asyncProperty(anyItems, async (items) => {
        const program = { createdMs: 5, items }
        expect(readProgram(programText(program))).toEqual(program)
        expect(await programFromLink(await programToLink(program))).toEqual(program)
      }),
      { seed: 6, numRuns: 60 },
    )
  })

  it('says in one line what is wrong with a bad one, ten thousand times', () => {
    const sound = programText({ createdMs: 5, items: [GB7_OWN, tilt] })
    fc.assert(
      fc.property(
        fc.nat({ max: sound.length - 1 }),
        fc.constantFrom(
          '',
          '"',
          '9e999',
          '-1',
          'null',
          '{',
          '<script>',
          '__proto__',
          '\u0000',
          ']',
        ),
        fc.nat({ max: 6 }),
        (place, put, cut) => {
          const bad = sound.slice(0, place) + put + sound.slice(place + cut)
          try {
            const { items } = readProgram(bad)
            knownItems(items)
          } catch (error) {
            expect(error).toBeInstanceOf(ProgramError)
            expect((error as Error).message).toMatch(/^[^\n]{5,300}$/)
          }
        },
      ),
      { seed: 7, numRuns: 10_000 },
    )
  })

  it.each([
    ['no JSON', 'hello', /no JSON/],
    ['something else', '{"plumbline":"trace","version":1}', /no program/],
    [
      'a newer version',
      '{"plumbline":"program","version":3,"createdMs":0,"items":[]}',
      /version 3/,
    ],
    ['nothing in it', '{"plumbline":"program","version":1,"createdMs":0,"items":[]}', /items/],
    [
      'a warning inside what is well',
      programText({
        createdMs: 0,
        items: [{ ...bridge, rules: { GB7: { limits: [{ ok: [1, null], warn: [2, null] }] } } }],
      }),
      /lies around/,
    ],
  ])('is refused with %s', (_, text, reason) => {
    expect(() => readProgram(text)).toThrow(reason)
  })

  it('is refused where it asks for what this app does not know', () => {
    const limits = [{ ok: [1, null], warn: [0, null] }] as const
    expect(() => knownItems([{ ...bridge, exercise: 'headstand' }])).toThrow(/"headstand"/)
    expect(() => knownItems([{ ...bridge, exercise: 'constructor' }])).toThrow(/"constructor"/)
    expect(() => knownItems([{ ...bridge, rules: { ZZ1: { off: true } } }])).toThrow(/ZZ1/)
    expect(() =>
      knownItems([{ ...bridge, rules: { GB7: { limits: [...limits, ...limits] } } }]),
    ).toThrow(/1 checks/)
    expect(() => knownItems([{ ...bridge, side: 'left' }])).toThrow(/no sides/)
    expect(() => knownItems([bridge, bridge])).toThrow(/twice/)
  })

  it('refuses a link that is cut, and one that unpacks to far too much', async () => {
    const link = await programToLink({ createdMs: 0, items: [bridge] })
    await expect(programFromLink(link.slice(0, 40))).rejects.toThrow(/damaged/)
    await expect(programFromLink('%%%')).rejects.toThrow(/damaged/)
    const huge = new Blob([' '.repeat(5_000_000)]).stream()
    const packed = new Response(huge.pipeThrough(new CompressionStream('deflate-raw')))
    const bomb = Buffer.from(await packed.arrayBuffer()).toString('base64url')
    await expect(programFromLink(bomb)).rejects.toThrow(/damaged/)
  })
})

describe('what a new version changes', () => {
  it.each([
    ['nothing', [bridge, tilt], [bridge, tilt], []],
    ['an exercise more', [bridge], [bridge, tilt], ['added pelvic-tilt']],
    ['an exercise less', [bridge, tilt], [tilt], ['removed glute-bridge']],
    ['another order', [bridge, tilt], [tilt, bridge], ['order pelvic-tilt']],
    ['more repetitions', [bridge], [{ ...bridge, reps: bridge.reps + 2 }], ['dose glute-bridge']],
    ['a range', [bridge], [{ ...bridge, rangeCap: 40 }], ['range glute-bridge']],
    ['a side', [birdDog], [{ ...birdDog, side: 'left' as const }], ['side bird-dog']],
    ['a rule', [bridge], [GB7_OWN], ['rules glute-bridge']],
  ])('%s', (_, before, after, told) => {
    const changes = programChanges(before, after)
    expect(changes.map(({ kind, exercise }) => `${kind} ${exercise}`)).toEqual(told)
  })
})

describe('an exercise as it is asked of one person', () => {
  it('has the limits and the cap that were given, and is silent where a rule is off', () => {
    const asked = withDose(gluteBridge, {
      ...GB7_OWN,
      rangeCap: 40,
    })
    const rule = (clause: string) => asked.rules.find((each) => each.clause === clause)
    expect(rule('GB7')?.checks[0]?.limits.ok).toEqual([2, null])
    expect(rule('GB8')?.abstains).toMatch(/off/i)
    expect(asked.movement).toMatchObject({ cap: 40 })
    expect(createCoach(asked, { width: 640, height: 480 }).summary().rules).toHaveProperty('GB8')
  })

  it('is not compared with the other side where one is asked for', () => {
    const compares = ({ checks, abstains }: Rule) =>
      !abstains && checks.some((check) => 'metric' in check && check.metric === 'sameSideAgain')
    for (const id of ['bird-dog', 'superman']) {
      const exercise = exercises[id] ?? gluteBridge
      const { rules } = withDose(exercise, { ...exercise.dose, side: 'right' })
      expect(exercise.rules.some(compares)).toBe(true)
      expect(rules.some(compares)).toBe(false)
      expect(rules).toHaveLength(exercise.rules.length)
    }
  })
})
