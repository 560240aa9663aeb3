import type { StickPaint } from '../../mannequin/render/stick-body.ts'
import type { Letters } from '../../mannequin/render/stick-letters.ts'
import { createStickStage } from '../../mannequin/render/stick-stage.ts'
import type { PlacedBody, Sphere, Turn } from '../../review/set/world-body.ts'

export type TurnableBody = {
  readonly show: (body: PlacedBody) => void
  readonly frame: (sphere: Sphere) => void
  /** Turns there over so many ms; 0: at once. */
  readonly turn: (to: Turn, overMs: number) => void
  readonly paint: (paint: StickPaint) => void
  /** Removes the drawing and gives its memory back. */
  readonly close: () => void
}

/** Sharper than this, nobody sees. */
const MOST_PIXELS = 2

/** The shorter way round. */
const nearest = (from: number, to: number): number =>
  from + ((((to - from) % 360) + 540) % 360) - 180

const eased = (share: number): number => share * share * (3 - 2 * share)

/**
 * A stick body that fills an element, drawn when something about it changes and not between.
 * @throws Error where the browser has no WebGL 2
 */
export const openTurnableBody = (host: HTMLElement, letters: Letters): TurnableBody => {
  const canvas = document.createElement('canvas')
  const pixelRatio = Math.min(devicePixelRatio, MOST_PIXELS)
  const stage = createStickStage(canvas, { letters, pixelRatio })
  host.append(canvas)
  let now: Turn = { yaw: 0, pitch: 0 }
  let turning = 0
  let drawing = 0
  const draw = () => {
    cancelAnimationFrame(drawing)
    drawing = requestAnimationFrame(stage.draw)
  }
  const face = (turn: Turn) => {
    now = turn
    stage.look(turn.yaw, turn.pitch)
    draw()
  }
  const resized = new ResizeObserver(() => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return
    stage.resize(host.clientWidth, host.clientHeight)
    // At once: a canvas of another size is empty until it is drawn.
    stage.draw()
  })
  resized.observe(host)
  return {
    show: (body) => {
      stage.pose(body)
      draw()
    },
    frame: ({ centre, radius }) => {
      stage.frame(centre, radius)
      draw()
    },
    turn: (to, overMs) => {
      cancelAnimationFrame(turning)
      if (overMs === 0) return face(to)
      const from = now
      const yaw = nearest(from.yaw, to.yaw)
      const startMs = performance.now()
      const step = (ms: number) => {
        const share = eased(Math.min(1, Math.max(0, ms - startMs) / overMs))
        if (share === 1) return face(to)
        face({
          yaw: from.yaw + share * (yaw - from.yaw),
          pitch: from.pitch + share * (to.pitch - from.pitch),
        })
        turning = requestAnimationFrame(step)
      }
      turning = requestAnimationFrame(step)
    },
    paint: (paint) => {
      stage.paint(paint)
      draw()
    },
    close: () => {
      for (const request of [turning, drawing]) cancelAnimationFrame(request)
      resized.disconnect()
      stage.dispose()
      canvas.remove()
    },
  }
}
