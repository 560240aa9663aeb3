import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Lets `@tensorflow-models/pose-detection` be bundled by its public name. It imports `Pose` from
 * `@mediapipe/pose`, a script without exports, for a runtime that we don't use; `vite build` fails
 * on it. Our estimator imports the library's BlazePose module by its path and needs none of this:
 * the benchmark, which uses the library as its README shows, does. Being an alias, it holds for
 * workers as well.
 */
export function mediapipePose(): Plugin {
  const stub = fileURLToPath(new URL('mediapipe-pose-stub.ts', import.meta.url))
  return {
    name: 'mediapipe-pose',
    config: () => ({ resolve: { alias: { '@mediapipe/pose': stub } } }),
  }
}
