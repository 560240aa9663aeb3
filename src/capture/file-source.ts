import { type FrameSource, SourceError } from './frame-source.ts'
import { modelSize } from './picture-size.ts'

/** Pictures a second that are judged of a file; `analyze` takes the same, so that both agree. */
export const FILE_FPS = 15
const MS_PER_SECOND = 1000

/** Inside the frame rather than on its edge, where rounding may fall on the one before, s. */
const PAST_EDGE_S = 0.001

/** A file whose next picture takes longer than this to find is broken, ms. */
const SEEK_LIMIT_MS = 15_000

/** Further than any film: browsers then find the end of one that doesn't say how long it is. */
const FAR_S = 1e7

export type FileSource = FrameSource & { readonly durationMs: number }

/**
 * A video from the person's disk, judged picture by picture on a fixed grid of time.
 * @param onProgress share of it that is judged, 0..1
 * @throws SourceError
 */
export async function openVideoFile(
  file: File,
  onProgress: (share: number) => void = () => undefined,
): Promise<FileSource> {
  if (file.size === 0) throw new SourceError('empty-file')
  const url = URL.createObjectURL(file)
  try {
    const video = await loadVideo(url, file)
    return fileSource(video, url, onProgress)
  } catch (error) {
    URL.revokeObjectURL(url)
    throw error
  }
}

function fileSource(
  video: HTMLVideoElement,
  url: string,
  onProgress: (share: number) => void,
): FileSource {
  const durationMs = video.duration * MS_PER_SECOND
  const { width, height } = modelSize({ width: video.videoWidth, height: video.videoHeight })
  const grab = () => createImageBitmap(video, { resizeWidth: width, resizeHeight: height })
  let stopped = false
  return {
    kind: 'file',
    preview: { kind: 'url', url },
    frame: { width, height, fps: FILE_FPS },
    durationMs,
    async start(sink) {
      for (let index = 0; !stopped; index += 1) {
        const tMs = (index * MS_PER_SECOND) / FILE_FPS
        if (tMs >= durationMs) return onProgress(1)
        try {
          await seek(video, tMs / MS_PER_SECOND + PAST_EDGE_S)
          await sink.judge(grab, tMs)
        } catch (error) {
          // A file that is given back in the middle of a step breaks that step: no fault of its.
          if (stopped) return
          throw error
        }
        onProgress(Math.min(1, tMs / durationMs))
      }
    },
    stop() {
      stopped = true
      video.removeAttribute('src')
      video.load()
      URL.revokeObjectURL(url)
    },
  }
}

async function loadVideo(url: string, file: File): Promise<HTMLVideoElement> {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.preload = 'auto'
  video.src = url
  const unreadable = file.type.startsWith('video/') ? 'broken-video' : 'not-a-video'
  await settled(video, 'loadeddata').catch((cause) => {
    throw new SourceError(unreadable, cause)
  })
  if (video.videoWidth === 0) throw new SourceError('not-a-video')
  if (!Number.isFinite(video.duration)) await seek(video, FAR_S)
  if (!(Number.isFinite(video.duration) && video.duration > 0))
    throw new SourceError('broken-video')
  return video
}

async function seek(video: HTMLVideoElement, seconds: number): Promise<void> {
  const arrived = settled(video, 'seeked')
  video.currentTime = seconds
  await arrived.catch((cause) => {
    throw new SourceError('broken-video', cause)
  })
}

/** Resolves at the event; rejects where the file turns out broken, or nothing comes. */
function settled(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    const late = setTimeout(() => end(() => reject(new Error(`no ${event}`))), SEEK_LIMIT_MS)
    const end = (then: () => void) => {
      clearTimeout(late)
      over.abort()
      then()
    }
    video.addEventListener(event, () => end(resolve), over)
    video.addEventListener('error', () => end(() => reject(video.error)), over)
  })
}
