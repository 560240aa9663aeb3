import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/exercises/index.ts'
import type { OwnDraft } from '../../../src/exercises/own-id.ts'
import type { ProgramItem } from '../../../src/records/model.ts'
import {
  ProgramError,
  programText,
  readProgram,
} from '../../../src/records/program-file/program-file.ts'
import { programFromLink, programToLink } from '../../../src/records/program-file/program-link.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { knownItems } from '../../../src/session/program/known-program.ts'
import { type OwnTroubleKind, ownTroubles } from '../../../src/session/program/own-troubles.ts'
import { bridgeWithMore, heldBridge, named, slopedBridge } from './own-exercises.ts'

const itemOf = (draft: OwnDraft): ProgramItem => {
  const own = named(draft)
  return { ...itemNamed('glute-bridge'), exercise: own.id, own }
}

const withReps = (change: object): OwnDraft =>
  ({ ...slopedBridge, movement: { ...slopedBridge.movement, ...change } }) as OwnDraft

const withHold = (change: object, of: Partial<OwnDraft> = {}): OwnDraft =>
  ({ ...heldBridge, ...of, movement: { ...heldBridge.movement, ...change } }) as OwnDraft

const withRule = (change: object, of: OwnDraft = slopedBridge): OwnDraft =>
  ({ ...of, rules: of.rules.map((rule) => ({ ...rule, ...change })) }) as OwnDraft

const bent = { measure: 'kneeAngleNear', max: 120 } as const

const TROUBLES: readonly (readonly [OwnTroubleKind, string, OwnDraft])[] = [
  ['no-words', 'name', { ...slopedBridge, name: ' ' }],
  ['long-words', 'name', { ...slopedBridge, name: 'x'.repeat(61) }],
  ['unknown-base', 'base', { ...slopedBridge, base: 'headstand' }],
  ['unknown-base', 'base', { ...slopedBridge, base: '__proto__' }],
  ['too-many', 'steps', { ...slopedBridge, steps: Array(9).fill('One') }],
  ['no-conditions', 'pose', { ...slopedBridge, pose: [] }],
  ['no-bound', 'pose.0', { ...slopedBridge, pose: [{ measure: 'kneeAngleNear' }] }],
  ['crossed', 'pose.0', { ...slopedBridge, pose: [{ ...bent, min: 120 }] }],
  [
    'no-sides',
    'pose.0.measure',
    { ...slopedBridge, pose: [{ ...bent, measure: 'kneeAngleMoving' }] },
  ],
  [
    'change-only',
    'pose.0.measure',
    { ...slopedBridge, pose: [{ ...bent, measure: 'hipHeightNear' }] },
  ],
  ['too-small', 'movement.enter', withReps({ enter: 4, exit: 3 })],
  ['too-small', 'movement.exit', withReps({ exit: 1 })],
  ['exit-not-less', 'movement.exit', withReps({ exit: 8 })],
  ['range-less', 'movement.range', withReps({ range: 7 })],
  ['no-number', 'movement.range', withReps({ range: Number.NaN })],
  ['no-angle', 'movement.primary', withReps({ primary: 'wristToHip' })],
  ['no-conditions', 'movement.kept', withHold({ kept: [] })],
  ['always-held', 'movement.kept', withHold({ kept: [bent] }, { pose: [{ ...bent, max: 90 }] })],
  [
    'never-held',
    'movement.kept',
    withHold({ kept: [bent] }, { pose: [{ ...bent, min: 130, max: 150 }] }),
  ],
  ['no-words', 'rules.0.name', withRule({ name: '' })],
  ['long-words', 'rules.0.cue', withRule({ cue: 'x'.repeat(31) })],
  [
    'no-moment',
    'rules.0.when',
    withRule({ when: 'start' }, { ...heldBridge, rules: slopedBridge.rules }),
  ],
  ['no-start', 'rules.0.from', withRule({ when: 'start', from: 'start' })],
  ['change-only', 'rules.0.from', withRule({ measure: 'heelHeightNear' })],
  ['no-sides', 'rules.0.measure', withRule({ measure: 'kneeAngleOpposite' })],
  ['no-limit', 'rules.0.limits', withRule({ ok: [null, null], warn: [null, null] })],
  ['limits', 'rules.0.limits', withRule({ ok: [null, 120], warn: [null, 110] })],
]

describe('the checks of an exercise of one’s own', () => {
  it.each([slopedBridge, heldBridge, bridgeWithMore])('find nothing in $name', (own) => {
    expect(ownTroubles(own)).toEqual([])
  })

  it.each(TROUBLES)('find %s at %s', (kind, at, own) => {
    expect(ownTroubles(own)).toContainEqual({ at, kind })
  })

  it('find no hold that is always there in a condition without a number yet', () => {
    const open = withHold({ kept: [{ measure: 'kneeAngleNear' }] }, { pose: [bent] })
    expect(ownTroubles(open)).toEqual([{ at: 'movement.kept.0', kind: 'no-bound' }])
  })

  it('let the side that moves be named where left and right are told apart', () => {
    const sided = withRule({ measure: 'kneeAngleOpposite' }, withReps({ lanes: 'each' }))
    expect(ownTroubles(sided)).toEqual([])
  })
})

const text = (item: unknown): string =>
  JSON.stringify({ plumbline: 'program', version: 2, createdMs: 1, items: [item] })

const taken = (item: unknown) => knownItems(readProgram(text(item)).items)

const item = itemOf(slopedBridge)
const changed = (own: object) => ({ ...item, own: { ...item.own, ...own } })

describe('a program with an exercise of one’s own', () => {
  it('comes back as it was, as a file and as a link, and is known then', async () => {
    const items = [item, itemOf(heldBridge), itemOf(bridgeWithMore)]
    const program = { createdMs: 5, items }
    expect(readProgram(programText(program))).toEqual(program)
    expect(await programFromLink(await programToLink(program))).toEqual(program)
    knownItems(items)
    expect(items.map(({ exercise }) => exercises[exercise]?.like)).toEqual(
      Array(3).fill('glute-bridge'),
    )
  })

  it('is read by older apps where there is none in it', () => {
    const versionOf = (of: ProgramItem) =>
      JSON.parse(programText({ createdMs: 1, items: [of] })).version
    expect(versionOf(itemNamed('glute-bridge'))).toBe(1)
    expect(versionOf(item)).toBe(2)
  })

  it('can switch its rules off, or give them other limits', () => {
    const rules = { OW1: { off: true } } as const
    expect(knownItems([{ ...item, rules }])).toEqual([{ ...item, rules }])
  })

  it.each<readonly [string, unknown]>([
    ['another definition than its id', changed({ name: 'Another' })],
    ['no definition', { ...item, own: undefined }],
    ['the id of a clinic’s exercise', { ...item, exercise: 'glute-bridge' }],
    ['an unknown base', itemOf({ ...slopedBridge, base: 'headstand' } as OwnDraft)],
    ['a key that nobody knows', changed({ html: '<b>' })],
    [
      'a prototype’s key',
      JSON.parse(JSON.stringify(item).replace('"name"', '"__proto__":{"x":1},"name"')),
    ],
    ['a measure that there is not', itemOf(withRule({ measure: 'constructor' }))],
    ['a measure that is not offered', itemOf(withRule({ measure: 'lumbarContour' }))],
    ['a side of what has no sides', itemOf(withRule({ measure: 'lateralBendNear' }))],
    ['words in two lines', itemOf({ ...slopedBridge, name: 'One\nTwo' })],
    ['too many rules', itemOf({ ...slopedBridge, rules: Array(13).fill(slopedBridge.rules[0]) })],
    ['an end before its beginning', itemOf(withReps({ exit: 9 }))],
    ['a number without end', itemOf(withReps({ range: 1e300 }))],
    ['limits that make no sense', itemOf(withRule({ ok: [null, 120], warn: [null, 110] }))],
  ])('is refused with one line for %s', (_, bad) => {
    let refused: unknown = null
    try {
      taken(bad)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(ProgramError)
    expect((refused as ProgramError).message).toMatch(/^[^\n]+$/)
  })

  it('shows markup as the words that they are', () => {
    const own = itemOf({ ...slopedBridge, name: '<img src=x onerror=alert(1)>' })
    expect(taken(own)[0]?.own?.name).toBe('<img src=x onerror=alert(1)>')
  })
})
