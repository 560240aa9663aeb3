import { liveStore, showReportsTo } from '../../session/current-set.ts'
import { createPainting, type Look, type Order, type SheetName } from './painting.ts'

type Painter = {
  readonly tell: (order: Order, transfer?: Transferable[]) => void
  readonly close: () => void
}

/** Sheets that hang, and who paints them: there is a painter only while there is a sheet. */
const hanging = new Set<SheetName>()
let painter: Painter | null = null

const worksInWorkers = () => 'transferControlToOffscreen' in HTMLCanvasElement.prototype

const openWorker = (): Painter => {
  const worker = new Worker(new URL('./painter.worker.ts', import.meta.url), {
    type: 'module',
    name: 'painter',
  })
  return {
    tell: (order, transfer = []) => worker.postMessage(order, transfer),
    close: () => worker.terminate(),
  }
}

/** For browsers whose workers cannot paint, the page does. */
const openPainter = (): Painter => {
  const { tell, close } = worksInWorkers()
    ? openWorker()
    : { tell: createPainting(), close: () => undefined }
  showReportsTo(() => {
    const { port1, port2 } = new MessageChannel()
    tell({ kind: 'listen', port: port1 }, [port1])
    return port2
  })
  const stop = liveStore.subscribe(({ report }, before) => {
    if (report === null && before.report !== null) tell({ kind: 'wipe' })
  })
  return {
    tell,
    close: () => {
      stop()
      close()
    },
  }
}

export type Sheet = {
  /** Paints it as it is shown from now on. Nothing is painted before the first look. */
  readonly look: (look: Look) => void
  readonly takeDown: () => void
}

/**
 * Has what each report of the set says painted into the canvas.
 * @param canvas a new one: nothing else can draw into it any more
 */
export const hangSheet = (sheet: SheetName, canvas: HTMLCanvasElement): Sheet => {
  painter ??= openPainter()
  const { tell } = painter
  hanging.add(sheet)
  if (worksInWorkers()) {
    const offscreen = canvas.transferControlToOffscreen()
    tell({ kind: 'hang', sheet, canvas: offscreen }, [offscreen])
  } else tell({ kind: 'hang', sheet, canvas })
  return {
    look: (look) => tell({ kind: 'look', look }),
    takeDown: () => {
      tell({ kind: 'take-down', sheet })
      hanging.delete(sheet)
      if (hanging.size > 0) return
      painter?.close()
      painter = null
    },
  }
}
