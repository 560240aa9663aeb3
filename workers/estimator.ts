/**
 * The pose model: one frame in, what it says of the person out. Unfiltered: smoothing is the
 * engine's, so that a session and its replay are the same computation.
 */

import * as tf from '@tensorflow/tfjs-core'
import type { PoseDetector } from '@tensorflow-models/pose-detection'
import { load as loadBlazePose } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/detector.js'
import type { TraceFrame } from '../src/engine/trace.ts'
import { type Backend, startBackend } from './backends.ts'
import { type Mask, readMask } from './mask.ts'
import { NOBODY, toPose } from './pose-result.ts'
import { createTurning, type Turn, turnBack, turnPicture } from './turned.ts'

export type PoseModel = 'lite' | 'full' | 'heavy'

/** A picture of the unmirrored frame. It stays the caller's, who closes or disposes it. */
export type EstimatorInput = ImageBitmap | OffscreenCanvas | ImageData | tf.Tensor3D

export type Estimate = Pick<TraceFrame, 'score' | 'image' | 'world'> & { readonly mask?: Mask }

export type EstimatorOptions = {
  readonly backend: Backend
  readonly model: PoseModel
  /** Where a GraphModel is: its model.json's address, or something that reads it. */
  readonly load: (name: 'detector' | PoseModel) => string | tf.io.IOHandler
  /** Adds `mask` to every frame that does not say otherwise; costs about a quarter of a frame's time. */
  readonly enableSegmentation?: boolean
  /** The library's own filter. Only for comparing with results that were recorded with it. */
  readonly enableSmoothing?: boolean
}

export type Estimator = {
  /**
   * Calls are worked off one after another, in the order they came.
   * @param tMs the frame's time in ms, never decreasing
   * @param withMask whether this frame's mask is wanted; as the estimator was made where absent
   * @returns `image: null` and score 0 where nobody is found
   */
  estimate(input: EstimatorInput, tMs: number, withMask?: boolean): Promise<Estimate>
  /** Forgets where the person was: the next frame is searched whole. */
  reset(): void
  dispose(): void
  /** Tensors alive in this thread; the same before and after any frame. */
  numTensors(): number
}

/** The library reads this before each frame: whether a mask is made can be told frame by frame. */
type Detector = PoseDetector & { enableSegmentation: boolean }

/** @throws Error where the backend does not start or a model cannot be read */
export async function createEstimator(options: EstimatorOptions): Promise<Estimator> {
  await startBackend(options.backend)
  const detector = (await loadBlazePose({
    runtime: 'tfjs',
    modelType: options.model,
    detectorModelUrl: options.load('detector'),
    landmarkModelUrl: options.load(options.model),
    enableSmoothing: options.enableSmoothing ?? false,
    // It keeps a tensor for masks, made now or never.
    enableSegmentation: true,
    smoothSegmentation: false,
  })) as Detector
  const turning = createTurning()
  let last: Promise<unknown> = Promise.resolve()

  const search = async (input: EstimatorInput, tMs: number, withMask: boolean) => {
    const turn = turning.turn()
    const found = await estimateFrame(detector, input, tMs, withMask, turn)
    if (found.image) turning.found()
    else turning.missed()
    return turnBack(found, turn)
  }

  return {
    estimate(input, tMs, withMask = options.enableSegmentation ?? false) {
      // The library keeps state between frames: a call that overlaps another one would mix them.
      const next = last.then(() => search(input, tMs, withMask))
      last = next.catch(() => undefined)
      return next
    },
    reset() {
      detector.reset()
      turning.reset()
    },
    dispose: () => detector.dispose(),
    numTensors: () => tf.memory().numTensors,
  }
}

async function estimateFrame(
  detector: Detector,
  input: EstimatorInput,
  tMs: number,
  withMask: boolean,
  turn: Turn,
): Promise<Estimate> {
  const picture = pictureOf(input, turn)
  detector.enableSegmentation = withMask
  const [found] = await detector
    .estimatePoses(picture as tf.Tensor3D | ImageBitmap, {}, tMs)
    .finally(() => {
      detector.enableSegmentation = true
    })
  const size = sizeOf(picture)
  if (picture !== input) tf.dispose(picture as tf.Tensor3D)
  if (!found) return NOBODY
  const mask = await readMask(found.segmentation)
  const pose = toPose(found, size)
  if (pose) return mask ? { ...pose, mask } : pose
  // Where one frame's numbers are broken, the place where the next is looked for is broken too.
  detector.reset()
  return NOBODY
}

/** As the library takes it. Frames are turned seldom: as tensors, whatever they came as. */
function pictureOf(input: EstimatorInput, turn: Turn): EstimatorInput {
  const picture = readable(input)
  if (turn === 'none') return picture
  const pixels =
    picture instanceof tf.Tensor ? picture : tf.browser.fromPixels(picture as ImageBitmap)
  const turned = turnPicture(pixels, turn)
  if (pixels !== input) tf.dispose(pixels)
  return turned
}

let paper: OffscreenCanvasRenderingContext2D | null = null

/**
 * tfjs reads a worker's pictures through a canvas that browsers keep on the GPU: each reading waits
 * for it. Where the processor computes, the pixels are read from a canvas of ours that stays with it,
 * and go to the model as the numbers that it wants, without a round of whole ones.
 */
function readable(input: EstimatorInput): EstimatorInput {
  if (tf.getBackend() !== 'wasm' || !(globalThis.ImageBitmap && input instanceof ImageBitmap))
    return input
  const { width, height } = input
  if (paper?.canvas.width !== width || paper.canvas.height !== height) {
    paper = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  }
  if (!paper) return input
  paper.drawImage(input, 0, 0)
  return colours(paper.getImageData(0, 0, width, height))
}

let channels = new Float32Array(0)

/** Red, green and blue, 0..255, as a tensor that the caller disposes. */
function colours({ data, width, height }: ImageData): tf.Tensor3D {
  const count = width * height
  if (channels.length !== 3 * count) channels = new Float32Array(3 * count)
  for (let pixel = 0; pixel < count; pixel++) {
    channels[3 * pixel] = data[4 * pixel]
    channels[3 * pixel + 1] = data[4 * pixel + 1]
    channels[3 * pixel + 2] = data[4 * pixel + 2]
  }
  return tf.tensor3d(channels, [height, width, 3], 'float32')
}

function sizeOf(input: EstimatorInput): { width: number; height: number } {
  if (!(input instanceof tf.Tensor)) return input
  const [height, width] = input.shape
  return { width, height }
}
