import { beforeAll, describe, expect, it } from 'vitest'
import type { PoseModel } from '../../workers/estimator.ts'
import { createNodeEstimator } from '../../workers/estimator-node.ts'
import { decode, estimateRgb, missingForGolden, pixels, readGolden, worstError } from './golden.ts'
import { prepareForTests } from './prepared.ts'

/** Tolerances of the library's own tests (its dist/blazepose_tfjs/blazepose_test.js). */
const PICTURE_PX = 15
const PICTURE_M = 0.21
const FILM_PX = 28
const FILM_M = 0.19

/** The library's test gives the frames at 30 fps, though they were filmed at 5. */
const FILM_INTERVAL_MS = 33.3333
const TIMEOUT_MS = 120_000

const missing = missingForGolden()
if (missing) console.log(`Golden pose tests skipped: ${missing}.`)

beforeAll(prepareForTests)

describe.skipIf(missing)("on the library's own picture", () => {
  const size = { width: 1000, height: 667 }

  it.each<PoseModel>(['lite', 'full', 'heavy'])(
    '%s puts every landmark within 15 px and 0.21 m',
    async (model) => {
      type Golden = { image_px: number[][]; world_m: number[][] }
      const golden = readGolden<Golden>('pose.expected.json')
      const [picture] = decode('pose.jpg', size)
      const estimator = await createNodeEstimator({ model })
      const estimate = await estimateRgb(estimator, picture as Uint8Array, size, 0)
      estimator.dispose()

      const px = worstError(pixels(estimate, size), golden.image_px)
      const metres = worstError(estimate.world ?? [], golden.world_m)
      console.log(`pose.jpg, ${model}: ${px.toFixed(1)} px, ${metres.toFixed(3)} m`)
      expect(px).toBeLessThanOrEqual(PICTURE_PX)
      expect(metres).toBeLessThanOrEqual(PICTURE_M)
    },
    TIMEOUT_MS,
  )
})

describe.skipIf(missing)("on the library's own film", () => {
  const size = { width: 720, height: 1280 }
  type Film = number[][][]

  // The results were recorded with the library's smoothing on, so it is on here too. As we run, with
  // it off, 56 of the 65 frames are within 28 px (worst 47.6): the difference is that filter alone.
  it(
    'full is within 28 px and 0.19 m in 65 of 65 frames',
    async () => {
      const expectedPx = readGolden<Film>('pose_squats.full.json')
      const expectedM = readGolden<Film>('pose_squats_3d.full.json')
      const estimator = await createNodeEstimator({ model: 'full', enableSmoothing: true })
      const errors: { px: number; metres: number }[] = []
      for (const [i, frame] of decode('pose_squats.mp4', size).entries()) {
        const estimate = await estimateRgb(estimator, frame, size, i * FILM_INTERVAL_MS)
        errors.push({
          px: worstError(pixels(estimate, size), expectedPx[i] ?? []),
          metres: worstError(estimate.world ?? [], expectedM[i] ?? []),
        })
      }
      estimator.dispose()

      const px = Math.max(...errors.map((error) => error.px))
      const metres = Math.max(...errors.map((error) => error.metres))
      console.log(`pose_squats.mp4, full: ${px.toFixed(1)} px, ${metres.toFixed(3)} m`)
      expect(expectedPx).toHaveLength(65)
      const within = errors.filter((error) => error.px <= FILM_PX && error.metres <= FILM_M)
      expect(within).toHaveLength(65)
      expect(errors).toHaveLength(65)
    },
    TIMEOUT_MS,
  )
})
