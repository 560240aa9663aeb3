import { z } from 'zod'
import { ROWS } from './row-schemas.ts'

const rows = <Row extends z.ZodType>(row: Row, most: number) => z.array(row).max(most)

/** Rows of one person, none of anybody else. Ten years of daily sessions fit. */
export const recordSchema = z.strictObject({
  person: ROWS.person,
  programs: rows(ROWS.programs, 10_000),
  sessions: rows(ROWS.sessions, 10_000),
  sets: rows(ROWS.sets, 200_000),
  reps: rows(ROWS.reps, 2_000_000),
  holds: rows(ROWS.holds, 2_000_000),
  traces: rows(ROWS.traces, 2_000_000),
  marks: rows(ROWS.marks, 200_000),
  /** Files of version 1 have none. */
  notes: rows(ROWS.notes, 200_000).optional(),
  pain: rows(ROWS.pain, 200_000),
  selfChecks: rows(ROWS.selfChecks, 1_000_000),
})

/** Of the files that are written; files of the versions before it are read. */
export const PACKAGE_VERSION = 3

/**
 * The package, version 3: a JSON object, gzipped or not. `sha256` is that of `record` written as JSON
 * without spaces, in hexadecimal. Keys that are not known are an error. Version 1 knew no notes,
 * version 2 neither one side alone nor exercises of a clinician's own.
 */
export const packageSchema = z.strictObject({
  plumbline: z.literal('record'),
  version: z.literal([1, 2, PACKAGE_VERSION]),
  savedMs: z.number().min(0).max(8.64e15),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  record: recordSchema,
})

/** The same for other programs: published as docs/plumbline-record.schema.json. */
export const packageJsonSchema = (): object => ({
  title: `Plumbline record, version ${PACKAGE_VERSION}`,
  ...z.toJSONSchema(packageSchema, { unrepresentable: 'any' }),
})
