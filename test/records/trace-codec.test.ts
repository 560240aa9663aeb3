import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/engine/landmarks.ts'
import { CONTOUR_POINTS, type TraceFrame } from '../../src/engine/trace.ts'
import { crc32 } from '../../src/records/crc-32.ts'
import { decodeChunk, encodeChunk } from '../../src/records/trace-codec.ts'
import { stillTrace } from './traces.ts'

/** What may be lost of each number, by how it is kept: half a step. */
const BOUNDS = {
  t: 0.05,
  score: 0.0005,
  image: [0.5 / 1280, 0.5 / 720, 0.5 / 63],
  world: [0.0025, 0.0025, 0.0025],
  contour: 0.0005,
} as const

const decoded = (frames: readonly TraceFrame[]): readonly TraceFrame[] => {
  const read = decodeChunk(encodeChunk(frames))
  if (!read.ok) throw new Error(read.reason)
  return read.frames
}

const reasonOf = (bytes: Uint8Array): string => {
  const read = decodeChunk(bytes)
  return read.ok ? 'none' : read.reason
}

/** Beside the bound, what doubles themselves round at this size. */
const isClose = (a: number, b: number, bound: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= bound * 1.000001 + Math.abs(b) * 1e-12

type Points = readonly (readonly number[])[] | null

const arePointsClose = (a: Points, b: Points, bounds: readonly number[]): boolean =>
  a === null || b === null
    ? a === b
    : a.length === b.length &&
      a.every((point, at) =>
        bounds.every((bound, axis) =>
          isClose(point[axis] ?? Number.NaN, b[at]?.[axis] ?? Number.NaN, bound),
        ),
      )

const areContoursClose = (a: TraceFrame['contour'], b: TraceFrame['contour']): boolean =>
  !a || !b
    ? a === b
    : a.every((height, at) => {
        const other = b[at] ?? null
        return height === null || other === null
          ? height === other
          : isClose(height, other, BOUNDS.contour)
      })

/** Which parts of two frames are further apart than may be. */
const losses = (was: TraceFrame, is: TraceFrame | undefined): string[] => {
  if (!is) return ['frame']
  const parts = {
    t: isClose(is.t, was.t, BOUNDS.t),
    score: isClose(is.score, was.score, BOUNDS.score),
    image: arePointsClose(is.image, was.image, BOUNDS.image),
    world: arePointsClose(is.world, was.world, BOUNDS.world),
    contour: areContoursClose(is.contour, was.contour),
    label: JSON.stringify(is.label) === JSON.stringify(was.label),
  }
  return Object.entries(parts)
    .filter(([, fine]) => !fine)
    .map(([part]) => part)
}

const expectKept = (frames: readonly TraceFrame[]): void => {
  const back = decoded(frames)
  expect(back).toHaveLength(frames.length)
  expect(frames.flatMap((frame, at) => losses(frame, back[at]))).toEqual([])
}

/** Mostly places in a picture, now and then anything a double can be. */
const anyNumber = fc.oneof(
  { weight: 40, arbitrary: fc.double({ min: -1, max: 2, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: -2000, max: 2000, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
)
const points = fc.option(
  fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), {
    minLength: LANDMARKS.length,
    maxLength: LANDMARKS.length,
  }),
)
const anyFrame: fc.Arbitrary<TraceFrame> = fc.record(
  {
    t: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double()),
    score: anyNumber,
    image: points,
    world: points,
    contour: fc.option(
      fc.array(fc.option(anyNumber), { minLength: CONTOUR_POINTS, maxLength: CONTOUR_POINTS }),
    ),
    label: fc.oneof(fc.jsonValue(), fc.constantFrom('NaN', { gap: 'worker restarted' })),
  },
  { requiredKeys: ['t', 'score', 'image', 'world'], noNullPrototype: true },
)

const [still] = stillTrace().frames
if (!still) throw new Error('a still trace has frames')
const nobody: TraceFrame = { t: 34, score: 0, image: null, world: null }
const withX = (x: number): TraceFrame => ({
  ...still,
  image: still.image?.map((point, at) => (at === 7 ? [x, 0.5, 1] : point)) ?? null,
})

describe('a chunk gives back', () => {
  it('any frames, within half a step', () => {
    fc.assert(fc.property(fc.array(anyFrame, { maxLength: 8 }), expectKept), { numRuns: 300 })
  })

  it.each<[string, TraceFrame[]]>([
    ['no frame at all', []],
    ['one frame', [still]],
    ['nobody', [nobody]],
    ['somebody who leaves and comes back', [still, nobody, nobody, { ...still, t: 99 }]],
    ['a gap with its reason', [still, { ...nobody, label: { gap: 'worker restarted' } }, still]],
    ['a label that is the word NaN', [{ ...still, label: 'NaN' }]],
    ['a label of nothing', [{ ...still, label: null }]],
    ['an odd frame with a label', [{ ...withX(Number.NaN), label: 'NaN' }]],
    ['world without image', [{ ...still, image: null }]],
    ['image without world', [{ ...still, world: null }]],
    ['an outline that was not found', [{ ...still, contour: null }]],
    [
      'an outline with holes',
      [{ ...still, contour: [0.1, null, 0.2, -0.3, null, 0, 0.01, 9, null] }],
    ],
    ['time that stands still', [still, still]],
    ['time that goes back', [{ ...still, t: 500 }, still]],
    ['time that is none', [{ ...still, t: Number.NaN }, still]],
    ['time of years', [{ ...still, t: 1e12 }, still]],
    ['a point left of the picture', [withX(-3)]],
    ['a point far out of the picture', [withX(4000)]],
    ['a point beyond all bounds', [withX(1e308), still, withX(-1e308)]],
    ['points that jump', [withX(0), withX(9000), withX(-9000), withX(0)]],
    ['NaN', [withX(Number.NaN), still]],
    ['Infinity', [still, withX(Infinity), withX(-Infinity)]],
    ['32 landmarks', [{ ...still, image: still.image?.slice(1) ?? null }]],
  ])('%s', (_, frames) => expectKept(frames))

  it('refuses a label that is no JSON, and says which', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    for (const label of [circle, 1n, () => 1]) {
      expect(() => encodeChunk([still, { ...still, label }])).toThrow(
        /^frame 1: its label is no JSON/,
      )
    }
  })
})

describe('a broken chunk is told as one', () => {
  const whole = encodeChunk([...stillTrace(5).frames, { ...nobody, label: 'C' }])

  it('whichever byte is another one', () => {
    for (const at of whole.keys()) {
      const broken = whole.slice()
      broken[at] = (broken[at] ?? 0) ^ 0x10
      expect(reasonOf(broken), `byte ${at}`).toMatch(/^its (checksum does not fit|version 17 is)/)
    }
  })

  it('wherever it is cut', () => {
    for (const at of whole.keys()) {
      expect(reasonOf(whole.slice(0, at))).toMatch(/^it is cut short$|^its checksum/)
    }
  })

  it('when it is of a version to come', () => {
    const later = whole.slice()
    later[0] = 2
    expect(reasonOf(later)).toBe('its version 2 is not known; this program reads 1')
  })

  it('when its checksum fits and its content does not', () => {
    // A count of frames that would fill all memory, and then nothing.
    const hollow = sealed(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0))
    expect(reasonOf(hollow)).toBe('it does not hold what it says')
  })

  it('and never by an exception, whatever the bytes are', () => {
    const anySealed = fc.uint8Array({ minLength: 8, maxLength: 400 }).map(sealed)
    fc.assert(
      fc.property(fc.oneof(anySealed, fc.uint8Array()), (bytes) => {
        decodeChunk(bytes)
      }),
    )
  })
})

/** Bytes with a right version and checksum before them. */
const sealed = (content: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(5 + content.length)
  bytes[0] = 1
  bytes.set(content, 5)
  new DataView(bytes.buffer).setUint32(1, crc32(content))
  return bytes
}

describe('the checksum', () => {
  it('is the one of gzip and PNG', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})
