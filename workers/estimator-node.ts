/** The pose model in Node, for the command line and tests: wasm, models read from public/models. */
import type { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as tf from '@tensorflow/tfjs-core'
import { createEstimator, type Estimator, type EstimatorOptions } from './estimator.ts'

const MODELS = fileURLToPath(new URL('../public/models', import.meta.url))

/** @throws Error with what to do where the models have not been prepared */
export function createNodeEstimator(
  options: Omit<EstimatorOptions, 'backend' | 'load'>,
): Promise<Estimator> {
  return keepingFailureHandlers(() =>
    createEstimator({ ...options, backend: 'wasm', load: fileHandler }),
  )
}

/** Reads a prepared GraphModel from disk, as `tf.io.http` reads it from a server. */
export function fileHandler(name: string): tf.io.IOHandler {
  return {
    load: async () => {
      const json: tf.io.ModelJSON = JSON.parse((await readPrepared(name, 'model.json')).toString())
      return tf.io.getModelArtifactsForJSON(json, async (manifest) => {
        const weights = await readPrepared(name, 'weights.bin')
        return [tf.io.getWeightSpecs(manifest), Uint8Array.from(weights).buffer]
      })
    },
  }
}

/** Decoded rgb24 pixels as the estimator takes them; the caller disposes the tensor. */
export function rgbTensor(rgb: Uint8Array, width: number, height: number): tf.Tensor3D {
  return tf.tensor3d(Int32Array.from(rgb), [height, width, 3], 'int32')
}

function readPrepared(name: string, file: string): Promise<Buffer> {
  return readFile(join(MODELS, name, file)).catch(() => {
    throw new Error(`public/models/${name}/${file} is missing: run "npm run models"`)
  })
}

/** tfjs's wasm glue adds handlers that bury any later error in 60 kB of its own source. */
async function keepingFailureHandlers<T>(start: () => Promise<T>): Promise<T> {
  const events: EventEmitter = process
  const listeners = () =>
    ['uncaughtException', 'unhandledRejection'].map(
      (name) => [name, events.listeners(name)] as const,
    )
  const before = new Set(listeners().flatMap(([, handlers]) => handlers))
  try {
    return await start()
  } finally {
    for (const [name, handlers] of listeners()) {
      for (const handler of handlers) {
        if (!before.has(handler)) events.off(name, handler as () => void)
      }
    }
  }
}
