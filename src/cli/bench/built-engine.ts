import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { EngineTime } from './engine-time.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const outDir = join(root, '.cache/bench/engine')

type Measuring = { readonly measureEngine: () => Promise<readonly EngineTime[]> }

/** The engine as it is built for the app: what runs sources names each function that is made, and the app doesn't. */
export const measureBuiltEngine = async (): Promise<readonly EngineTime[]> => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      ssr: join(root, 'src/cli/bench/engine-time.ts'),
    },
  })
  const built: Measuring = await import(pathToFileURL(join(outDir, 'engine-time.js')).href)
  return built.measureEngine()
}
