import { z } from 'zod'
import { LANDMARKS } from '../engine/landmarks.ts'
import { CONTOUR_POINTS, VIEWS } from '../engine/trace.ts'

/**
 * The trace format, version 1, as zod schemas. Unknown keys are dropped.
 * zod's compiled parsers need `eval`, which the page's content security policy forbids.
 */
z.config({ jitless: true })

const share = z.number().min(0).max(1)

const imagePoint = z.tuple([z.number(), z.number(), share]).readonly()
const worldPoint = z.tuple([z.number(), z.number(), z.number()]).readonly()

const landmarksOf = <Point extends z.ZodType>(point: Point) =>
  z
    .array(point)
    .length(LANDMARKS.length, {
      error: ({ input }) =>
        `${LANDMARKS.length} landmarks are needed, not ${Array.isArray(input) ? input.length : 0}`,
    })
    .readonly()
    .nullable()

/** Other programs may keep an outline of another shape, as the format allows: to us there is then none. */
const contour = z
  .array(z.number().nullable())
  .length(CONTOUR_POINTS)
  .readonly()
  .nullable()
  .optional()
  .catch(null)

const range = z.number().positive().optional()

/** Likewise: a calibration of another shape is none. */
const calibration = z.object({ left: range, right: range, both: range }).optional().catch(undefined)

export const frameSchema = z.object({
  t: z.number().min(0),
  score: share,
  image: landmarksOf(imagePoint),
  world: landmarksOf(worldPoint),
  contour,
  label: z.unknown().optional(),
})

export const headerSchema = z.object({
  plumbline: z.literal('trace', {
    error: 'this is not a Plumbline trace: its first line must be {"plumbline":"trace",...}',
  }),
  version: z.literal(1, {
    error: ({ input }) => `version ${JSON.stringify(input)} is not known; this program reads 1`,
  }),
  model: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  fps: z.number().positive(),
  exercise: z.string().optional(),
  source: z.string().optional(),
  side: z.enum(['left', 'right']).optional(),
  view: z.enum(VIEWS as [(typeof VIEWS)[number], ...typeof VIEWS]).optional(),
  dose: z.unknown().optional(),
  calibration,
})
