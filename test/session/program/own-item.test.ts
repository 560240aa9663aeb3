import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/exercises/index.ts'
import { ownIdOf } from '../../../src/exercises/own-id.ts'
import { repsCsv } from '../../../src/records/csv/record-csv.ts'
import { fhirBundleOf } from '../../../src/records/fhir/bundle.ts'
import type { PersonRecord } from '../../../src/records/person-record.ts'
import { checkOwnIn } from '../../../src/session/files/known-record.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { poseOf, tidied } from '../../../src/session/program/own-draft.ts'
import { madeOwn, withOwn } from '../../../src/session/program/own-item.ts'
import { ownTroubles } from '../../../src/session/program/own-troubles.ts'
import { bridges } from '../../review/history/generated.ts'
import { bridgeWithMore, heldBridge, slopedBridge } from './own-exercises.ts'

const own = madeOwn(slopedBridge)
const tilt = itemNamed('pelvic-tilt')

describe('an exercise of one’s own in a program', () => {
  it('comes at its end, with its definition', () => {
    const items = withOwn([tilt], own, null)
    expect(items.map(({ exercise }) => exercise)).toEqual(['pelvic-tilt', own.id])
    expect(items[1]?.own).toEqual(own)
  })

  it('takes the place of the one that it was, and asks as much as that did', () => {
    const before = { ...itemNamed(own.id), reps: 7, rules: { OW1: { off: true } } as const }
    const changed = madeOwn({ ...slopedBridge, name: 'Steeper' })
    const items = withOwn([before, tilt], changed, own.id)
    expect(items.map(({ exercise }) => exercise)).toEqual([changed.id, 'pelvic-tilt'])
    expect(items[0]).toMatchObject({ reps: 7, own: { name: 'Steeper' } })
    expect(items[0]).not.toHaveProperty('rules')
  })

  it('keeps what was changed of its base’s rules, as long as it has them', () => {
    const base = madeOwn(bridgeWithMore)
    const rules = { GB8: { off: true }, OW1: { off: true } } as const
    const before = { ...itemNamed(base.id), rules }
    const renamed = madeOwn({ ...bridgeWithMore, name: 'Chin free' })
    expect(withOwn([before], renamed, base.id)[0]?.rules).toEqual({ GB8: { off: true } })
    expect(withOwn([before], own, base.id)[0]).not.toHaveProperty('rules')
  })

  it('asks a dose of its own where it has become a hold', () => {
    const held = madeOwn(heldBridge)
    const before = { ...itemNamed(own.id), reps: 30 }
    expect(withOwn([before], held, own.id)[0]).toMatchObject({ reps: 3, holdMs: 10_000 })
  })

  it('is not put in twice', () => {
    const items = withOwn([tilt], own, null)
    expect(withOwn(items, own, null)).toBe(items)
    expect(withOwn(items, own, own.id)).toBe(items)
  })

  it('is the same without what is empty or only space', () => {
    const loose = {
      ...slopedBridge,
      name: ' Bridge by the slope ',
      steps: ['', 'Lie on your back. ', 'Lift your hips.', ''],
    }
    expect(ownIdOf(tidied(loose))).toBe(own.id)
  })

  it.each(Object.values(exercises))('can begin in words as $id does', (base) => {
    const draft = { ...bridgeWithMore, base: base.id, rules: [], pose: poseOf(base) }
    const found = ownTroubles(draft).filter(({ kind }) => kind !== 'no-bound')
    expect(found).toEqual([])
  })
})

const session = {
  id: 's',
  personId: 'p',
  programId: null,
  items: [itemNamed(own.id)],
  startedMs: 1000,
  endedMs: 9000,
  end: 'done',
} as const

const record: PersonRecord = {
  person: { id: 'p', label: '', createdMs: 0, screening: null },
  programs: [],
  sessions: [session],
  sets: [
    {
      id: 'a',
      sessionId: 's',
      exercise: own.id,
      item: 0,
      set: 0,
      mode: 'camera',
      startedMs: 1000,
      endedMs: 8000,
      traceHeader: null,
      summary: { ...bridges(80, 30), rules: { OW1: { ok: 3, warn: 0, fault: 0, unknown: 0 } } },
      rules: '0.1.0',
    },
  ],
  reps: [],
  holds: [],
  traces: [],
  marks: [],
  notes: [],
  pain: [],
  selfChecks: [],
}

describe('a record with an exercise of one’s own', () => {
  it('is sound with its definition', () => {
    expect(() => checkOwnIn(record)).not.toThrow()
  })

  it.each<readonly [string, PersonRecord]>([
    [
      'with a set of which nobody says what it was',
      { ...record, sessions: [{ ...session, items: [tilt] }] },
    ],
    [
      'with a definition that is another than its id',
      {
        ...record,
        sessions: [{ ...session, items: [{ ...itemNamed(own.id), own: { ...own, name: 'X' } }] }],
      },
    ],
  ])('is refused %s', (_, bad) => {
    expect(() => checkOwnIn(bad)).toThrow(own.id)
  })

  it('names it in tables, and runs no formula there', () => {
    const formula = madeOwn({ ...slopedBridge, name: '=1+1' })
    const { sets, reps } = { sets: record.sets, reps: bridges(80, 30).reps }
    const told = repsCsv({
      ...record,
      sessions: [{ ...session, items: [itemNamed(formula.id)] }],
      sets: sets.map((set) => ({ ...set, exercise: formula.id })),
      reps: reps.map((rep, index) => ({ setId: 'a', index, rep })),
    })
    expect(told).toContain(`,'=1+1 (${formula.id}),`)
  })

  it('names it, and its rules, in words for a clinic’s system', () => {
    const bundle = fhirBundleOf(record, { nowMs: 1, version: '1', exercises })
    const told = JSON.stringify(bundle)
    expect(told).toContain('"text":"Bridge by the slope"')
    expect(told).toContain('"text":"Knees too straight"')
    expect(told).not.toContain('CodeSystem/plumbline","code":"OW1"')
  })
})
