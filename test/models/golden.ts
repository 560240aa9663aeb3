/** The library's own regression data, kept beside the repository and never copied into it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Estimate, Estimator } from '../../workers/estimator.ts'
import { rgbTensor } from '../../workers/estimator-node.ts'

const FOLDER = fileURLToPath(new URL('../../../shared/clips/tfjs-pose-detection', import.meta.url))
const MAX_DECODED_BYTES = 1e9

export type Size = { readonly width: number; readonly height: number }

/** Why the golden tests can't run here, or `null` where they can. */
export function missingForGolden(): string | null {
  if (!existsSync(FOLDER)) return '../shared/clips/tfjs-pose-detection is absent'
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return 'ffmpeg is missing'
  return null
}

export function readGolden<T>(file: string): T {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
}

/** All frames of a picture or film, each width x height x rgb. */
export function decode(file: string, { width, height }: Size): Uint8Array[] {
  const args = ['-v', 'error', '-i', `${FOLDER}/${file}`, '-fps_mode', 'passthrough']
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-']
  const bytes = execFileSync('ffmpeg', [...args, ...raw], { maxBuffer: MAX_DECODED_BYTES })
  const frame = width * height * 3
  return Array.from({ length: bytes.length / frame }, (_, i) =>
    bytes.subarray(i * frame, (i + 1) * frame),
  )
}

export async function estimateRgb(
  estimator: Estimator,
  rgb: Uint8Array,
  { width, height }: Size,
  tMs: number,
): Promise<Estimate> {
  const tensor = rgbTensor(rgb, width, height)
  try {
    return await estimator.estimate(tensor, tMs)
  } finally {
    tensor.dispose()
  }
}

/** Image landmarks in pixels; an empty list where nobody was found. */
export function pixels({ image }: Estimate, { width, height }: Size): number[][] {
  return (image ?? []).map(([x, y]) => [x * width, y * height])
}

/** The largest difference in any coordinate that `actual` has; infinite where points are missing. */
export function worstError(
  actual: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY
  const differences = actual.flatMap((point, i) =>
    point.map((value, axis) => Math.abs(value - (expected[i]?.[axis] ?? Number.NaN))),
  )
  return Math.max(...differences)
}
