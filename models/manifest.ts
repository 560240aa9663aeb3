/** Which weights we use, and the check that they are those. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ModelName } from './convert/pose-models.ts'

const entrySchema = z.object({
  name: z.enum(['detector', 'lite', 'full', 'heavy']),
  /** From the repository's root. */
  file: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().length(64),
  /** Where the .tflite file lies inside a packed file. */
  slice: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
  package: z.string(),
  version: z.string(),
  licence: z.string(),
})

const manifestSchema = z.object({
  /** Raised whenever the converter's output changes, so that old output is made anew. */
  converter: z.number().int(),
  models: z.array(entrySchema),
})

export type ManifestEntry = z.infer<typeof entrySchema> & { readonly name: ModelName }
export type Manifest = z.infer<typeof manifestSchema>

/** A weight file that is missing or is not the one we know; the message is one line, ready to print. */
export class WeightsError extends Error {}

export function readManifest(path: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The model's .tflite bytes; throws `WeightsError` unless the file's sha256 is the manifest's. */
export function readWeights(root: string, entry: ManifestEntry): Uint8Array {
  const bytes = readOrExplain(root, entry)
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (actual !== entry.sha256) {
    throw new WeightsError(
      `${entry.file} is not the file that models/manifest.json names ` +
        `(${bytes.length} bytes, sha256 ${actual.slice(0, 12)}…; wanted ${entry.bytes} bytes, ` +
        `${entry.sha256.slice(0, 12)}…): run "npm ci" to get ${entry.package}@${entry.version} again`,
    )
  }
  return entry.slice ? bytes.subarray(entry.slice.start, entry.slice.end) : bytes
}

function readOrExplain(root: string, entry: ManifestEntry): Uint8Array {
  try {
    return readFileSync(join(root, entry.file))
  } catch {
    throw new WeightsError(
      `${entry.file} is missing: run "npm ci" to get ${entry.package}@${entry.version}`,
    )
  }
}
