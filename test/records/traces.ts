import fc from 'fast-check'
import { LANDMARKS } from '../../src/engine/landmarks.ts'
import {
  CONTOUR_POINTS,
  type Trace,
  type TraceFrame,
  type TraceHeader,
  VIEWS,
} from '../../src/engine/trace.ts'

/** JSON has one zero, so a negative one can't come back. */
const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
  .map((value) => value + 0)
const share = fc.double({ noNaN: true, min: 0, max: 1 }).map((value) => value + 0)
const many = { minLength: LANDMARKS.length, maxLength: LANDMARKS.length }

const header: fc.Arbitrary<TraceHeader> = fc.record(
  {
    plumbline: fc.constant('trace' as const),
    version: fc.constant(1 as const),
    model: fc.string(),
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
    fps: fc.double({ noNaN: true, min: 0.1, max: 240 }),
    exercise: fc.string(),
    source: fc.string(),
    side: fc.constantFrom('left' as const, 'right' as const),
    view: fc.constantFrom(...VIEWS),
  },
  {
    requiredKeys: ['plumbline', 'version', 'model', 'width', 'height', 'fps'],
    noNullPrototype: true,
  },
)

const frame: fc.Arbitrary<TraceFrame> = fc.record(
  {
    t: fc.double({ noNaN: true, min: 0, max: 1e6 }).map((value) => value + 0),
    score: share,
    image: fc.option(fc.array(fc.tuple(finite, finite, share), many)),
    world: fc.option(fc.array(fc.tuple(finite, finite, finite), many)),
    contour: fc.option(
      fc.array(fc.option(finite), { minLength: CONTOUR_POINTS, maxLength: CONTOUR_POINTS }),
    ),
    label: fc.constantFrom('C', { gap: 'worker restarted' }),
  },
  { requiredKeys: ['t', 'score', 'image', 'world'], noNullPrototype: true },
)

/** Any trace that fits the format. */
export const anyTrace: fc.Arbitrary<Trace> = fc.record(
  {
    header,
    frames: fc
      .array(frame, { minLength: 1, maxLength: 5 })
      .map((frames) => [...frames].sort((a, b) => a.t - b.t)),
  },
  { noNullPrototype: true },
)

/** A small trace of somebody who stands still: for tests that need a file, not a movement. */
export const stillTrace = (frames = 3): Trace => ({
  header: {
    plumbline: 'trace',
    version: 1,
    model: 'blazepose-full',
    width: 640,
    height: 480,
    fps: 15,
  },
  frames: Array.from({ length: frames }, (_, index) => ({
    t: Math.round((index * 1000) / 15),
    score: 0.99,
    image: LANDMARKS.map((_, at) => [0.5, 0.2 + at / 100, 0.9] as const),
    world: LANDMARKS.map((_, at) => [0, at / 100, 0] as const),
  })),
})
