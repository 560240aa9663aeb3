/** Paints away from the page's thread: neither drawing nor showing it costs the page a frame. */
import { createPainting, type Order } from './painting.ts'

const paint = createPainting()
addEventListener('message', ({ data }: MessageEvent<Order>) => paint(data))
