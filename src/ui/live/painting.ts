import type { Painted } from '../../../workers/seam.ts'
import { drawRing, type RingLook } from './ring.ts'
import { drawSkeleton } from './skeleton.ts'

/** How a sheet is shown now. Of the skeleton: CSS pixels per pixel of its canvas. */
export type Look =
  | { readonly sheet: 'skeleton'; readonly shownScale: number }
  | ({ readonly sheet: 'ring' } & RingLook)

export type SheetName = Look['sheet']

/** What a painter is told: of a sheet once, then what is new. */
export type Order =
  | {
      readonly kind: 'hang'
      readonly sheet: SheetName
      readonly canvas: OffscreenCanvas | HTMLCanvasElement
    }
  | { readonly kind: 'take-down'; readonly sheet: SheetName }
  | { readonly kind: 'look'; readonly look: Look }
  /** What a port brings is painted. */
  | { readonly kind: 'listen'; readonly port: MessagePort }
  /** Nothing is known any more. */
  | { readonly kind: 'wipe' }

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
type Sheet = { readonly context: Context; readonly look: Look | null }

const contextOf = (canvas: OffscreenCanvas | HTMLCanvasElement): Context | null =>
  // Each kind of canvas has its own overload.
  'toBlob' in canvas ? canvas.getContext('2d') : canvas.getContext('2d')

const draw = ({ context, look }: Sheet, report: Painted | null): void => {
  if (look?.sheet === 'skeleton') drawSkeleton(context, report, look.shownScale)
  if (look?.sheet === 'ring') drawRing(context, report?.holdMs ?? 0, look)
}

/** Paints the sheets that hang, at every order that changes them; in a worker or in the page. */
export const createPainting = (): ((order: Order) => void) => {
  const sheets = new Map<SheetName, Sheet>()
  let latest: Painted | null = null

  const paint = (report: Painted | null) => {
    const sameHold = report?.holdMs === latest?.holdMs
    latest = report
    for (const [name, sheet] of sheets) {
      if (name === 'ring' && sameHold) continue
      draw(sheet, report)
    }
  }
  const onLook = (look: Look) => {
    const sheet = sheets.get(look.sheet)
    if (!sheet) return
    const next = { ...sheet, look }
    sheets.set(look.sheet, next)
    draw(next, latest)
  }

  const listen = (port: MessagePort) => {
    port.onmessage = ({ data }: MessageEvent<Painted>) => paint(data)
  }

  return (order) => {
    if (order.kind === 'listen') return listen(order.port)
    if (order.kind === 'wipe') return paint(null)
    if (order.kind === 'look') return onLook(order.look)
    if (order.kind === 'take-down') return void sheets.delete(order.sheet)
    const context = contextOf(order.canvas)
    if (context) sheets.set(order.sheet, { context, look: null })
  }
}
