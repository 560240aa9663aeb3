/** The tfjs backends, each fetched only when it is asked for. */
import * as tf from '@tensorflow/tfjs-core'

export type Backend = 'webgpu' | 'webgl' | 'wasm'

export const BACKENDS: readonly Backend[] = ['webgpu', 'webgl', 'wasm']

/**
 * Makes `backend` the one that tfjs computes with, for all of this thread.
 * @throws Error naming the backend where this device does not have it
 */
export async function startBackend(backend: Backend): Promise<void> {
  await register[backend]()
  const ready = await tf.setBackend(backend).catch(() => false)
  if (!ready) throw new Error(`the ${backend} backend does not start on this device`)
  await tf.ready()
}

const register: Readonly<Record<Backend, () => Promise<unknown>>> = {
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
  webgl: () => import('@tensorflow/tfjs-backend-webgl'),
  wasm: registerWasm,
}

let wasmRegistered: Promise<void> | null = null

/** Once only: tfjs warns where paths are set again after the backend has started. */
function registerWasm(): Promise<void> {
  wasmRegistered ??= importWasm()
  return wasmRegistered
}

async function importWasm(): Promise<void> {
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm')
  // The threaded build breaks when minified, and asks for cross-origin isolation.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  // In Node tfjs finds its files by itself. In a bundle it would look for names that are not there.
  if (tf.env().getBool('IS_NODE')) return
  const { wasmPaths } = await import('./wasm-paths.ts')
  setWasmPaths(wasmPaths)
}
