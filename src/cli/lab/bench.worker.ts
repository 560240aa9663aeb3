import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'
import { expose } from 'comlink'
import { createEstimator } from '../../../workers/estimator.ts'
import { createJudge, type Judge } from '../../../workers/judge.ts'
import type { ModelSize } from '../../../workers/seam.ts'
import { createCoach } from '../../engine/pipeline.ts'
import { exercises } from '../../exercises/index.ts'

/** What the library asks of the model for a pose without segmentation; its other outputs are not computed. */
const OUTPUTS = ['ld_3d', 'output_poseflag', 'activation_heatmap', 'world_3d']
const INPUT_SHAPE = [1, 256, 256, 3] as const

/** The bare landmark model and the whole worker, in one thread on one backend, to be timed in turns. */
export type BenchWorker = {
  start(options: { models: string; model: ModelSize; width: number; height: number }): Promise<void>
  /** ms of one `execute` on a tensor that is ready, result read. */
  bare(): Promise<number>
  /** ms of one picture: crop, model, landmarks, trace frame, coach. */
  whole(picture: ImageBitmap, tMs: number): Promise<number>
}

let model: GraphModel
let input: tf.Tensor
let judge: Judge

const worker: BenchWorker = {
  async start({ models, model: size, width, height }) {
    const load = (name: string) => `${models}${name}/model.json`
    const estimator = await createEstimator({ backend: 'wasm', model: size, load })
    const exercise = exercises['glute-bridge']
    if (!exercise) throw new Error('the bench measures with glute-bridge')
    const onLost = (reason: string) => {
      throw new Error(reason)
    }
    judge = createJudge(estimator, createCoach(exercise, { width, height }), onLost)
    model = await loadGraphModel(load(size))
    input = tf.randomUniform([...INPUT_SHAPE])
    await input.data()
  },
  async bare() {
    const began = performance.now()
    const outputs = model.execute(input, OUTPUTS) as tf.Tensor[]
    await Promise.all(outputs.map((output) => output.data()))
    const ms = performance.now() - began
    tf.dispose(outputs)
    return ms
  },
  async whole(bitmap, tMs) {
    const began = performance.now()
    await judge.picture({ bitmap, tMs })
    return performance.now() - began
  },
}

expose(worker)
