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

/**
 * The film's pictures, drawn beforehand: drawing them between the measurements would keep the
 * graphics busy, and whoever reads a picture next would wait for it.
 */
const drawFilm = async (plan: FilmPlan, count: number): Promise<ImageData[]> => {
  const { width, height } = plan.camera
  const canvas = document.createElement('canvas')
  const paper = paperOf(width, height)
  const { body, poseAt } = await performanceOf(plan)
  const stage = createStage(canvas, { width, height })
  const pictures = Array.from({ length: count }, (_, index) => {
    const skeleton = forwardKinematics(body, poseAt((index * 1000) / plan.fps))
    stage.show(body, skeleton, plan.camera)
    paper.drawImage(canvas, 0, 0)
    return paper.getImageData(0, 0, width, height)
  })
  stage.dispose()
  return pictures
}

const paperOf = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  if (paper === null) throw new Error('this browser has no 2D canvas')
  return paper
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

window.compare = async (plan, rounds) => {
  // Vite makes a worker only of this very form.
  const thread = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    thread.onerror = ({ message }) => reject(new Error(`the bench's worker broke: ${message}`))
  })
  const worker = wrap<BenchWorker>(thread)
  const { width, height } = plan.camera
  await Promise.race([worker.start({ models, model: plan.model, width, height }), broken])
  const library = await createLibrary(plan.model)
  const film = await drawFilm(plan, WARM_UP_ROUNDS + rounds)
  const paper = paperOf(width, height)
  const times = { bareModel: [], wholeWorker: [], ours: [], library: [] } as {
    [Key in keyof Comparison]: number[]
  }
  for (const [index, picture] of film.entries()) {
    const tMs = (index * 1000) / plan.fps
    paper.putImageData(picture, 0, 0)
    const bareModel = await worker.bare()
    let wholeWorker = 0
    const ours = await timed(async () => {
      const bitmap = await createImageBitmap(picture)
      wholeWorker = await worker.whole(transfer(bitmap, [bitmap]), tMs)
    })
    const theirs = await timed(() => library.estimatePoses(paper.canvas))
    if (index < WARM_UP_ROUNDS) continue
    times.bareModel.push(bareModel)
    times.wholeWorker.push(wholeWorker)
    times.ours.push(ours)
    times.library.push(theirs)
  }
  return times
}
