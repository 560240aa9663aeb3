import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import * as poseDetection from '@tensorflow-models/pose-detection'
import { transfer, wrap } from 'comlink'
import { wasmPaths } from '../../../workers/wasm-paths.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { createStage } from '../../mannequin/render/stage.ts'
import { type FilmPlan, performanceOf } from '../long-loop/film-plan.ts'
import type { BenchWorker } from './bench.worker.ts'

/** Times of the same pictures, ms each, taken in turns. */
export type Comparison = {
  /** In our worker. */
  readonly bareModel: readonly number[]
  readonly wholeWorker: readonly number[]
  /** From the page, until the answer is there. */
  readonly ours: readonly number[]
  /** The library on the page's main thread, which stands still meanwhile. */
  readonly library: readonly number[]
}

declare global {
  interface Window {
    /** @param rounds pictures, each given to every contestant */
    compare: (plan: FilmPlan, rounds: number) => Promise<Comparison>
  }
}

const WARM_UP_ROUNDS = 5
const models = new URL('/models/', location.href).href

/** As the library's README has it: a detector, and `estimatePoses` of what is on the page. */
const createLibrary = async (model: FilmPlan['model']) => {
  setWasmPaths(wasmPaths)
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  await tf.setBackend('wasm')
  return poseDetection.createDetector(poseDetection.SupportedModels.BlazePose, {
    runtime: 'tfjs',
    modelType: model,
    detectorModelUrl: `${models}detector/model.json`,
    landmarkModelUrl: `${models}${model}/model.json`,
  })
}

const createFilm = async (plan: FilmPlan) => {
  const { width, height } = plan.camera
  const canvas = document.createElement('canvas')
  const copy = document.createElement('canvas')
  copy.width = width
  copy.height = height
  const paper = copy.getContext('2d', { willReadFrequently: true })
  const { body, poseAt } = await performanceOf(plan)
  const stage = createStage(canvas, { width, height })
  return {
    /** The picture at this moment, on a plain canvas. */
    show(tMs: number): HTMLCanvasElement {
      stage.show(body, forwardKinematics(body, poseAt(tMs)), plan.camera)
      paper?.drawImage(canvas, 0, 0)
      return copy
    },
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

window.compare = async (plan, rounds) => {
  const url = new URL('./bench.worker.ts', import.meta.url)
  const worker = wrap<BenchWorker>(new Worker(url, { type: 'module' }))
  const { width, height } = plan.camera
  await worker.start({ models, model: plan.model, width, height })
  const library = await createLibrary(plan.model)
  const film = await createFilm(plan)
  const times = { bareModel: [], wholeWorker: [], ours: [], library: [] } as {
    [Key in keyof Comparison]: number[]
  }
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    const tMs = ((round + WARM_UP_ROUNDS) * 1000) / plan.fps
    const picture = film.show(tMs)
    const bareModel = await worker.bare()
    let wholeWorker = 0
    const ours = await timed(async () => {
      const bitmap = await createImageBitmap(picture)
      wholeWorker = await worker.whole(transfer(bitmap, [bitmap]), tMs)
    })
    const theirs = await timed(() => library.estimatePoses(picture))
    if (round < 0) continue
    times.bareModel.push(bareModel)
    times.wholeWorker.push(wholeWorker)
    times.ours.push(ours)
    times.library.push(theirs)
  }
  return times
}
