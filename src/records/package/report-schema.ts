import { z } from 'zod'

z.config({ jitless: true })

/** An hour and more: no set is longer. ms */
const LONGEST_MS = 86_400_000

export const text = (longest: number) => z.string().max(longest)
export const time = z.number().min(0).max(8.64e15)
const moment = z.number().min(0).max(LONGEST_MS)
const figure = z.number().min(-1e9).max(1e9)
const score = z.number().min(0).max(100).nullable()
const whole = z.int().min(0).max(1_000_000)
export const side = z.enum(['left', 'right'])
export const clause = z.string().regex(/^[A-Z]{2}\d{1,2}$/)
const verdict = z.enum(['ok', 'warn', 'fault', 'unknown'])
const unit = z.enum(['deg', 's', 'tl', 'ratio', 'percent', 'deg/s', '/min'])
const view = z.enum(['side', 'front', 'back', 'foot', 'head', 'three-quarter'])

const finding = z.strictObject({
  rule: text(80),
  clause,
  severity: z.enum(['warn', 'fault']),
  startMs: moment,
  endMs: moment,
  value: figure,
  limit: figure,
  unit,
})

const findings = z.array(finding).max(500)

export const repSchema = z.strictObject({
  index: whole,
  side: side.nullable(),
  startMs: moment,
  endMs: moment,
  score,
  range: figure,
  counted: z.boolean(),
  reason: text(80).optional(),
  verdicts: z.record(clause, verdict),
  findings,
})

export const holdSchema = z.strictObject({
  side: side.nullable(),
  startMs: moment,
  endMs: moment,
  heldMs: moment,
  score,
  findings,
})

const range = figure.optional()
const ownRange = z.strictObject({ left: range, right: range, both: range })

export const summarySchema = z.strictObject({
  exercise: text(80),
  view: view.nullable(),
  durationMs: moment,
  reps: z.array(repSchema).max(5000),
  count: z.strictObject({ total: whole, left: whole, right: whole }),
  holds: z.array(holdSchema).max(5000),
  heldMs: moment,
  score,
  ownRange,
  rules: z.record(clause, z.strictObject({ ok: whole, warn: whole, fault: whole, unknown: whole })),
  tracking: z.strictObject({ frames: whole, found: whole, notes: z.array(text(80)).max(50) }),
})

/** As the trace file has it: what is not known of a header is dropped there, and kept out here. */
export const traceHeader = z.strictObject({
  plumbline: z.literal('trace'),
  version: z.literal(1),
  model: text(80),
  width: z.number().positive().max(20_000),
  height: z.number().positive().max(20_000),
  fps: z.number().positive().max(1000),
  exercise: text(80).optional(),
  source: text(80).optional(),
  side: side.optional(),
  view: view.optional(),
  dose: z.unknown().optional(),
  calibration: ownRange.optional(),
})
