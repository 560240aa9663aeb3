import { createStage, type Stage } from '../../mannequin/render/stage.ts'
import type { Camera } from '../../mannequin/types.ts'

export type Theatre = {
  readonly canvas: HTMLCanvasElement
  readonly stage: Stage
  /** What was drawn last, to be taken in the same task. The caller closes it. */
  readonly picture: () => Promise<ImageBitmap>
}

let theatre: Theatre | null = null

/**
 * Where a measuring page draws its mannequins, at this camera's size. Built once: a body's flesh takes longer than
 * its picture. Edges are as smooth as the model's own scale asks, which sees the person at a half of this size;
 * smoothing them as well took a quarter of a film's time.
 */
export const theatreFor = ({ width, height }: Pick<Camera, 'width' | 'height'>): Theatre => {
  theatre ??= build(width, height)
  const { canvas, stage } = theatre
  if (canvas.width !== width || canvas.height !== height) stage.resize(width, height)
  return theatre
}

const build = (width: number, height: number): Theatre => {
  const canvas = document.createElement('canvas')
  const stage = createStage(canvas, { width, height, antialias: false })
  const gl = canvas.getContext('webgl2') as WebGL2RenderingContext
  return { canvas, stage, picture: () => readPicture(gl) }
}

/**
 * Read by its pixels, for the model runs on the processor: from a bitmap that stays with the drawing they come by two
 * more copies, a tenth of the drawing's time. They begin at the bottom row.
 */
const readPicture = (gl: WebGL2RenderingContext): Promise<ImageBitmap> => {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
  const pixels = new ImageData(width, height)
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.data.buffer))
  return createImageBitmap(pixels, { imageOrientation: 'flipY' })
}
