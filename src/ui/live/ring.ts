import type { Context } from './painting.ts'

/** How the hold's ring is shown now. Lengths of the ring are in hundredths of its canvas. */
export type RingLook = {
  readonly sizePx: number
  readonly colour: string
  readonly thickness: number
  /** Thickness of a hold that was long enough: told by its shape too. */
  readonly enoughThickness: number
  readonly targetMs: number
}

export const RING_RADIUS = 44
const UNITS = 100
const TOP = -Math.PI / 2

/** Clears the canvas and draws the part of the ring that is filled, clockwise from the top. */
export const drawRing = (context: Context, holdMs: number, look: RingLook): void => {
  const { sizePx, colour, targetMs } = look
  const { canvas } = context
  if (canvas.width !== sizePx) Object.assign(canvas, { width: sizePx, height: sizePx })
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, sizePx, sizePx)
  if (holdMs <= 0) return
  const enough = holdMs >= targetMs
  context.scale(sizePx / UNITS, sizePx / UNITS)
  context.strokeStyle = colour
  context.lineWidth = enough ? look.enoughThickness : look.thickness
  context.lineCap = 'round'
  context.beginPath()
  const share = Math.min(1, holdMs / targetMs)
  context.arc(UNITS / 2, UNITS / 2, RING_RADIUS, TOP, TOP + 2 * Math.PI * share)
  context.stroke()
}
