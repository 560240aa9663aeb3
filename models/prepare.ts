/** `npm run models`: public/models from node_modules. Takes another root than the repository's as argument. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WeightsError } from './manifest.ts'
import { prepareModels } from './prepare-models.ts'

const BYTES_PER_MB = 1e6
const [root = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2)
const manifest = fileURLToPath(new URL('manifest.json', import.meta.url))

try {
  const prepared = prepareModels(root, manifest, join(root, 'public/models'))
  for (const { name, bytes } of prepared ?? []) {
    console.log(`public/models/${name}: ${(bytes / BYTES_PER_MB).toFixed(1)} MB`)
  }
} catch (error) {
  if (!(error instanceof WeightsError)) throw error
  console.error(`models: ${error.message}`)
  process.exitCode = 1
}
