import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeVideo, type VideoFrame } from '../../src/cli/video.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-'))
const film = join(folder, 'film.mp4')
const turned = join(folder, 'turned.mp4')
const ffmpeg = (...args: string[]) => spawnSync('ffmpeg', ['-v', 'error', '-y', ...args])
const here = ffmpeg('-version').status === 0
if (!here) console.warn('decoding is not tested: ffmpeg is not there')

const decoded = async (file: string): Promise<VideoFrame[]> => {
  const frames: VideoFrame[] = []
  for await (const frame of decodeVideo(file)) frames.push({ ...frame, rgb: frame.rgb.slice() })
  return frames
}

/** A second at 10 pictures a second: left half black, right half growing brighter picture by picture. */
beforeAll(() => {
  if (!here) return
  const bright = "geq=lum='if(lt(X,W/2),16,40+N*20)':cb=128:cr=128"
  const source = `color=size=960x480:rate=10:duration=1,${bright}`
  ffmpeg('-f', 'lavfi', '-i', source, '-c:v', 'mpeg4', '-q:v', '2', film)
  // A quarter turn anticlockwise, as ffmpeg from version 6 on is told, and as earlier ones are.
  const told = ffmpeg('-display_rotation', '90', '-i', film, '-c', 'copy', turned)
  if (told.status !== 0) ffmpeg('-i', film, '-c', 'copy', '-metadata:s:v', 'rotate=90', turned)
})

afterAll(() => rmSync(folder, { recursive: true }))

const brightness = ({ rgb, width, height }: VideoFrame, x: number, y: number): number =>
  rgb[3 * (Math.floor(y * height) * width + Math.floor(x * width))] ?? Number.NaN

describe.runIf(here)('a decoded video', () => {
  it('comes on a fixed grid of time, at most 640 px long', async () => {
    const frames = await decoded(film)
    expect(frames.map(({ tMs }) => tMs)).toEqual(frames.map((_, k) => (k * 1000) / 15))
    expect(frames).toHaveLength(15)
    expect(frames.every(({ width, height }) => width === 640 && height === 320)).toBe(true)
  })

  it('shows at each moment the picture whose time has come, never one ahead', async () => {
    const frames = await decoded(film)
    // Video's 16-235 is spread over 0-255, so a step of 20 becomes one of 23.3, and 40 becomes 28.
    const shown = frames.map((frame) => Math.round((brightness(frame, 0.75, 0.5) - 28) / 23.3) + 0)
    // Picture n of 10 a second is on show from n x 100 ms on; the moments are 66.7 ms apart.
    const expected = frames.map(({ tMs }) => Math.floor(tMs / 100 + 1e-6))
    expect(shown).toEqual(expected)
  })

  it('stands upright where the camera was turned', async () => {
    const [first] = await decoded(turned)
    expect(first && [first.width, first.height]).toEqual([320, 640])
    expect(first && brightness(first, 0.5, 0.25)).toBeGreaterThan(20)
    expect(first && brightness(first, 0.5, 0.75)).toBeLessThan(8)
  })
})
