import type { Pose } from '@tensorflow-models/pose-detection'
import type { ImagePoint, TraceFrame, WorldPoint } from '../src/engine/trace.ts'

type PoseResult = Pick<TraceFrame, 'score' | 'image' | 'world'>

export const NOBODY: PoseResult = { score: 0, image: null, world: null }

/**
 * The library's pose, in pixels and metres, as a trace keeps it.
 * @returns `null` where a number is NaN or infinite: tfjs gives such poses on some GPUs (tfjs#8180)
 */
export function toPose(
  found: Pose,
  { width, height }: { width: number; height: number },
): PoseResult | null {
  const image = found.keypoints.map(
    ({ x, y, score }): ImagePoint => [x / width, y / height, score ?? 0],
  )
  const world = (found.keypoints3D ?? []).map(({ x, y, z }): WorldPoint => [x, y, z ?? Number.NaN])
  const score = found.score ?? Number.NaN
  if (![score, ...image.flat(), ...world.flat()].every(Number.isFinite)) return null
  return { score, image, world: world.length > 0 ? world : null }
}
