import { z } from 'zod'
import { isOffered, partsOfName } from '../../engine/offered-measures.ts'
import { OWN_MOST } from '../../engine/own-exercise.ts'

z.config({ jitless: true })

const LARGEST = 1000

/** One line of somebody's words: no line breaks, nothing that can't be seen. */
const words = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]*$/u, 'words are one line without control characters')

const figure = z.number().min(-LARGEST).max(LARGEST)
const measure = z
  .string()
  .max(60)
  .refine((name) => partsOfName(name) !== null, 'there is no such measure to choose')
const signal = z
  .string()
  .max(60)
  .refine((name) => isOffered(name), 'there is no such measure to choose')

const condition = z.strictObject({
  measure,
  min: figure.optional(),
  max: figure.optional(),
})
const conditions = z.array(condition).min(1).max(OWN_MOST.conditions).readonly()

const limit = figure.nullable()
const range = z.tuple([limit, limit]).readonly()

const change = z.number().min(0).max(360)
const moment = z.number().min(0).max(60_000)

const movement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reps'),
    primary: signal,
    direction: z.enum(['up', 'down']),
    lanes: z.enum(['near', 'each']),
    enter: change,
    exit: change,
    range: change,
  }),
  z.strictObject({ kind: z.literal('hold'), kept: conditions, enterMs: moment, exitMs: moment }),
])

const rule = z.strictObject({
  name: words(OWN_MOST.ruleName),
  cue: words(OWN_MOST.cue),
  severity: z.literal([1, 2, 3]),
  when: z.enum(['start', 'moving', 'end', 'throughout']),
  measure,
  from: z.literal('start').optional(),
  ok: range,
  warn: range,
})

/**
 * A clinician's own exercise as it travels: its shape and its bounds. Whether it makes sense is asked by those who know
 * the exercise that it is like.
 */
export const ownSchema = z.strictObject({
  id: z.string().regex(/^own-[a-z]{1,20}$/, 'an own exercise is named by its id'),
  name: words(OWN_MOST.name),
  base: z.string().regex(/^[a-z][a-z-]{1,60}$/, 'an exercise is named by its id'),
  steps: z.array(words(OWN_MOST.step)).min(1).max(OWN_MOST.steps).readonly().optional(),
  pose: conditions.optional(),
  movement: movement.optional(),
  rules: z.array(rule).max(OWN_MOST.rules).readonly(),
})
