import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../../src/engine/landmarks.ts'
import type { TraceFrame } from '../../../src/engine/trace.ts'
import { createPresence } from '../../../src/session/hands/presence.ts'

const SIZE = { width: 640, height: 480 }
const STEP_MS = 100

const nobody = { score: 0, image: null, world: null }
const somebodyAt = (x: number) => ({
  score: 1,
  image: LANDMARKS.map(() => [x, 0.5, 0.99] as const),
  world: null,
})
const there = somebodyAt(0.5)
const outside = somebodyAt(1.3)

/** Each for so many ms. @returns what was told, and when */
const told = (...spans: readonly (readonly [Omit<TraceFrame, 't'>, number])[]) => {
  const watch = createPresence(SIZE)
  const frames = spans.flatMap(([frame, ms]) => Array<typeof frame>(ms / STEP_MS).fill(frame))
  return frames.flatMap((frame, index) => {
    const t = index * STEP_MS
    const said = watch({ t, ...frame })
    return said ? [[said, t]] : []
  })
}

describe('a person', () => {
  it.each([
    ['is found no more', nobody],
    ['is followed out of the picture', outside],
  ])('has left three seconds after they %s, and is back after two', (_, gone) => {
    expect(told([there, 3000], [gone, 5000], [there, 4000])).toEqual([
      ['left', 6000],
      ['came-back', 10_000],
    ])
  })

  it.each([
    ['is lost for less than three seconds', [nobody, 2900]],
    ['passes by behind them', [there, 3000]],
  ] as const)('has not left when somebody %s', (_, span) => {
    expect(told([there, 3000], span, [there, 5000])).toEqual([])
  })

  it('is not back after a glimpse', () => {
    const away = told([there, 3000], [nobody, 4000], [there, 1900], [nobody, 4000])
    expect(away).toEqual([['left', 6000]])
  })

  it('who was never there has not left', () => {
    expect(told([nobody, 9000], [there, 3000])).toEqual([])
  })

  it('is not gone because the pictures are', () => {
    const gap = { ...nobody, label: { gap: 'the model starts anew' } }
    expect(told([there, 3000], [gap, 9000], [there, 3000])).toEqual([])
  })
})
