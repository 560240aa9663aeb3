/** A film of a few pictures, as a browser's recorder writes it: with no length in its header. */
export async function recordWebm(pictures: readonly string[], pictureMs: number): Promise<File> {
  const images = await Promise.all(pictures.map(loadImage))
  const [first] = images
  if (!first) throw new Error('a film needs pictures')
  const canvas = Object.assign(document.createElement('canvas'), {
    width: first.naturalWidth,
    height: first.naturalHeight,
  })
  const context = canvas.getContext('2d')
  const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' })
  const chunks: Blob[] = []
  recorder.ondataavailable = ({ data }) => chunks.push(data)
  const stopped = new Promise((resolve) => {
    recorder.onstop = resolve
  })
  recorder.start()
  for (const image of images) {
    context?.drawImage(image, 0, 0)
    await new Promise((resolve) => setTimeout(resolve, pictureMs))
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
