import fc from 'fast-check'
import type { Bundle, CodeSystem, CodeSystemConcept, Observation } from 'fhir/r4'
import { beforeAll, describe, expect, it } from 'vitest'
import published from '../../../docs/fhir/CodeSystem-plumbline.json'
import { version } from '../../../package.json'
import type { Summary } from '../../../src/engine/report.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { fhirBundleOf } from '../../../src/records/fhir/bundle.ts'
import { codeSystemOf } from '../../../src/records/fhir/code-system.ts'
import { CODE_SYSTEM } from '../../../src/records/fhir/terms.ts'
import type { PersonRecord } from '../../../src/records/person-record.ts'
import { fhirFileOf } from '../../../src/session/fhir-file.ts'
import { complaints } from './complaints.ts'
import { anyRecord, judgedSets, NOON } from './people.ts'

const OPTIONS = { nowMs: NOON + 2e9, version: '0.1.0', exercises }
let judged: readonly Summary[] = []
beforeAll(async () => {
  judged = await judgedSets()
})

const check = (test: (record: PersonRecord, bundle: Bundle) => void, numRuns = 40) =>
  fc.assert(
    fc.property(anyRecord(judged), (record) => {
      test(record, fhirBundleOf(record, OPTIONS))
    }),
    { seed: 5, numRuns },
  )

const observations = ({ entry = [] }: Bundle): readonly Observation[] =>
  entry.flatMap(({ resource }) =>
    resource?.resourceType === 'Observation' ? [resource as Observation] : [],
  )

/** Everything under a key, however deep. */
const under = (key: string, within: unknown): readonly unknown[] => {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...under(key, value),
  ])
}

const codesIn = (concepts: readonly CodeSystemConcept[]): readonly string[] =>
  concepts.flatMap(({ code, concept = [] }) => [code, ...codesIn(concept)])

describe('a record as a FHIR Bundle', () => {
  it('is sound by the rules of R4, whatever is in the record', () =>
    check((_, bundle) => expect(complaints(bundle)).toEqual([])))

  it('is found faulty when it is broken', () => {
    const record = fc
      .sample(anyRecord(judged), { seed: 5, numRuns: 20 })
      .find(({ sets }) => sets[0])
    if (!record) throw new Error('nobody exercised')
    const broken = structuredClone(fhirBundleOf(record, OPTIONS))
    const [one] = observations(broken)
    Object.assign(one ?? {}, {
      status: 'finished',
      mood: 'good',
      effectivePeriod: { start: 'noon' },
    })
    expect(complaints(broken)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Observation.status'),
        expect.stringContaining('Observation.mood'),
      ]),
    )
  })

  it('names nobody unless initials were asked for', () => {
    check((_, bundle) => expect(under('name', bundle.entry?.[0])).toEqual([]), 10)
    const [record] = fc.sample(anyRecord(judged), { seed: 5, numRuns: 1 })
    if (!record) throw new Error('there is nobody')
    const known = { ...record, person: { ...record.person, label: 'A.' } }
    const patient = fhirBundleOf(known, { ...OPTIONS, withInitials: true }).entry?.[0]?.resource
    expect(patient).toMatchObject({ resourceType: 'Patient', name: [{ text: 'A.' }] })
    expect(complaints(patient ?? {})).toEqual([])
  })

  it('has no id twice, and points to nothing that is not in it', () =>
    check((_, bundle) => {
      const urls = (bundle.entry ?? []).map(
        ({ resource }) => `${resource?.resourceType}/${resource?.id}`,
      )
      expect(new Set(urls).size).toBe(urls.length)
      expect(under('reference', bundle).filter((url) => !urls.includes(String(url)))).toEqual([])
    }))

  it('is the same for the same record', () =>
    check((record, bundle) => expect(fhirBundleOf(record, OPTIONS)).toEqual(bundle), 5))

  it('uses only codes that are published', () => {
    const known = codesIn((published as CodeSystem).concept ?? [])
    check((_, bundle) => {
      const ours = under('coding', bundle)
        .flat()
        .concat(under('valueCoding', bundle))
        .filter((coding): coding is { system: string; code: string } =>
          JSON.stringify(coding).includes(CODE_SYSTEM),
        )
      expect(ours.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([])
    })
  })
})

const recordOf = (summary: Summary): PersonRecord => {
  const set = {
    id: '00000000-0000-4000-8000-000000000003',
    sessionId: '00000000-0000-4000-8000-000000000002',
    exercise: summary.exercise,
    item: 0,
    set: 0,
    mode: 'camera' as const,
    startedMs: NOON,
    endedMs: NOON + 50_000,
    traceHeader: null,
    summary,
    rules: '0.1.0',
  }
  const person = {
    id: '00000000-0000-4000-8000-000000000001',
    label: 'A',
    createdMs: NOON,
    screening: null,
  }
  const nothing = {
    programs: [],
    sessions: [],
    reps: [],
    holds: [],
    traces: [],
    marks: [],
    notes: [],
    pain: [],
    selfChecks: [],
  }
  return { ...nothing, person, sets: [set] }
}

const valueIn = (summary: Summary, code: string) => {
  const bundle = fhirBundleOf(recordOf(summary), OPTIONS)
  return observations(bundle).find((each) => each.code.coding?.[0]?.code === code)
}

describe('what a set came to', () => {
  it('is written with UCUM units, each repetition a part', () => {
    const [bridges] = judged
    if (!bridges) throw new Error('nobody did a bridge')
    expect(valueIn(bridges, 'repetitions')?.valueQuantity).toMatchObject({
      value: 3,
      code: '{count}',
    })
    expect(valueIn(bridges, 'form-score')?.valueQuantity).toMatchObject({
      value: bridges.score,
      code: '{score}',
      system: 'http://unitsofmeasure.org',
    })
    expect(valueIn(bridges, 'form-score')?.component).toHaveLength(3)
    const range = valueIn(bridges, 'range')
    expect(range?.valueQuantity?.code).toBe('deg')
    expect(range?.component).toHaveLength(3)
    expect(range?.effectivePeriod).toEqual({
      start: '2026-01-05T12:00:00.000Z',
      end: '2026-01-05T12:00:50.000Z',
    })
  })

  it('tells the time held in seconds, and the sides apart', () => {
    const [, plank, birdDog] = judged
    if (!plank || !birdDog) throw new Error('nobody held anything')
    const held = valueIn(plank, 'held-time')?.valueQuantity
    expect(held?.code).toBe('s')
    expect(held?.value).toBeCloseTo(plank.heldMs / 1000, 2)
    expect(valueIn(plank, 'repetitions')).toBeUndefined()
    const sides = valueIn(birdDog, 'repetitions')?.component?.map(
      ({ code }) => code.coding?.[0]?.code,
    )
    expect(sides).toEqual(['repetitions-left', 'repetitions-right'])
  })

  it('holds each finding with its value and limit, and what was not seen as unknown', () => {
    const [bridges] = judged
    if (!bridges) throw new Error('nobody did a bridge')
    const parts = valueIn(bridges, 'form')?.component ?? []
    const lows = parts.filter(({ code }) => code.coding?.[0]?.code === 'GB4')
    const [low] = lows
    const found = bridges.reps.flatMap(({ findings }) => findings)
    const [finding] = found
    // A bridge is a repetition and a hold at its top: no finding is told twice.
    expect(lows).toHaveLength(found.filter(({ clause }) => clause === 'GB4').length)
    expect(low?.valueQuantity?.value).toBeCloseTo(finding?.value ?? Number.NaN, 2)
    expect(low?.referenceRange?.[0]?.low?.value).toBe(finding?.limit)
    expect(low?.interpretation?.[0]?.coding?.[0]?.code).toBe(finding?.severity)
    const feet = parts.find(({ code }) => code.coding?.[0]?.code === 'GB2')
    expect(feet?.dataAbsentReason?.coding?.[0]?.code).toBe('unknown')
  })

  it('tells what was marked as wrong, and counts no mark that was taken back', () => {
    const [bridges] = judged
    const [rep] = bridges?.reps ?? []
    const [finding] = rep?.findings ?? []
    const [set] = bridges ? recordOf(bridges).sets : []
    if (!bridges || !rep || !finding || !set) throw new Error('nothing was found')
    const { clause, startMs, endMs } = finding
    const of = { setId: set.id, finding: { clause, startMs, endMs, side: rep.side } }
    const mark = { ...of, id: 'a', wrong: true, reason: 'a shirt', markedMs: NOON }
    const back = { ...of, id: 'b', wrong: false, reason: '', markedMs: NOON + 1 }
    const formWith = (marks: PersonRecord['marks']) =>
      observations(fhirBundleOf({ ...recordOf(bridges), marks }, OPTIONS)).find(
        ({ code }) => code.coding?.[0]?.code === 'form',
      )
    expect(JSON.stringify(formWith([mark])?.component)).toContain('marked-wrong')
    const after = formWith([back, mark])
    expect(JSON.stringify(after?.component)).not.toContain('marked-wrong')
    expect(after?.note?.map(({ text }) => text)).toEqual([
      `${clause}, mark taken back`,
      `${clause}, marked as wrong: a shirt`,
    ])
    expect(complaints(after ?? {})).toEqual([])
  })
})

describe('the published code system', () => {
  it('is what the exercises of today make; `npx tsx src/cli/code-system.ts` writes it', () => {
    expect(published).toEqual(codeSystemOf(Object.values(exercises), version))
  })

  it('is sound, and no code is there twice', () => {
    expect(complaints(published)).toEqual([])
    const codes = codesIn((published as CodeSystem).concept ?? [])
    expect(new Set(codes).size).toBe(codes.length)
  })
})

it('a file of it is FHIR in JSON', async () => {
  const [bridges] = judged
  if (!bridges) throw new Error('nobody did a bridge')
  const blob = fhirFileOf(recordOf(bridges), NOON)
  expect(blob.type).toBe('application/fhir+json')
  expect(complaints(JSON.parse(await blob.text()))).toEqual([])
})
