/** Makes the GraphModels that the app loads, out of the weights in the installed package. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertPoseModel } from './convert/pose-models.ts'
import { type Manifest, readManifest, readWeights } from './manifest.ts'

const STAMP = 'stamp'

export type Prepared = { readonly name: string; readonly bytes: number }

/**
 * @param root the repository's root, from which the manifest's paths count
 * @param target folder that gets one folder a model
 * @returns what was written, or `null` where the target was already up to date
 * @throws WeightsError where a weight file is missing or another one; then nothing is written
 */
export function prepareModels(root: string, manifestPath: string, target: string) {
  const manifest = readManifest(manifestPath)
  // Read, and so checked, even where there is nothing to make: it takes a moment only.
  const sources = manifest.models.map((entry) => {
    return { name: entry.name, tflite: readWeights(root, entry) }
  })
  const stamp = createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
  if (isUpToDate(target, manifest, stamp)) return null
  const models = sources.map(({ name, tflite }) => ({ name, ...convertPoseModel(name, tflite) }))

  rmSync(join(target, STAMP), { force: true })
  for (const { name, json, weights } of models) {
    const folder = join(target, name)
    mkdirSync(folder, { recursive: true })
    replaceFile(join(folder, 'model.json'), json)
    replaceFile(join(folder, 'weights.bin'), weights)
  }
  replaceFile(join(target, STAMP), stamp)
  return models.map(({ name, json, weights }): Prepared => {
    return { name, bytes: Buffer.byteLength(json) + weights.length }
  })
}

/** In one step, so that whoever reads at the same time (test files run side by side) gets a whole file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const half = `${path}.${randomUUID()}`
  writeFileSync(half, content)
  renameSync(half, path)
}

function isUpToDate(target: string, manifest: Manifest, stamp: string): boolean {
  const path = join(target, STAMP)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== stamp) return false
  return manifest.models.every(({ name }) =>
    ['model.json', 'weights.bin'].every((file) => existsSync(join(target, name, file))),
  )
}
