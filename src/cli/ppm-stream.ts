/** One decoded picture, rgb24 row by row. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** Magic, width, height and greatest value, as ffmpeg's ppm encoder writes them. */
const HEADER = /^P6\s(\d+)\s(\d+)\s255\s/
const HEADER_BYTES = 32
const CHANNELS = 3

/** Cuts a stream of binary PPM pictures, one after another, into pictures. */
export async function* picturesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Picture> {
  let waiting: Uint8Array[] = []
  let size = 0
  let needed = HEADER_BYTES
  for await (const chunk of chunks) {
    waiting.push(chunk)
    size += chunk.length
    if (size < needed) continue
    let bytes: Uint8Array = Buffer.concat(waiting, size)
    for (;;) {
      const { picture, used } = firstPicture(bytes)
      needed = used
      if (picture === null) break
      yield picture
      bytes = bytes.subarray(used)
    }
    waiting = [bytes]
    size = bytes.length
  }
}

/** `used`: bytes that the picture takes; without a picture, bytes that there must be to go on. */
const firstPicture = (bytes: Uint8Array): { picture: Picture | null; used: number } => {
  if (bytes.length < HEADER_BYTES) return { picture: null, used: HEADER_BYTES }
  const header = HEADER.exec(Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString('latin1'))
  if (header === null) throw new Error('ffmpeg sent something that is no PPM picture')
  const [width, height] = [Number(header[1]), Number(header[2])]
  const start = header[0].length
  const used = start + width * height * CHANNELS
  if (bytes.length < used) return { picture: null, used }
  return { picture: { width, height, rgb: bytes.subarray(start, used) }, used }
}
