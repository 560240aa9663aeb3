import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEstimator, type Estimator } from '../../workers/estimator.ts'
import { createNodeEstimator, fileHandler, rgbTensor } from '../../workers/estimator-node.ts'
import { toPose } from '../../workers/pose-result.ts'
import { decode, missingForGolden } from './golden.ts'
import { poisonedHandler } from './poisoned.ts'
import { prepareForTests } from './prepared.ts'

const FRAMES = 20
const FRAME_MS = 33
const TIMEOUT_MS = 60_000
const SIZE = { width: 1000, height: 667 }

const missing = missingForGolden()
if (missing) console.log(`Tests of the estimator on a person skipped: ${missing}.`)

beforeAll(prepareForTests)

describe('where nobody is in the picture, the estimator', () => {
  it('finds nobody, and keeps no tensor in 20 frames', async () => {
    const estimator = await createNodeEstimator({ model: 'lite' })
    const blank = tf.fill<tf.Rank.R3>([480, 640, 3], 128)
    const before = estimator.numTensors()
    for (let i = 0; i < FRAMES; i++) {
      const found = await estimator.estimate(blank, i * FRAME_MS)
      expect(found).toEqual({ score: 0, image: null, world: null })
    }
    expect(estimator.numTensors()).toBe(before)
    blank.dispose()
    estimator.dispose()
  })
})

describe.skipIf(missing)('where a person is in the picture, the estimator', () => {
  let estimator: Estimator
  let picture: tf.Tensor3D

  beforeAll(async () => {
    estimator = await createNodeEstimator({ model: 'lite', enableSegmentation: true })
    const [rgb] = decode('pose.jpg', SIZE)
    picture = rgbTensor(rgb as Uint8Array, SIZE.width, SIZE.height)
  })

  afterAll(() => {
    picture.dispose()
    estimator.dispose()
  })

  it(
    'keeps no tensor in 20 frames',
    async () => {
      const before = estimator.numTensors()
      for (let i = 0; i < FRAMES; i++) {
        expect((await estimator.estimate(picture, i * FRAME_MS)).image).toHaveLength(33)
      }
      expect(estimator.numTensors()).toBe(before)
    },
    TIMEOUT_MS,
  )

  it('gives a mask of the frame that is on at the hips and off in the corner', async () => {
    const { image, mask } = await estimator.estimate(picture, 0)
    expect(mask).toMatchObject(SIZE)
    const at = (x: number, y: number) =>
      mask?.values[Math.floor(y * SIZE.height) * SIZE.width + Math.floor(x * SIZE.width)]
    const [leftHip, rightHip] = [image?.[23] ?? [0, 0], image?.[24] ?? [0, 0]]
    expect(at((leftHip[0] + rightHip[0]) / 2, (leftHip[1] + rightHip[1]) / 2)).toBeGreaterThan(0.9)
    expect(at(0.01, 0.01)).toBeLessThan(0.1)
  })

  it('finds nobody in a frame of NaN, and the person again in the next', async () => {
    const broken = tf.fill<tf.Rank.R3>([SIZE.height, SIZE.width, 3], Number.NaN)
    const before = estimator.numTensors()
    await estimator.estimate(picture, 0)
    expect(await estimator.estimate(broken, 1)).toEqual({ score: 0, image: null, world: null })
    expect((await estimator.estimate(picture, 2)).score).toBeGreaterThan(0.9)
    expect(estimator.numTensors()).toBe(before)
    broken.dispose()
  })

  it.each(['ld_3d', 'world_3d', 'output_poseflag'])(
    'finds nobody, and keeps no tensor, where the model gives NaN for %s',
    async (output) => {
      const broken = await createEstimator({
        backend: 'wasm',
        model: 'lite',
        load: (name) => (name === 'lite' ? poisonedHandler(name, output) : fileHandler(name)),
        enableSegmentation: true,
      })
      const before = broken.numTensors()
      for (let i = 0; i < 3; i++) {
        expect(await broken.estimate(picture, i)).toEqual({ score: 0, image: null, world: null })
      }
      expect(broken.numTensors()).toBe(before)
      broken.dispose()
    },
  )

  it('works off calls that overlap one after another', async () => {
    // Without state from before, only the second call can use what the first one found.
    estimator.reset()
    const apart = [await imageOf(0), await imageOf(1)]
    estimator.reset()
    const overlapping = await Promise.all([imageOf(0), imageOf(1)])
    expect(overlapping).toEqual(apart)
    expect(overlapping[1]).not.toEqual(overlapping[0])
  })

  async function imageOf(tMs: number) {
    return (await estimator.estimate(picture, tMs)).image
  }
})

describe('a pose', () => {
  const keypoints = [{ x: 320, y: 120, score: 0.9 }]
  const keypoints3D = [{ x: 0.1, y: -0.2, z: 0.3 }]
  const size = { width: 640, height: 480 }

  it('has its image points divided by the frame, its world points in metres', () => {
    expect(toPose({ score: 1, keypoints, keypoints3D }, size)).toEqual({
      score: 1,
      image: [[0.5, 0.25, 0.9]],
      world: [[0.1, -0.2, 0.3]],
    })
  })

  it.each([
    ['its score', { score: Number.NaN, keypoints, keypoints3D }],
    ['an image point', { score: 1, keypoints: [{ x: Number.NaN, y: 0 }], keypoints3D }],
    ['a world point', { score: 1, keypoints, keypoints3D: [{ x: 0, y: Infinity, z: 0 }] }],
  ])('is no pose where %s is not a number', (_, broken) => {
    expect(toPose(broken, size)).toBeNull()
  })
})
