import type { Camera, Performance, Skeleton } from '../types.ts'
import { createStage } from './stage.ts'

/** One picture of a film, and what is truly in it. The canvas is drawn over by the next picture. */
export type FilmFrame = {
  readonly index: number
  readonly tMs: number
  readonly skeleton: Skeleton
  readonly canvas: HTMLCanvasElement
}

/** A canvas of the camera's size, and drawing the performance's posture at a moment into it. */
const openSet = (performance: Performance, camera: Camera, antialias: boolean) => {
  const canvas = document.createElement('canvas')
  const stage = createStage(canvas, { width: camera.width, height: camera.height, antialias })
  const draw = (tMs: number): Skeleton => stage.play(performance, tMs, camera)
  return { canvas, draw, close: stage.dispose }
}

/** How many pictures a performance fills, its first and last moment included. */
export const frameCount = (durationMs: number, fps: number): number =>
  Math.floor((durationMs * fps) / 1000) + 1

/**
 * The performance as a film, picture i at i * 1000 / fps ms, as fast as it is asked for.
 * Edges are left rough: the model sees the same joints, and software draws nearly twice as fast.
 * Take what is needed of a picture (an ImageBitmap, say) before asking for the next.
 */
export async function* frames(
  performance: Performance,
  camera: Camera,
  fps: number,
): AsyncGenerator<FilmFrame, void> {
  const { canvas, draw, close } = openSet(performance, camera, false)
  try {
    for (let index = 0; index < frameCount(performance.durationMs, fps); index++) {
      const tMs = (index * 1000) / fps
      yield { index, tMs, skeleton: draw(tMs), canvas }
    }
  } finally {
    close()
  }
}
