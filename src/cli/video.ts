import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { BadInput } from './bad-input.ts'
import { type Picture, picturesOf } from './ppm-stream.ts'

/** Pictures a second that a recording is judged at, whatever it was filmed with. */
export const VIDEO_FPS = 15

/** The model looks at 256 x 256: more than 640 px on the longest side is only copied about. */
const LONGEST_SIDE = 640

export type VideoFrame = Picture & { readonly tMs: number }

const NO_FFMPEG =
  'ffmpeg is needed to read a video and was not found on PATH; ' +
  'install it (for instance apt-get install ffmpeg) or give a trace'

/**
 * The pictures of a video at t = k * 1000 / 15 ms, upright (its rotation is applied), square pixels.
 * Picture k is the one on show at that moment, as a player that is sent there would show it.
 * @throws BadInput where ffmpeg is missing or finds no picture in the file
 */
export async function* decodeVideo(file: string): AsyncGenerator<VideoFrame> {
  const ffmpeg = spawn('ffmpeg', ffmpegArgs(file), { stdio: ['ignore', 'pipe', 'pipe'] })
  await started(ffmpeg)
  const closed = once(ffmpeg, 'close')
  const complaint = lastLine(ffmpeg.stderr)
  let index = 0
  try {
    for await (const picture of picturesOf(ffmpeg.stdout)) {
      yield { ...picture, tMs: (index * 1000) / VIDEO_FPS }
      index += 1
    }
  } finally {
    ffmpeg.kill()
  }
  await closed
  if (index > 0) return
  throw new BadInput(`${file}: no video that ffmpeg can read${withReason(await complaint)}`)
}

const ffmpegArgs = (file: string): string[] => {
  // Rounding up shows the last picture whose time has come; the default would run half a step ahead.
  const grid = `fps=fps=${VIDEO_FPS}:start_time=0:round=up`
  const squarePixels = 'scale=iw*sar:ih,setsar=1'
  const shrink = `min(1,${LONGEST_SIDE}/max(iw,ih))`
  const size = `'2*round(iw*${shrink}/2)':'2*round(ih*${shrink}/2)'`
  const filters = `${grid},${squarePixels},scale=${size}`
  return [
    ...['-nostdin', '-v', 'error', '-i', `file:${file}`],
    ...['-map', '0:v:0', '-vf', filters],
    // PPM tells each picture's size, so nothing has to be asked of the file beforehand.
    ...['-f', 'image2pipe', '-c:v', 'ppm', 'pipe:1'],
  ]
}

const started = async (child: ChildProcess): Promise<void> => {
  try {
    await once(child, 'spawn')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BadInput(NO_FFMPEG)
    throw error
  }
}

const withReason = (complaint: string): string => (complaint === '' ? '' : ` (${complaint})`)

const lastLine = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString().trim().split('\n').at(-1) ?? ''
}
