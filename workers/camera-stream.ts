export type TimedPicture = { readonly bitmap: ImageBitmap; readonly tMs: number }

const MICROSECONDS = 1000

/**
 * A camera's frames as pictures of `size`, one at a time. While one is worked on the stream drops
 * what has become old, so that the next one is the newest.
 * @param fromMs time of the first frame; the others follow by their capture time
 */
export async function* readPictures(
  stream: ReadableStream<VideoFrame>,
  fromMs: number,
  size: { readonly width: number; readonly height: number },
): AsyncGenerator<TimedPicture> {
  const reader = stream.getReader()
  let firstUs: number | null = null
  try {
    while (true) {
      const { done, value: frame } = await reader.read()
      if (done) return
      firstUs ??= frame.timestamp
      const tMs = fromMs + (frame.timestamp - firstUs) / MICROSECONDS
      yield { bitmap: await shrink(frame, size), tMs }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** tfjs takes no VideoFrame; and a camera has few buffers, so that the frame is given back at once. */
async function shrink(frame: VideoFrame, { width, height }: { width: number; height: number }) {
  try {
    return await createImageBitmap(frame, { resizeWidth: width, resizeHeight: height })
  } finally {
    frame.close()
  }
}
