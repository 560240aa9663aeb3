import { describe, expect, test } from 'vitest'
import { LANDMARKS, landmarkIndex } from '../../src/engine/landmarks.ts'
import { createLimbKeeper } from '../../src/engine/limb-keeper.ts'
import type { ImagePoint, TraceFrame } from '../../src/engine/trace.ts'

const SIZE = { width: 640, height: 480 }
const FRAME_MS = 100

/** Knee and ankle of a leg, px: of who lies face down, the trunk 100 px long. */
type Leg = readonly [knee: readonly [number, number], ankle: readonly [number, number]]

const DOWN: Leg = [
  [228, 296],
  [164, 300],
]
const UP: Leg = [
  [240, 262],
  [188, 233],
]

const between = (a: Leg, b: Leg, share: number): Leg =>
  a.map(([x, y], joint) => [
    x + (b[joint][0] - x) * share,
    y + (b[joint][1] - y) * share,
  ]) as unknown as Leg

/** What the model says in one frame: where the leg is that it calls left, and the other. */
type Said = { readonly left: Leg; readonly right: Leg }

const REST: Said = { left: DOWN, right: DOWN }
const LIFTED: Said = { left: UP, right: DOWN }
const EXCHANGED: Said = { left: DOWN, right: UP }
/** On the way to being exchanged: less far up and down, as the model was seen to say it of a leg that stayed. */
const HALF_EXCHANGED: Said = { left: between(UP, DOWN, 0.7), right: between(DOWN, UP, 0.6) }
const COLLAPSED: Said = { left: between(DOWN, UP, 0.5), right: between(DOWN, UP, 0.5) }

const lifting = (share: number): Said => ({ left: between(DOWN, UP, share), right: DOWN })

const frameOf = ({ left, right }: Said, nth: number): TraceFrame => {
  const at: Partial<Record<string, readonly [number, number]>> = {
    left_shoulder: [400, 288],
    right_shoulder: [400, 292],
    left_hip: [300, 286],
    right_hip: [300, 290],
    left_knee: left[0],
    left_ankle: left[1],
    right_knee: right[0],
    right_ankle: right[1],
  }
  const image = LANDMARKS.map((name): ImagePoint => {
    const [x, y] = at[name] ?? [400, 290]
    return [x / SIZE.width, y / SIZE.height, 1]
  })
  return { t: nth * FRAME_MS, score: 1, image, world: null }
}

const times = (count: number, said: Said): Said[] => Array<Said>(count).fill(said)

/** How high each ankle is believed to be at the end, px from the top; null where it is hidden. */
const keep = (said: readonly Said[]) => {
  let confused = false
  const keeper = createLimbKeeper(SIZE, () => {
    confused = true
  })
  const last = said.map(frameOf).map(keeper).at(-1)
  const height = (name: 'left_ankle' | 'right_ankle') => {
    const [, y, visibility] = last?.image?.[landmarkIndex[name]] ?? [0, 0, 0]
    return visibility === 0 ? null : Math.round(y * SIZE.height)
  }
  return { left: height('left_ankle'), right: height('right_ankle'), confused }
}

const LIFTING = [...times(10, REST), ...[0.2, 0.4, 0.6, 0.8].map(lifting)]
const HELD = [...LIFTING, ...times(10, LIFTED)]
const LEFT_IS_UP = { left: 233, right: 300, confused: false }

describe('a lifted leg keeps its name', () => {
  test.each([
    ['while the model keeps it', HELD],
    ['when the model exchanges names for one frame', [...HELD, EXCHANGED]],
    ['and after that frame', [...HELD, EXCHANGED, LIFTED]],
    ['when it exchanges them for good', [...HELD, ...times(10, EXCHANGED)]],
    ['after a frame half way to the exchange', [...HELD, HALF_EXCHANGED, LIFTED]],
    ['when half ways and exchanges take turns', flicker()],
    ['after a frame in which both legs are one', [...HELD, COLLAPSED, EXCHANGED]],
  ])('%s', (_, said) => {
    expect(keep(said)).toEqual(LEFT_IS_UP)
  })

  function flicker(): Said[] {
    return [...HELD, EXCHANGED, LIFTED, HALF_EXCHANGED, LIFTED, COLLAPSED, LIFTED, EXCHANGED]
  }
})

describe('which leg is which is not claimed', () => {
  const HIDDEN = { left: null, right: null, confused: true }

  test('when names are exchanged as soon as the legs come apart', () => {
    expect(keep([...times(10, REST), lifting(1), EXCHANGED])).toEqual(HIDDEN)
  })

  test('when they were one for half a second, and come apart exchanged and back', () => {
    expect(keep([...HELD, ...times(6, COLLAPSED), LIFTED, EXCHANGED])).toEqual(HIDDEN)
  })
})
