import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { PackageError } from '../../../src/records/package/package-error.ts'
import { isLocked, openPackage, packageFile } from '../../../src/records/package/package-file.ts'
import { packageJsonSchema } from '../../../src/records/package/package-schema.ts'
import { packageText, readPackage } from '../../../src/records/package/package-text.ts'
import type { PersonRecord } from '../../../src/records/person-record.ts'
import { keptRecord } from './kept-record.ts'

const SCHEMA = new URL('../../../docs/plumbline-record.schema.json', import.meta.url)
const MUTATIONS = 10_000

let record: PersonRecord
let text: string
beforeAll(async () => {
  record = await keptRecord()
  text = await packageText(record, 5)
})

/** The same package with something else in it, and the checksum that goes with that. */
const forged = (changes: Partial<PersonRecord>): Promise<string> =>
  packageText({ ...record, ...changes }, 5)

describe('a package', () => {
  it('comes back as it was, as text, as a file, and locked', async () => {
    expect(await readPackage(text)).toEqual(record)
    const file = await packageFile(record, { savedMs: 5 })
    expect(file.length).toBeLessThan(text.length)
    expect(await openPackage(file)).toEqual(record)
    const locked = await packageFile(record, { savedMs: 5, passphrase: 'côte d’azur' })
    expect(isLocked(locked)).toBe(true)
    expect(await openPackage(locked, 'côte d’azur')).toEqual(record)
  })

  it('opens with its own passphrase only', async () => {
    const locked = await packageFile(record, { savedMs: 5, passphrase: 'right' })
    await expect(openPackage(locked)).rejects.toMatchObject({ trouble: 'locked' })
    await expect(openPackage(locked, 'wrong')).rejects.toMatchObject({
      trouble: 'wrong-passphrase',
    })
  })

  it('opens unpacked as well, for those who look into it', async () => {
    expect(await openPackage(new TextEncoder().encode(text))).toEqual(record)
  })

  it('of version 1, which knew no notes, is read', async () => {
    const { notes: _, ...older } = record
    const told = await packageText(older as PersonRecord, 5)
    expect(await readPackage(told.replace('"version":3', '"version":1'))).toEqual({
      ...record,
      notes: [],
    })
  })

  it('of version 2, which knew no exercises of a clinician’s own, is read', async () => {
    expect(await readPackage(text.replace('"version":3', '"version":2'))).toEqual(record)
  })

  it('has the schema that is published', () => {
    expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(packageJsonSchema())),
    )
  })
})

describe('a package that is refused', () => {
  const refused = (trouble: string, reason: RegExp) => ({
    trouble,
    message: expect.stringMatching(reason),
  })

  it.each([
    ['no JSON', 'damaged', 'hello'],
    ['something else', 'not-a-record', '{"plumbline":"trace","version":1}'],
    ['a list', 'not-a-record', '[]'],
    ['nothing', 'not-a-record', 'null'],
  ])('is %s', async (_, trouble, bad) => {
    await expect(readPackage(bad)).rejects.toMatchObject({ trouble })
  })

  it('is of a newer version', async () => {
    const newer = text.replace('"version":3', '"version":4')
    await expect(readPackage(newer)).rejects.toMatchObject({ trouble: 'newer' })
  })

  it('was changed', async () => {
    const changed = text.replace('"score":3', '"score":2')
    await expect(readPackage(changed)).rejects.toMatchObject(refused('damaged', /checksum/))
  })

  it.each<[string, () => Partial<PersonRecord>, RegExp]>([
    [
      'hangs on another person',
      () => ({ sessions: record.sessions.map((each) => ({ ...each, personId: 'x' })) }),
      /personId/,
    ],
    [
      'hangs on another set',
      () => ({ reps: record.reps.map((each) => ({ ...each, setId: 'x' })) }),
      /reps 1/,
    ],
    [
      'pins a note to another set',
      () => ({ notes: record.notes.map((each) => ({ ...each, setId: 'x' })) }),
      /notes 1/,
    ],
    ['holds a note twice', () => ({ notes: [...record.notes, ...record.notes] }), /a note is in/],
    [
      'has a note that is too long',
      () => ({ notes: record.notes.map((each) => ({ ...each, text: 'x'.repeat(1001) })) }),
      /notes\.0\.text/,
    ],
    [
      'holds a set twice',
      () => ({ sets: [...record.sets, ...record.sets] }),
      /a set is in it twice/,
    ],
    ['holds a chunk twice', () => ({ traces: [...record.traces, ...record.traces] }), /traces/],
    [
      'says pain 11',
      () => ({ pain: record.pain.map((each) => ({ ...each, score: 11 })) }),
      /pain\.0\.score/,
    ],
    [
      'has an id that is markup',
      () => ({ person: { ...record.person, id: '<script>' } }),
      /person\.id/,
    ],
    [
      'has a key that nobody knows',
      () => ({ person: { ...record.person, admin: true } as never }),
      /admin/,
    ],
  ])('%s', async (_, changes, reason) => {
    await expect(readPackage(await forged(changes()))).rejects.toMatchObject(
      refused('unsound', reason),
    )
  })

  it('has a chunk of the trace that was spoilt', async () => {
    const [first, ...others] = record.traces
    if (!first) throw new Error('there is no chunk')
    const bytes = Uint8Array.from(first.bytes, (byte, at) => (at === 40 ? byte ^ 1 : byte))
    const spoilt = await forged({ traces: [{ ...first, bytes }, ...others] })
    await expect(readPackage(spoilt)).rejects.toMatchObject(refused('damaged', /chunk 1/))
  })

  it('was cut, flipped or filled with anything, ten thousand times, in one line each', async () => {
    const small = await forged({
      traces: [],
      reps: [],
      holds: [],
      sets: [],
      marks: [],
      selfChecks: [],
    })
    const junk = [
      '',
      '"',
      '9e999',
      '-1',
      'null',
      '{',
      '[',
      ']',
      '<script>alert(1)</script>',
      '"__proto__":{},',
      '\u0000',
      '1e308',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: small.length - 1 }),
        fc.constantFrom(...junk),
        fc.nat({ max: 9 }),
        async (place, put, cut) => {
          const bad = small.slice(0, place) + put + small.slice(place + cut)
          if (bad === small) return
          const outcome = await readPackage(bad).then(
            () => 'read',
            (error) => error,
          )
          // What stands outside the record (when it was saved) may be another number.
          if (outcome === 'read') return expect(place).toBeLessThan(small.indexOf('"record"'))
          expect(outcome).toBeInstanceOf(PackageError)
          expect(outcome.message).toMatch(/^[^\n]{5,300}$/)
        },
      ),
      { seed: 8, numRuns: MUTATIONS },
    )
  })

  it('was changed with a right checksum, a thousand times: refused or as sound as before', async () => {
    const value = JSON.parse(JSON.stringify({ ...record, traces: [] }))
    const paths = placesIn(value)
    const put = fc.constantFrom(
      null,
      -1,
      1e300,
      'x'.repeat(5000),
      [],
      {},
      true,
      '<img onerror=x>',
      0.5,
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), put, async (path, other) => {
        const bad = await packageText(withAt(value, path, other) as PersonRecord, 5).catch(
          () => null,
        )
        if (bad === null) return
        const outcome = await readPackage(bad).then(
          (read) => read,
          (error) => error,
        )
        if (outcome instanceof PackageError) return
        expect(outcome).toHaveProperty('person.id')
      }),
      { seed: 9, numRuns: 1000 },
    )
  })

  it('packs far more than it says, or is nothing that unpacks', async () => {
    const gzip = Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3])
    await expect(openPackage(gzip)).rejects.toMatchObject({ trouble: 'damaged' })
    const binary = Uint8Array.from({ length: 99 }, (_, at) => 255 - at)
    await expect(openPackage(binary)).rejects.toMatchObject({ trouble: 'not-a-record' })
  })
})

type Path = readonly (string | number)[]

const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

const withAt = (value: unknown, [key, ...rest]: Path, other: unknown): unknown => {
  if (key === undefined) return other
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Reflect.set(copy, key, withAt(Reflect.get(copy, key), rest, other))
  return copy
}
