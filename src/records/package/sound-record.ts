import type { PersonRecord } from '../person-record.ts'
import { decodeChunk } from '../trace-codec.ts'
import { PackageError } from './package-error.ts'

type Rows = readonly object[]

const unsound = (what: string) => new PackageError('unsound', `${what}; ask for the file once more`)

/**
 * Each row hangs on another row of the same record, none is there twice, each chunk of a trace can be read.
 * @throws PackageError with one line that names the first that does not
 */
export const checkSound = (record: PersonRecord): void => {
  const { person, programs, sessions, sets, pain } = record
  const people = new Set([person.id])
  const sessionIds = onlyOnce('session', sessions)
  const setIds = onlyOnce('set', sets)
  onlyOnce('program', programs)
  onlyOnce('pain answer', pain)
  onlyOnce('mark', record.marks)
  onlyOnce('note', record.notes)
  belong('program', programs, 'personId', people)
  belong('session', sessions, 'personId', people)
  belong('pain answer', pain, 'personId', people)
  belong('pain answer', pain, 'sessionId', sessionIds)
  belong('set', sets, 'sessionId', sessionIds)
  for (const table of ['reps', 'holds', 'traces', 'marks', 'notes', 'selfChecks'] as const) {
    belong(table, record[table], 'setId', setIds)
  }
  for (const table of ['reps', 'holds', 'traces'] as const) noneTwice(table, record[table], 'index')
  noneTwice('selfChecks', record.selfChecks, 'clause')
  checkTraces(record)
}

const onlyOnce = (what: string, rows: readonly { readonly id: string }[]): ReadonlySet<string> => {
  const ids = new Set(rows.map(({ id }) => id))
  if (ids.size < rows.length) throw unsound(`a ${what} is in it twice`)
  return ids
}

const belong = (what: string, rows: Rows, key: string, known: ReadonlySet<string>): void => {
  const stray = rows.findIndex((row) => !known.has(String(Reflect.get(row, key))))
  if (stray >= 0) throw unsound(`${what} ${stray + 1} belongs to nothing in the file (${key})`)
}

const noneTwice = (what: string, rows: Rows, key: string): void => {
  const keys = new Set(rows.map((row) => `${Reflect.get(row, 'setId')} ${Reflect.get(row, key)}`))
  if (keys.size < rows.length) throw unsound(`${what}: a row is in it twice`)
}

const checkTraces = ({ traces }: PersonRecord): void => {
  for (const [at, { bytes }] of traces.entries()) {
    const read = decodeChunk(bytes)
    if (!read.ok) throw new PackageError('damaged', `trace chunk ${at + 1}: ${read.reason}`)
  }
}
