import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as tf from '@tensorflow/tfjs-core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeVideo } from '../../src/cli/video.ts'
import type { ImagePoint } from '../../src/engine/trace.ts'
import { createNodeEstimator, rgbTensor } from '../../workers/estimator-node.ts'
import { createTurning, type Turn, turnBack, turnPicture } from '../../workers/turned.ts'
import { prepareForTests } from './prepared.ts'

const TURNS = ['left-up', 'right-up'] as const

const CLIP = fileURLToPath(
  new URL('../../../shared/clips/anvoxfit/glute_bridge.mp4', import.meta.url),
)
const hasClip = existsSync(join(CLIP))
if (!hasClip) console.log('A lying person whom the detector misses is not tested: no clip.')

describe('a frame in which nobody is found', () => {
  it('is followed by one looked at again, then by turned ones, and so on', () => {
    const turning = createTurning()
    const turns: Turn[] = []
    for (let i = 0; i < 6; i++) {
      turns.push(turning.turn())
      turning.missed()
    }
    expect(turns).toEqual(['none', 'none', 'left-up', 'right-up', 'none', 'none'])
  })

  it('changes nothing of how a person is followed who is found turned', () => {
    const turning = createTurning()
    turning.missed()
    turning.missed()
    for (let i = 0; i < 3; i++) {
      expect(turning.turn()).toBe('left-up')
      turning.found()
    }
  })
})

describe.each(TURNS)('what is seen with the picture turned %s', (turn) => {
  beforeAll(async () => {
    // Starts the backend that the pictures are turned by.
    await prepareForTests()
    ;(await createNodeEstimator({ model: 'lite' })).dispose()
  })

  it('lies where it lay in the frame', async () => {
    const [width, height] = [7, 4]
    for (let spot = 0; spot < width * height; spot++) {
      const values = Array.from({ length: width * height }, (_, i) => (i === spot ? 1 : 0))
      const picture = tf.tensor3d(values, [height, width, 1])
      const turned = turnPicture(picture, turn)
      const [rows, columns] = turned.shape
      const seen = await turned.data()
      const found = seen.indexOf(1)
      const [x, y] = [(found % columns) + 0.5, Math.floor(found / columns) + 0.5]
      const image: ImagePoint[] = [[x / columns, y / rows, 0.9]]
      const mask = { width: columns, height: rows, values: Float32Array.from(seen) }
      const back = turnBack({ score: 1, image, world: null, mask }, turn)
      expect(back.image?.[0][0]).toBeCloseTo(((spot % width) + 0.5) / width)
      expect(back.image?.[0][1]).toBeCloseTo((Math.floor(spot / width) + 0.5) / height)
      expect(back.mask).toEqual({ width, height, values: Float32Array.from(values) })
      tf.dispose([picture, turned])
    }
  })

  it('keeps its metres in line with its places', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, share, share, (ax, ay, bx, by) => {
        // A square picture: world and image then turn alike.
        const image: ImagePoint[] = [
          [ax, ay, 1],
          [bx, by, 1],
        ]
        const back = turnBack({ score: 1, image, world: [[bx - ax, by - ay, 0.3]] }, turn)
        const [a, b] = back.image ?? []
        expect(back.world?.[0][0]).toBeCloseTo(b[0] - a[0])
        expect(back.world?.[0][1]).toBeCloseTo(b[1] - a[1])
        expect(back.world?.[0][2]).toBe(0.3)
      }),
    )
  })
})

describe.runIf(hasClip)('a person who lies', () => {
  it('is found at the third look where the detector misses them upright', async () => {
    await prepareForTests()
    const estimator = await createNodeEstimator({ model: 'lite' })
    const looks: number[] = []
    for await (const { rgb, width, height } of decodeVideo(CLIP)) {
      const pixels = rgbTensor(rgb, width, height)
      const tensors = estimator.numTensors()
      // Searched as if nobody had been seen before.
      estimator.reset()
      let look = 1
      while (look < 9 && (await estimator.estimate(pixels, look)).image === null) look++
      expect(estimator.numTensors()).toBe(tensors)
      pixels.dispose()
      looks.push(look)
      if (looks.length === 12) break
    }
    estimator.dispose()
    expect(Math.max(...looks)).toBe(3)
  }, 60_000)
})
