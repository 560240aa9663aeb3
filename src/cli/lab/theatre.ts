import { createStage, type Stage } from '../../mannequin/render/stage.ts'
import type { Camera } from '../../mannequin/types.ts'

export type Theatre = { readonly canvas: HTMLCanvasElement; readonly stage: Stage }

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
  return { canvas, stage: createStage(canvas, { width, height, antialias: false }) }
}
