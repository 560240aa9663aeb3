import { describe, expect, it } from 'vitest'
import type { Trace } from '../../../src/engine/trace.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { raisingHand } from '../../../src/mannequin/raising-hand.ts'
import { HANDS_BUSY, handsAreFree } from '../../../src/session/hands/hands-busy.ts'
import { createRaisedHand, HELD_MS } from '../../../src/session/hands/raised-hand.ts'
import { createSign } from '../../../src/session/hands/sign.ts'
import { filmed, filmsOf, performed } from './films.ts'

/** When a hand has said something in this film, ms. */
const signsIn = ({ header, frames }: Trace): readonly number[] => {
  const look = createRaisedHand(header)
  const sign = createSign()
  return frames.flatMap((frame) => (sign(look(frame), frame.t).given ? [frame.t] : []))
}

const free = Object.keys(exercises).filter(handsAreFree)
/** Acting a film takes a second, on a busy machine many. */
const PATIENCE_MS = 120_000

const RAISED_MS = 1000

const withRaisedHand = async (
  exercise: string,
  side: 'left' | 'right',
  heldMs = HELD_MS + 1500,
): Promise<Trace> => {
  const acted = await performed(exercise)
  const still = { ...acted, durationMs: 8000, poseAt: () => acted.poseAt(0) }
  const raising = { side, fromMs: RAISED_MS, heldMs }
  return filmed(exercise, raisingHand(still, raising), 'left', 3)
}

describe('a raised hand', () => {
  it.each(free)(
    'is never taken from the movement of %s, done well or badly',
    async (exercise) => {
      for (const { clause, trace } of await filmsOf(exercise)) {
        expect({ clause, signs: signsIn(trace) }).toEqual({ clause, signs: [] })
      }
    },
    PATIENCE_MS,
  )

  it.each(HANDS_BUSY)(
    'could be taken from the movement of %s, which is why it says nothing there',
    async (exercise) => {
      const films = await filmsOf(exercise)
      expect(films.some(({ trace }) => signsIn(trace).length > 0)).toBe(true)
    },
    PATIENCE_MS,
  )

  it.each(free.flatMap((exercise) => [[exercise, 'left'] as const, [exercise, 'right'] as const]))(
    'is seen once in the start pose of %s, the %s one',
    async (exercise, side) => {
      const signs = signsIn(await withRaisedHand(exercise, side))
      expect(signs).toHaveLength(1)
      // It is up a little before the arm is straight.
      expect(signs[0]).toBeGreaterThan(RAISED_MS + HELD_MS)
    },
    PATIENCE_MS,
  )

  it('says nothing when it is lowered too soon', async () => {
    expect(signsIn(await withRaisedHand('glute-bridge', 'left', HELD_MS / 2))).toEqual([])
  })

  it('is unknown where no arm is seen', async () => {
    const { header, frames } = await withRaisedHand('glute-bridge', 'left')
    const look = createRaisedHand(header)
    const image = frames[0].image?.map(([x, y]) => [x, y, 0.1] as const) ?? null
    expect(look({ ...frames[0], image })).toEqual({ kind: 'unknown' })
    expect(look({ t: 1, score: 0, image: null, world: null })).toEqual({ kind: 'unknown' })
  })
})

describe('a sign', () => {
  const up = (heldMs: number) => ({ kind: 'up', heldMs }) as const
  const down = { kind: 'down' } as const
  const shares = (...hands: (ReturnType<typeof up> | typeof down)[]) => {
    const sign = createSign()
    return hands.map((hand, index) => sign(hand, index * 500))
  }

  it('fills while the hand is held, and is given once', () => {
    expect(shares(up(500), up(1000), up(2000), up(2500))).toEqual([
      { share: 0.25, given: false },
      { share: 0.5, given: false },
      { share: 1, given: true },
      { share: 0, given: false },
    ])
  })

  it('is given again once the hand has been down', () => {
    const given = shares(up(2000), down, down, up(0), up(2000)).map((told) => told.given)
    expect(given).toEqual([true, false, false, false, true])
  })

  it('is not given again where the hand was lost for a moment', () => {
    expect(shares(up(2000), down, up(2000)).map((told) => told.given)).toEqual([true, false, false])
  })
})
