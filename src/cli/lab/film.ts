import { createPoseClient } from '../../capture/pose-client.ts'
import type { Trace } from '../../engine/trace.ts'
import { createStage } from '../../mannequin/render/stage.ts'
import type { Performance } from '../../mannequin/types.ts'
import { type FilmPlan, performanceOf } from '../long-loop/film-plan.ts'

/** The film set: draws a mannequin, hands each picture to the real pose worker, gives its trace back. */
export type FilmSet = {
  shoot(plan: FilmPlan): Promise<Trace>
  /** Pictures of the film at these moments, ms, as JPEG data URLs. */
  stills(plan: FilmPlan, times: readonly number[]): Promise<string[]>
}

declare global {
  interface Window {
    filmSet: FilmSet
    /** Told how many pictures of how many are done. */
    onPicture?: (done: number, all: number) => void
  }
}

const JPEG_QUALITY = 0.9

const client = createPoseClient({ onState: () => undefined, onJudged: () => undefined })

const cameraman = ({ camera }: FilmPlan, performance: Performance) => {
  const canvas = document.createElement('canvas')
  const stage = createStage(canvas, { width: camera.width, height: camera.height })
  const draw = (tMs: number) => stage.play(performance, tMs, camera)
  return { canvas, draw, dispose: stage.dispose }
}

window.filmSet = {
  async shoot(plan) {
    const performance = await performanceOf(plan)
    const { canvas, draw, dispose } = cameraman(plan, performance)
    const { width, height } = plan.camera
    const { exercise, fps, model } = plan
    const frame = { width, height, fps }
    await client.start({ exercise, model, backend: 'wasm', frame, source: 'mannequin' })
    const pictures = Math.floor((performance.durationMs * fps) / 1000) + 1
    for (let index = 0; index < pictures; index++) {
      const tMs = (index * 1000) / fps
      await client.judge(() => {
        draw(tMs)
        return createImageBitmap(canvas)
      }, tMs)
      window.onPicture?.(index + 1, pictures)
    }
    dispose()
    const trace = client.trace()
    if (trace === null) throw new Error('the pose worker gave no trace')
    return trace
  },
  async stills(plan, times) {
    const { canvas, draw, dispose } = cameraman(plan, await performanceOf(plan))
    const pictures = times.map((tMs) => {
      draw(tMs)
      return canvas.toDataURL('image/jpeg', JPEG_QUALITY)
    })
    dispose()
    return pictures
  },
}
