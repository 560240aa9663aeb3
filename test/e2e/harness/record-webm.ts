const SLICE_MS = 200

/** A film of a few pictures, as a browser's recorder writes it. */
export async function recordWebm(pictures: readonly string[], pictureMs: number): Promise<File> {
  const images = await Promise.all(pictures.map(loadImage))
  const [first] = images
  if (!first) throw new Error('a film needs pictures')
  const canvas = document.createElement('canvas')
  canvas.width = first.naturalWidth
  canvas.height = first.naturalHeight
  const context = canvas.getContext('2d')
  const stream = canvas.captureStream(0)
  const show = async (image: HTMLImageElement) => {
    context?.drawImage(image, 0, 0)
    for (const track of stream.getVideoTracks()) {
      if (track instanceof CanvasCaptureMediaStreamTrack) track.requestFrame()
    }
    await new Promise((resolve) => setTimeout(resolve, pictureMs))
  }

  const chunks: Blob[] = []
  const recorder = new MediaRecorder(stream, { mimeType: 'video/webm' })
  recorder.ondataavailable = ({ data }) => data.size > 0 && chunks.push(data)
  const stopped = new Promise((resolve) => {
    recorder.onstop = resolve
  })
  recorder.start(SLICE_MS)
  // A busy machine's encoder starts late and drops what it has no time for: each picture stays until
  // another chunk was written.
  for (const image of [first, ...images]) {
    const written = chunks.length
    while (chunks.length === written) await show(image)
  }
  recorder.stop()
  await stopped
  return new File(chunks, 'film.webm', { type: 'video/webm' })
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode()
  return image
}
