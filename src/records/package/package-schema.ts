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
  pain: rows(ROWS.pain, 200_000),
  selfChecks: rows(ROWS.selfChecks, 1_000_000),
})

/**
 * The package, version 1: a JSON object, gzipped or not. `sha256` is that of `record` written as JSON
 * without spaces, in hexadecimal. Keys that are not known are an error.
 */
export const packageSchema = z.strictObject({
  plumbline: z.literal('record'),
  version: z.literal(1),
  savedMs: z.number().min(0).max(8.64e15),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  record: recordSchema,
})

/** The same for other programs: published as docs/plumbline-record.schema.json. */
export const packageJsonSchema = (): object => ({
  title: 'Plumbline record, version 1',
  ...z.toJSONSchema(packageSchema, { unrepresentable: 'any' }),
})
