import { loadGraphModel } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { densify } from '../../models/convert/densify.ts'
import { readTflite } from '../../models/convert/tflite.ts'
import { startBackend } from '../../workers/backends.ts'
import { fileHandler } from '../../workers/estimator-node.ts'
import { prepareForTests } from './prepared.ts'

describe('sparse weights', () => {
  it('are spread over their rows where only the columns are compressed', () => {
    const dense = densify(Uint16Array.of(1, 2, 3), [2, 3], {
      traversalOrder: [0, 1],
      blockMap: [],
      dimensions: [
        { format: 'dense', size: 2 },
        { format: 'csr', segments: [0, 2, 3], indices: [0, 2, 1] },
      ],
    })
    expect([...dense]).toEqual([1, 0, 2, 0, 3, 0])
  })

  it('are spread block by block where they are stored in blocks', () => {
    // TFLite's example of block sparsity: a 4 x 4 matrix of 2 x 2 blocks, two of them stored.
    const dense = densify(Uint16Array.of(1, 2, 3, 4, 5, 6, 7, 8), [4, 4], {
      traversalOrder: [0, 1, 2, 3],
      blockMap: [0, 1],
      dimensions: [
        { format: 'dense', size: 2 },
        { format: 'csr', segments: [0, 1, 2], indices: [1, 0] },
        { format: 'dense', size: 2 },
        { format: 'dense', size: 2 },
      ],
    })
    expect([...dense]).toEqual([0, 0, 1, 2, 0, 0, 3, 4, 5, 6, 0, 0, 7, 8, 0, 0])
  })
})

describe('the converter', () => {
  it('says so where it is given something else than a .tflite file', () => {
    expect(() => readTflite(new TextEncoder().encode('no model at all'))).toThrow(
      'not a .tflite file',
    )
  })
})

describe('a converted model', () => {
  const LANDMARK_OUTPUTS = {
    ld_3d: [1, 195],
    output_poseflag: [1, 1],
    activation_segmentation: [1, 256, 256, 1],
    activation_heatmap: [1, 64, 64, 39],
    world_3d: [1, 117],
  }

  beforeAll(async () => {
    prepareForTests()
    await startBackend('wasm')
  })

  it('of the detector gives a score and a box of twelve for each of 2254 anchors', async () => {
    const outputs = await run('detector', 224)
    expect(outputs.map(({ shape }) => shape)).toEqual([[1, 2254, 13]])
  })

  it.each(['lite', 'full', 'heavy'])('of %s gives every output by its name', async (name) => {
    const outputs = await run(name, 256, Object.keys(LANDMARK_OUTPUTS))
    expect(outputs.map(({ shape }) => shape)).toEqual(Object.values(LANDMARK_OUTPUTS))
    const probabilities = outputs.slice(1, 4).flatMap(({ values }) => values)
    expect(probabilities.every((value) => value >= 0 && value <= 1)).toBe(true)
  })
})

/** Runs a model on a grey picture; every number that comes out has to be finite. */
async function run(name: string, size: number, outputs?: string[]) {
  const model = await loadGraphModel(fileHandler(name))
  const results = tf.tidy(() => [model.execute(tf.fill([1, size, size, 3], 0.5), outputs)].flat())
  const read = results.map((tensor) => ({ shape: tensor.shape, values: [...tensor.dataSync()] }))
  tf.dispose(results)
  model.dispose()
  expect(read.flatMap(({ values }) => values).every(Number.isFinite)).toBe(true)
  return read
}
