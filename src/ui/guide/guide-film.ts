import { cameraFor } from '../../mannequin/guide-framing.ts'
import { createStage, type Ground } from '../../mannequin/render/stage.ts'
import { bestMomentMs, guideShow } from '../../session/guide-performance.ts'

export type GuideFilm = {
  readonly play: () => void
  readonly pause: () => void
  readonly paint: (ground: Ground) => void
  readonly close: () => void
}

/** Enough for smooth movement, and half of the work that the screen could ask for. */
const FRAME_MS = 1000 / 30
/** Sharper than this, nobody sees. */
const MOST_PIXELS = 2

/**
 * The mannequin doing the exercise in the canvas, until closed. It stands still at the hold until played.
 * @returns null where the exercise has no motion or the browser no WebGL
 */
export const openGuideFilm = async (
  canvas: HTMLCanvasElement,
  exercise: string,
): Promise<GuideFilm | null> => {
  const show = await guideShow(exercise)
  if (!show) return null
  const { acted, reach, lensHeightM } = show
  const { clientWidth: width, clientHeight: height } = canvas
  const pixelRatio = Math.min(devicePixelRatio, MOST_PIXELS)
  const stage = createStage(canvas, { width, height, pixelRatio, ground: 'paper' })
  let camera = cameraFor(reach, width, height, lensHeightM)
  let atMs = bestMomentMs(acted)
  let request = 0
  let lastMs: number | null = null

  const draw = () => {
    stage.play(acted, atMs, camera)
  }
  const tick = (nowMs: number) => {
    request = requestAnimationFrame(tick)
    const passed = nowMs - (lastMs ?? nowMs)
    if (lastMs !== null && passed < FRAME_MS) return
    lastMs = nowMs
    atMs = (atMs + passed) % acted.durationMs
    draw()
  }
  const resized = new ResizeObserver(() => {
    stage.resize(canvas.clientWidth, canvas.clientHeight)
    camera = cameraFor(reach, canvas.clientWidth, canvas.clientHeight, lensHeightM)
    draw()
  })
  resized.observe(canvas)
  draw()
  return {
    play: () => {
      lastMs = null
      request = requestAnimationFrame(tick)
    },
    pause: () => cancelAnimationFrame(request),
    paint: (ground) => {
      stage.setGround(ground)
      draw()
    },
    close: () => {
      cancelAnimationFrame(request)
      resized.disconnect()
      stage.dispose()
    },
  }
}
