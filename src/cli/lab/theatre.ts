import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { createStage } from '../../mannequin/render/stage.ts'
import type { Body, Camera } from '../../mannequin/types.ts'
import type { Still } from '../view-map/still.ts'

export type Theatre = {
  readonly canvas: HTMLCanvasElement
  readonly draw: (body: Body, still: Still, camera: Camera) => void
  /** What that looks like; drawn only where it is not what was drawn last. The caller closes it. */
  readonly picture: (body: Body, still: Still, camera: Camera) => Promise<ImageBitmap>
}

let theatre: Theatre | null = null

/**
 * Where a measuring page draws its mannequins. Built once: a body's flesh takes longer than its picture. Edges are as
 * smooth as the model's own scale asks, which sees the person at a half of this size; smoothing them as well took a
 * quarter of a film's time.
 */
export const theTheatre = (): Theatre => {
  theatre ??= build()
  return theatre
}

const build = (): Theatre => {
  const canvas = document.createElement('canvas')
  const stage = createStage(canvas, {
    width: canvas.width,
    height: canvas.height,
    antialias: false,
  })
  const gl = canvas.getContext('webgl2') as WebGL2RenderingContext
  const draw: Theatre['draw'] = (body, { pose, things }, camera) => {
    const { width, height } = camera
    if (canvas.width !== width || canvas.height !== height) stage.resize(width, height)
    stage.show(body, forwardKinematics(body, pose), camera, things)
  }
  let shown = ''
  let kept: Promise<ImageBitmap> | null = null
  return {
    canvas,
    draw,
    // Who holds or rests is as still as a picture: two thirds of a film's pictures are the ones before them.
    async picture(body, still, camera) {
      const asked = JSON.stringify([body.id, still, camera])
      if (kept === null || asked !== shown) {
        draw(body, still, camera)
        kept = readPicture(gl)
        shown = asked
      }
      return createImageBitmap(await kept)
    },
  }
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
