import { MOVING_PICTURE, movingPictureCamera } from '../../mannequin/moving-picture.ts'
import { createStage, type Ground } from '../../mannequin/render/stage.ts'
import { bestMomentMs, guideShow } from '../../session/guide-performance.ts'

/** A part of a picture that differs from the one before, as a WebP data URL, for how long it stays. */
export type Patch = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ms: number
  readonly webp: string
}

export type GuidePictures = { readonly moving: readonly Patch[]; readonly still: string }

declare global {
  interface Window {
    filmGuide: (exercise: string, ground: Ground) => Promise<GuidePictures>
  }
}

const FPS = 20
const FRAME_MS = 1000 / FPS
const QUALITY = 0.8
const { width, height }: Size = MOVING_PICTURE

type Size = Pick<Patch, 'width' | 'height'>
type Area = Pick<Patch, 'x' | 'y' | 'width' | 'height'>
const WHOLE: Area = { x: 0, y: 0, width, height }

/** Where two pictures differ; even, as the format wants it. Null where they are the same. */
const changed = (before: Uint8ClampedArray, now: Uint8ClampedArray): Area | null => {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * 4
    if (before[at] === now[at] && before[at + 1] === now[at + 1] && before[at + 2] === now[at + 2])
      continue
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (right < 0) return null
  const [x, y] = [left - (left % 2), top - (top % 2)]
  return { x, y, width: right + 1 - x, height: bottom + 1 - y }
}

const webpOf = (flat: OffscreenCanvas, { x, y, width, height }: Area): string => {
  const cut = document.createElement('canvas')
  Object.assign(cut, { width, height })
  cut.getContext('2d')?.drawImage(flat, -x, -y)
  return cut.toDataURL('image/webp', QUALITY)
}

window.filmGuide = async (exercise, ground) => {
  const show = await guideShow(exercise)
  if (!show) throw new Error(`the mannequin does not know "${exercise}"`)
  const { acted, reach, lensHeightM } = show
  const canvas = document.createElement('canvas')
  const stage = createStage(canvas, { width, height, ground })
  const camera = movingPictureCamera(reach, lensHeightM)
  const flat = new OffscreenCanvas(width, height)
  const context = flat.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('there is no canvas')
  const draw = (tMs: number) => {
    stage.play(acted, tMs, camera)
    context.drawImage(canvas, 0, 0)
  }

  const moving: Patch[] = []
  let before: Uint8ClampedArray | null = null
  for (let index = 0; index < Math.round(acted.durationMs / FRAME_MS); index++) {
    draw(index * FRAME_MS)
    const { data } = context.getImageData(0, 0, width, height)
    const area = before ? changed(before, data) : WHOLE
    before = data
    const last = moving.at(-1)
    if (area) moving.push({ ...area, ms: FRAME_MS, webp: webpOf(flat, area) })
    else if (last) moving[moving.length - 1] = { ...last, ms: last.ms + FRAME_MS }
  }
  draw(bestMomentMs(acted))
  const still = webpOf(flat, WHOLE)
  stage.dispose()
  return { moving, still }
}
