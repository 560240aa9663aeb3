import { createPoseClient } from '../../capture/pose-client.ts'
import type { Trace } from '../../engine/trace.ts'
import { type FilmPlan, performanceOf } from '../long-loop/film-plan.ts'
import { stillAt } from '../view-map/still.ts'
import { theTheatre } from './theatre.ts'

/** The film set: draws a mannequin, hands each picture to the real pose worker, gives its trace back. */
export type FilmSet = {
  shoot(plan: FilmPlan): Promise<Trace>
  /** Pictures of the film at these moments, ms, as JPEG data URLs. */
  stills(plan: FilmPlan, times: readonly number[]): Promise<string[]>
}

declare global {
  interface Window {
    filmSet: FilmSet
    /** Told how many of a film's pictures are done, and of how many. */
    onPicture?: (plan: FilmPlan, done: number, all: number) => void
  }
}

const JPEG_QUALITY = 0.9

const client = createPoseClient({ onState: () => undefined, onJudged: () => undefined })

window.filmSet = {
  async shoot(plan) {
    const { exercise, fps, model, camera } = plan
    const { width, height } = camera
    const performance = await performanceOf(plan)
    const frame = { width, height, fps }
    await client.start({ exercise, model, backend: 'wasm', frame, source: 'mannequin' })
    const pictures = Math.floor((performance.durationMs * fps) / 1000) + 1
    for (let index = 0; index < pictures; index++) {
      const tMs = (index * 1000) / fps
      const still = stillAt(performance, tMs)
      await client.judge(() => theTheatre().picture(performance.body, still, camera), tMs)
      window.onPicture?.(plan, index + 1, pictures)
    }
    const trace = client.trace()
    if (trace === null) throw new Error('the pose worker gave no trace')
    return trace
  },
  async stills(plan, times) {
    const performance = await performanceOf(plan)
    const { canvas, draw } = theTheatre()
    return times.map((tMs) => {
      draw(performance.body, stillAt(performance, tMs), plan.camera)
      return canvas.toDataURL('image/jpeg', JPEG_QUALITY)
    })
  },
}
