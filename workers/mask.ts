import * as tf from '@tensorflow/tfjs-core'
import type { Pose } from '@tensorflow-models/pose-detection'

/** How likely each pixel is part of the person, 0..1, row by row, in the frame's own size. */
export type Mask = {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
}

/** Takes the library's mask, of which the first of four channels is the person, and frees it. */
export async function readMask(segmentation: Pose['segmentation']): Promise<Mask | null> {
  if (!segmentation) return null
  const rgba = await segmentation.mask.toTensor()
  const [height, width] = rgba.shape
  const person = tf.slice(rgba, [0, 0, 0], [height, width, 1])
  const values = Float32Array.from(await person.data())
  tf.dispose([rgba, person])
  return { width, height, values }
}
