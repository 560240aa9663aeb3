import type { Id } from '../../records/model.ts'
import { StoreError, type Trouble, troubleOf } from '../../records/trouble.ts'
import type { AboutVideo } from '../../records/videos.ts'
import { traceBeganMs } from '../../review/set/video-step.ts'
import { followFrames, liveStore } from '../current-set.ts'
import { records } from './records.ts'

/** The cheapest to encode first: the pose model needs the machine. */
const TYPES = ['video/webm;codecs=vp8', 'video/webm;codecs=vp9', 'video/webm', 'video/mp4']
const BITS_PER_SECOND = 1_000_000
/** Of a chunk, and from one picture that is whole to the next, so that the replay soon finds its place. */
const CHUNK_MS = 1000
/** So many chunks may wait for their set's record, which its first frame begins. */
const MOST_WAITING = 60

type Options = {
  /** null as long as the set has no record. */
  readonly setId: () => Id | null
  /** At most once. */
  readonly onTrouble: (trouble: Trouble) => void
}

/** Brings the chunks of one video to disk, one after another. */
const createWriter = (setId: Options['setId'], about: () => AboutVideo) => {
  const waiting: Blob[] = []
  let written = 0
  return async (chunk: Blob, isLast: boolean): Promise<void> => {
    if (chunk.size > 0) waiting.push(chunk)
    const [store, id] = [await records(), setId()]
    if (!store || id === null) {
      if (waiting.length > MOST_WAITING) throw new StoreError('refused', 'the set has no record')
      return
    }
    if (written + waiting.length === 0) return
    if (written === 0) await store.videos.begin(id, about())
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await store.videos.append(id, written, next)
      written += 1
    }
    if (isLast) await store.videos.end(id, about())
  }
}

const stopped = (recorder: MediaRecorder): void => {
  if (recorder.state !== 'inactive') recorder.stop()
}

/** Browsers that know nothing of an interval pass over it. */
const wishesFor = (mimeType: string) => ({
  mimeType,
  videoBitsPerSecond: BITS_PER_SECOND,
  videoKeyFrameIntervalDuration: CHUNK_MS,
})

const openRecorder = (stream: MediaStream): MediaRecorder | null => {
  if (typeof MediaRecorder === 'undefined') return null
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type))
  if (mimeType === undefined) return null
  return new MediaRecorder(stream, wishesFor(mimeType))
}

/** Records until the stream ends or it is stopped. @param beganMs the trace's t = 0 by the page's clock */
const record = (
  stream: MediaStream,
  { setId, onTrouble }: Options,
  beganMs: () => number,
): (() => void) => {
  const recorder = openRecorder(stream)
  if (!recorder) {
    onTrouble('refused')
    return () => {}
  }
  const fromMs = performance.now()
  const write = createWriter(setId, () => ({
    type: recorder.mimeType,
    offsetMs: beganMs() - fromMs,
  }))
  let hasFailed = false
  const fail = (error: unknown): void => {
    if (hasFailed) return
    hasFailed = true
    stopped(recorder)
    onTrouble(troubleOf(error))
  }
  let queue = Promise.resolve()
  recorder.ondataavailable = ({ data }) => {
    const isLast = recorder.state === 'inactive'
    queue = queue.then(() => (hasFailed ? undefined : write(data, isLast))).catch(fail)
  }
  recorder.onerror = fail
  recorder.start(CHUNK_MS)
  return () => stopped(recorder)
}

/**
 * Keeps a video of the set before the camera that is about to run, until it ends or is called off. Nothing here
 * throws: the set goes on without.
 */
export const watchVideo = (exercise: string, options: Options): (() => void) => {
  let stop: (() => void) | null = null
  let beganMs: number | null = null
  const stopFollowing = followFrames(({ frame, workMs }) => {
    beganMs = traceBeganMs(beganMs, { t: frame.t, arrivedMs: performance.now(), workMs })
  })
  const begin = (stream: MediaStream): void => {
    const fromMs = performance.now()
    try {
      stop = record(stream, options, () => beganMs ?? fromMs)
    } catch {
      stop = () => {}
      options.onTrouble('refused')
    }
  }
  const stopWatching = liveStore.subscribe(({ stage, picture, exercise: shown }, past) => {
    if (stop || shown !== exercise || stage !== 'running' || past.stage === 'running') return
    if (picture?.preview.kind === 'stream') begin(picture.preview.stream)
  })
  return () => {
    stopFollowing()
    stopWatching()
    stop?.()
  }
}
