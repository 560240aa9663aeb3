import type { Exercise } from '../engine/exercise.ts'
import type { Trace, TraceFrame, TraceHeader } from '../engine/trace.ts'
import type { ModelSize } from './analyze-options.ts'
import { BadInput } from './bad-input.ts'
import { ensureModels } from './ensure-models.ts'
import { decodeVideo, VIDEO_FPS, type VideoFrame } from './video.ts'

/**
 * What the pose model says of each picture of a video.
 * @param onFrame told of each picture that is done, counted from 1
 * @throws BadInput where ffmpeg or the file fails
 */
export const trackVideo = async (
  file: string,
  model: ModelSize,
  exercise: Exercise,
  onFrame: (done: number) => void,
): Promise<Trace> => {
  const pictures = decodeVideo(file)
  const first = await pictures.next()
  if (first.done) throw new BadInput(`${file}: there is no picture in it`)
  const track = await createTracker(model, exercise)
  const frames: TraceFrame[] = [await track(first.value)]
  for await (const picture of pictures) {
    onFrame(frames.length)
    frames.push(await track(picture))
  }
  return { header: headerOf(first.value, model, exercise.id), frames }
}

/** The model is loaded only now, so that a trace is judged without waiting for it. */
const createTracker = async (
  model: ModelSize,
  exercise: Exercise,
): Promise<(picture: VideoFrame) => Promise<TraceFrame>> => {
  ensureModels()
  const { createNodeEstimator, rgbTensor } = await import('../../workers/estimator-node.ts')
  const { withContour } = await import('../../workers/with-contour.ts')
  const estimator = await createNodeEstimator({ model })
  const seer = exercise.contour ? withContour(estimator) : estimator
  return async ({ rgb, width, height, tMs }) => {
    const pixels = rgbTensor(rgb, width, height)
    const found = await seer.estimate(pixels, tMs)
    pixels.dispose()
    return { t: tMs, ...found }
  }
}

const headerOf = (
  { width, height }: VideoFrame,
  model: ModelSize,
  exercise: string,
): TraceHeader => ({
  plumbline: 'trace',
  version: 1,
  model: `blazepose-${model}`,
  width,
  height,
  fps: VIDEO_FPS,
  exercise,
  source: 'video',
})
