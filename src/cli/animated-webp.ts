/**
 * Pictures to one moving WebP that plays round and round.
 * Format: https://developers.google.com/speed/webp/docs/riff_container
 */
export type WebpFrame = {
  /** Where it lies in the whole, px; even. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ms: number
  /** A still WebP file without transparency. */
  readonly webp: Buffer
}

const FILE_HEADER = 12
const CHUNK_HEADER = 8
const ANIMATED = 0b10
/** What lies under a frame's area stays; nothing of it shines through. */
const COVER = 0b10

const chunk = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const header = Buffer.alloc(CHUNK_HEADER)
  header.write(name, 'latin1')
  header.writeUInt32LE(body.length, 4)
  // A chunk of odd length is filled up, which its length does not say.
  return Buffer.concat([header, body, Buffer.alloc(body.length % 2)])
}

const uint24 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(3 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, 3 * index, 3)
  return bytes
}

/** The compressed picture within a still file. */
const pictureChunk = (webp: Buffer): Buffer => {
  let at = FILE_HEADER
  while (at < webp.length) {
    const end = at + CHUNK_HEADER + webp.readUInt32LE(at + 4)
    if (webp.toString('latin1', at, at + 4) === 'VP8 ')
      return chunk('VP8 ', webp.subarray(at + CHUNK_HEADER, end))
    at = end + (end % 2)
  }
  throw new Error('a frame is no lossy WebP picture')
}

const frameChunk = ({ x, y, width, height, ms, webp }: WebpFrame): Buffer =>
  chunk(
    'ANMF',
    uint24(x / 2, y / 2, width - 1, height - 1, Math.round(ms)),
    Buffer.of(COVER),
    pictureChunk(webp),
  )

export const animatedWebp = (
  { width, height }: { readonly width: number; readonly height: number },
  frames: readonly WebpFrame[],
): Buffer => {
  const canvas = chunk('VP8X', Buffer.of(ANIMATED, 0, 0, 0), uint24(width - 1, height - 1))
  // Background colour, which nothing shows, and how often it plays: 0 is for ever.
  const loop = chunk('ANIM', Buffer.alloc(6))
  return chunk('RIFF', Buffer.from('WEBP'), canvas, loop, ...frames.map(frameChunk))
}
