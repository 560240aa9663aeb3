import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'

/** tfjs's names of its wasm files, and where on our own origin they are. */
export const wasmPaths: Readonly<Record<string, string>> = {
  'tfjs-backend-wasm.wasm': plain,
  'tfjs-backend-wasm-simd.wasm': simd,
  // tfjs wants a path for the threaded build too; as threads are off, it is never fetched.
  'tfjs-backend-wasm-threaded-simd.wasm': simd,
}
