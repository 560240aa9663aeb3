import type { Size } from './picture-size.ts'

/** Where pictures come from: a camera, a video file, or the demo's film. */
export type FrameSource = {
  readonly kind: 'camera' | 'file' | 'demo'
  /** What the person may be shown, unmirrored. */
  readonly preview: Preview
  /** Size and rate of the pictures that the model is given. */
  readonly frame: Size & { readonly fps: number }
  /**
   * Feeds the sink until it ends or is stopped. After it has ended by itself a live source
   * can't be started again, but another one may go on in the same set.
   * @throws SourceError where it breaks off
   */
  start(sink: FrameSink): Promise<void>
  /** Ends `start` and gives the camera or file back. */
  stop(): void
}

export type Preview =
  | { readonly kind: 'stream'; readonly stream: MediaStream }
  | { readonly kind: 'url'; readonly url: string }

/** What takes pictures: the client of the pose worker. Its worker may be replaced at any time. */
export type FrameSink = {
  /** Hands a camera's stream over; `open` is called again for each worker. Resolves at its end. */
  watch(open: () => ReadableStream<VideoFrame>): Promise<void>
  /** A live picture may be had; it is taken (`grab`) unless enough of them are in hand. */
  offer(grab: () => Promise<ImageBitmap>, tMs: number): void
  /** One picture of a recording; `grab` is called again for each worker. Resolves when it is judged. */
  judge(grab: () => Promise<ImageBitmap>, tMs: number): Promise<void>
  /** A moment without a picture, kept in the trace with its reason. */
  gap(reason: string): void
  /** The time of the trace, ms: goes on from its last frame by the page's clock. */
  nowMs(): number
}

export type SourceFault =
  /** The person or their browser said no to the camera. */
  | 'denied'
  | 'missing'
  /** Another program has the camera. */
  | 'in-use'
  | 'unplugged'
  /** Browsers give the camera to pages over https or on localhost only. */
  | 'insecure'
  | 'unsupported'
  | 'empty-file'
  | 'not-a-video'
  | 'broken-video'

/** Why a source can't be opened or broke off; the page puts `fault` in words. */
export class SourceError extends Error {
  readonly fault: SourceFault

  constructor(fault: SourceFault, cause?: unknown) {
    super(`frame source: ${fault}`, { cause })
    this.name = 'SourceError'
    this.fault = fault
  }
}
