import { describe, expect, it } from 'vitest'
import { landmarkIndex } from '../../src/engine/landmarks.ts'
import type { ImagePoint } from '../../src/engine/trace.ts'
import { contourOf } from '../../workers/contour.ts'
import { withContour } from '../../workers/with-contour.ts'

const SIZE = { width: 200, height: 120 }
const SHOULDERS = { x: 50, y: 60 }
const HIPS = { x: 150, y: 60 }

const imageWith = (shoulders = SHOULDERS, hips = HIPS): ImagePoint[] => {
  const image: ImagePoint[] = Array.from({ length: 33 }, () => [0, 0, 1])
  const put = (index: number, { x, y }: typeof HIPS) => {
    image[index] = [x / SIZE.width, y / SIZE.height, 1]
  }
  for (const side of ['left', 'right'] as const) {
    put(landmarkIndex[`${side}_shoulder`], shoulders)
    put(landmarkIndex[`${side}_hip`], hips)
  }
  return image
}

/** The person is where `inside` says. */
const maskOf = (inside: (x: number, y: number) => boolean) => ({
  ...SIZE,
  values: Float32Array.from({ length: SIZE.width * SIZE.height }, (_, at) =>
    inside(at % SIZE.width, Math.floor(at / SIZE.width)) ? 1 : 0,
  ),
})

const expectHeights = (found: ReturnType<typeof contourOf>, heights: readonly number[]) => {
  expect(found).toHaveLength(heights.length)
  for (const [place, height] of heights.entries()) expect(found?.[place]).toBeCloseTo(height, 1.5)
}

describe('the outline of the back', () => {
  it('is the height of the edge above the line, in lengths of it', () => {
    const found = contourOf(
      maskOf((_, y) => y > 40 && y < 100),
      imageWith(),
    )
    expectHeights(found, Array(9).fill(0.195))
  })

  it('runs from the shoulders to the hips, whichever way the head is', () => {
    const slope = maskOf((x, y) => y > 55 - 0.2 * (x - 50))
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => 0.055 + 0.02 * tenth)
    expectHeights(contourOf(slope, imageWith()), rising)
    expectHeights(contourOf(slope, imageWith(HIPS, SHOULDERS)), rising.toReversed())
  })

  it('is measured at right angles to a sloping trunk', () => {
    const sloping = maskOf((x, y) => y > 30 + 0.5 * (x - 50))
    const found = contourOf(sloping, imageWith({ x: 50, y: 50 }, { x: 150, y: 100 }))
    expectHeights(found, Array(9).fill((20 / Math.hypot(100, 50)) * Math.cos(Math.atan(0.5))))
  })

  it('is below the line where the back hangs through', () => {
    const hollow = maskOf((x, y) => y > (x > 80 && x < 120 ? 70 : 50))
    const found = contourOf(hollow, imageWith())
    expect(found?.[4]).toBeCloseTo(-0.105, 1.7)
    expect(found?.[0]).toBeCloseTo(0.095, 1.7)
  })

  it('is not known where the body goes on to the picture’s edge', () => {
    const found = contourOf(
      maskOf((x, y) => y > 40 || x < 75),
      imageWith(),
    )
    expect(found?.slice(0, 2)).toEqual([null, null])
    expect(found?.[4]).toBeCloseTo(0.195, 1.7)
  })

  it('is none where nothing is the person, where nobody is, or where the trunk points at the lens', () => {
    expect(
      contourOf(
        maskOf(() => false),
        imageWith(),
      ),
    ).toBeNull()
    expect(
      contourOf(
        maskOf(() => true),
        null,
      ),
    ).toBeNull()
    const short = imageWith({ x: 90, y: 60 }, { x: 110, y: 60 })
    expect(
      contourOf(
        maskOf((_, y) => y > 40),
        short,
      ),
    ).toBeNull()
  })
})

describe('a model that tells the outline', () => {
  const mask = maskOf((_, y) => y > 40)
  const seer = (asked: boolean[]) =>
    withContour({
      estimate: async (_input, _tMs, withMask) => {
        asked.push(withMask ?? false)
        return { score: 1, image: imageWith(), world: null, ...(withMask ? { mask } : {}) }
      },
    })
  const picture = {} as ImageBitmap

  it('asks for a mask ten times a second, and hands on the outline instead', async () => {
    const asked: boolean[] = []
    const { estimate } = seer(asked)
    const frames = []
    for (let t = 0; t < 200; t += 33) frames.push(await estimate(picture, t))
    expect(asked).toEqual([true, false, false, true, false, false, true])
    expect(frames.map(({ contour }) => contour?.length)).toEqual(
      asked.map((was) => (was ? 9 : undefined)),
    )
    expect(frames.some((frame) => 'mask' in frame)).toBe(false)
  })

  it('asks anew when time begins anew', async () => {
    const asked: boolean[] = []
    const { estimate } = seer(asked)
    await estimate(picture, 5000)
    await estimate(picture, 0)
    expect(asked).toEqual([true, true])
  })
})
