import { z } from 'zod'
import { itemSchema } from '../program-file/program-schema.ts'
import { LONGEST_NOTE } from '../remark-lengths.ts'
import {
  clause,
  holdSchema,
  repSchema,
  side,
  summarySchema,
  text,
  time,
  traceHeader,
} from './report-schema.ts'

/** A row's name: a UUID here, and what a sample or another program may call it. */
export const id = z.string().regex(/^[\w-]{1,64}$/, 'an id is made of letters, figures and hyphens')

const keys = z.array(text(60)).max(60)
const index = z.int().min(0).max(1_000_000)
const pain = z.int().min(0).max(10)
const exercise = z.string().regex(/^[a-z][a-z-]{1,60}$/)

/** As it is done on one day: how it differs for this person goes with it. */
const plannedItem = itemSchema.extend({ changes: keys.optional() })

/** By table, one row each. */
export const ROWS = {
  person: z.strictObject({
    id,
    label: text(60),
    createdMs: time,
    screening: z
      .strictObject({ answeredMs: time, redFlags: keys, exclusions: keys, cleared: z.boolean() })
      .nullable(),
  }),
  programs: z.strictObject({
    id,
    personId: id,
    version: z.int().min(1).max(100_000),
    previousId: id.nullable(),
    createdMs: time,
    from: z.enum(['default', 'therapist', 'person']),
    items: z.array(itemSchema).max(40),
  }),
  sessions: z.strictObject({
    id,
    personId: id,
    programId: id.nullable(),
    items: z.array(plannedItem).max(40),
    startedMs: time,
    endedMs: time.nullable(),
    end: z.enum(['done', 'stopped', 'pain']).nullable(),
  }),
  sets: z.strictObject({
    id,
    sessionId: id,
    exercise,
    item: index,
    set: index,
    mode: z.enum(['camera', 'manual']),
    startedMs: time,
    endedMs: time.nullable(),
    traceHeader: traceHeader.nullable(),
    summary: summarySchema.nullable(),
    tapped: index.optional(),
    rules: text(60),
  }),
  reps: z.strictObject({ setId: id, index, rep: repSchema }),
  holds: z.strictObject({ setId: id, index, hold: holdSchema }),
  /** `bytes`: base64 of what `trace-codec.ts` makes. */
  traces: z.strictObject({
    setId: id,
    index,
    firstMs: z.number().min(0).max(1e9),
    lastMs: z.number().min(0).max(1e9),
    bytes: z.base64().max(4_000_000),
  }),
  marks: z.strictObject({
    id,
    setId: id,
    finding: z.strictObject({
      clause,
      startMs: z.number().min(0).max(1e9),
      endMs: z.number().min(0).max(1e9),
      side: side.nullable(),
    }),
    wrong: z.boolean(),
    reason: text(2000),
    markedMs: time,
  }),
  notes: z.strictObject({
    id,
    setId: id,
    atMs: z.number().min(0).max(1e9),
    text: text(LONGEST_NOTE),
    writtenMs: time,
  }),
  pain: z.strictObject({
    id,
    personId: id,
    sessionId: id,
    when: z.enum(['before', 'exercise', 'end', 'next-day']),
    item: index.nullable(),
    score: pain,
    symptoms: keys,
    answeredMs: time,
  }),
  selfChecks: z.strictObject({
    setId: id,
    clause,
    answer: z.enum(['yes', 'no', 'unsure']),
    answeredMs: time,
  }),
}
