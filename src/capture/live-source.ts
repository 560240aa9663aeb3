import { type FrameSink, type FrameSource, SourceError } from './frame-source.ts'
import { modelSize } from './picture-size.ts'

/** Taken where a track doesn't say. */
const USUAL_FPS = 30

/**
 * A stream of a camera, or of a canvas that plays one.
 * @throws SourceError `unsupported` where the stream has no picture
 */
export function createLiveSource(kind: 'camera' | 'demo', stream: MediaStream): FrameSource {
  const [track] = stream.getVideoTracks()
  if (!track) throw new SourceError('unsupported')
  const { width = 640, height = 480, frameRate = USUAL_FPS } = track.getSettings()
  const frame = { ...modelSize({ width, height }), fps: Math.round(frameRate) }
  const stopping = new AbortController()
  return {
    kind,
    preview: { kind: 'stream', stream },
    frame,
    async start(sink) {
      const broken = whenBroken(track, stopping.signal)
      const feeding =
        typeof MediaStreamTrackProcessor === 'undefined'
          ? offerPictures(stream, frame, sink, stopping.signal)
          : sink.watch(() => new MediaStreamTrackProcessor({ track }).readable)
      await Promise.race([feeding, broken, aborted(stopping.signal)])
      // The frames' stream may be told of the end before the track tells us.
      if (!stopping.signal.aborted) throw new SourceError('unplugged')
    },
    stop() {
      stopping.abort()
      for (const each of stream.getTracks()) each.stop()
    },
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** Rejects when the camera goes away: by the track's own word, or as its device is listed no more. */
function whenBroken(track: MediaStreamTrack, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const unplugged = () => reject(new SourceError('unplugged'))
    if (track.readyState === 'ended') return unplugged()
    track.addEventListener('ended', unplugged, { signal })
    const { deviceId } = track.getSettings()
    navigator.mediaDevices?.addEventListener(
      'devicechange',
      async () => {
        const devices = await navigator.mediaDevices.enumerateDevices()
        const cameras = devices.filter(({ kind }) => kind === 'videoinput')
        if (deviceId && !cameras.some((camera) => camera.deviceId === deviceId)) unplugged()
      },
      { signal },
    )
  })
}

/** For browsers that can't hand a worker the frames themselves. */
async function offerPictures(
  stream: MediaStream,
  { width, height }: FrameSource['frame'],
  sink: FrameSink,
  signal: AbortSignal,
): Promise<void> {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.srcObject = stream
  await video.play()
  const fromMs = sink.nowMs()
  let first: number | null = null
  const grab = () => createImageBitmap(video, { resizeWidth: width, resizeHeight: height })
  const onFrame: VideoFrameRequestCallback = (now, { captureTime }) => {
    if (signal.aborted) return
    const at = captureTime ?? now
    first ??= at
    sink.offer(grab, fromMs + at - first)
    video.requestVideoFrameCallback(onFrame)
  }
  video.requestVideoFrameCallback(onFrame)
  await aborted(signal)
  video.srcObject = null
}
