import { z } from 'zod'
import { ownSchema } from './own-schema.ts'

z.config({ jitless: true })

const HOUR_MS = 3_600_000
const MOST_ITEMS = 40
const MOST_RULES = 60

const limit = z.number().min(-100_000).max(100_000).nullable()
const range = z
  .tuple([limit, limit])
  .refine(
    ([min, max]) => min === null || max === null || min <= max,
    'a range goes from less to more',
  )

const limits = z
  .strictObject({ ok: range, warn: range, ideal: z.number().optional() })
  .refine(({ ok, warn }) => reaches(warn[0], ok[0], -1) && reaches(warn[1], ok[1], 1), {
    error: 'what is warned of lies around what is well',
  })

/** Whether the outer end is as far out as the inner one. */
function reaches(outer: number | null, inner: number | null, outwards: 1 | -1): boolean {
  if (outer === null) return true
  return inner !== null && outwards * (outer - inner) >= 0
}

const ruleChange = z.union([
  z.strictObject({ off: z.literal(true) }),
  z.strictObject({ limits: z.array(limits).min(1).max(12).readonly() }),
])

const clause = z
  .string()
  .regex(/^[A-Z]{2}\d{1,2}$/, 'a clause is two letters and a number, e.g. GB7')

/** One item of a program, as the store keeps it. */
export const itemSchema = z.strictObject({
  exercise: z.string().regex(/^[a-z][a-z-]{1,60}$/, 'an exercise is named by its id'),
  sets: z.int().min(1).max(20),
  reps: z.int().min(1).max(100),
  holdMs: z.number().min(0).max(HOUR_MS),
  restMs: z.number().min(0).max(HOUR_MS),
  rangeCap: z.number().positive().max(1000).optional(),
  rules: z
    .record(clause, ruleChange)
    .refine((rules) => Object.keys(rules).length <= MOST_RULES, `more than ${MOST_RULES} rules`)
    .optional(),
  side: z.enum(['left', 'right']).optional(),
  own: ownSchema.optional(),
})

/** Version 1 knew neither one side alone nor exercises of a clinician's own; a program without them is written as version 1. */
export const PROGRAM_VERSIONS = [1, 2] as const

/** The program file. Unknown keys are an error: what is not understood is not done. */
export const programSchema = z.strictObject({
  plumbline: z.literal('program', {
    error: 'this is no program of Plumbline: it must begin with {"plumbline":"program",...}',
  }),
  version: z.literal(PROGRAM_VERSIONS, {
    error: ({ input }) => `version ${JSON.stringify(input)} is not known; this app reads 1 and 2`,
  }),
  createdMs: z.number().min(0).max(8.64e15),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS).readonly(),
})
