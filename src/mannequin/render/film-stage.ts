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

export type DemoStream = { readonly stream: MediaStream; readonly stop: () => void }

const DEMO_FPS = 30

/**
 * Plays the performance in real time, as a camera would show it; at its end the person stays in the
 * last posture. It ends with `stop`, or by itself when its track is stopped.
 */
export const createDemoStream = (performance: Performance, camera: Camera): DemoStream => {
  const { canvas, draw, close } = openSet(performance, camera, true)
  draw(0)
  const stream = canvas.captureStream(DEMO_FPS)
  let startMs: number | null = null
  let lastMs = Number.NEGATIVE_INFINITY
  let request = 0

  const stop = () => {
    cancelAnimationFrame(request)
    for (const track of stream.getTracks()) track.stop()
    close()
  }
  const tick = (nowMs: number) => {
    if (!stream.active) return stop()
    request = requestAnimationFrame(tick)
    if (nowMs - lastMs < MOST_OF_A_FRAME_MS) return
    startMs ??= nowMs
    lastMs = nowMs
    draw(Math.min(nowMs - startMs, performance.durationMs))
  }
  request = requestAnimationFrame(tick)
  return { stream, stop }
}

/** A screen's refresh comes now and then a little early: it should not cost a picture. */
const MOST_OF_A_FRAME_MS = (1000 / DEMO_FPS) * 0.9
