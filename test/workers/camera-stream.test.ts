import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPictures } from '../../workers/camera-stream.ts'

const SIZE = { width: 64, height: 48 }
/** Microseconds, as a camera counts. */
const FRAME_US = 33_000

const frameAt = (timestamp: number) => ({ timestamp, close: vi.fn() })
type Frame = ReturnType<typeof frameAt>

/** A camera that makes its next frame when it is asked for one, as a browser's does. */
const cameraOf = (count: number) => {
  const frames: Frame[] = []
  const cancelled = vi.fn()
  const stream = new ReadableStream<Frame>(
    {
      pull(controller) {
        if (frames.length === count) return controller.close()
        const frame = frameAt(1e6 + frames.length * FRAME_US)
        frames.push(frame)
        controller.enqueue(frame)
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  )
  return { frames, cancelled, stream: stream as unknown as ReadableStream<VideoFrame> }
}

const openFrames = (frames: readonly Frame[]) =>
  frames.filter(({ close }) => close.mock.calls.length === 0).length

describe('a camera’s frames', () => {
  const makePicture = vi.fn(async () => ({}) as ImageBitmap)
  beforeEach(() => {
    makePicture.mockReset().mockImplementation(async () => ({}) as ImageBitmap)
    vi.stubGlobal('createImageBitmap', makePicture)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('become pictures by their capture time, and are given back before the next one is asked for', async () => {
    const { stream, frames } = cameraOf(3)
    const times: number[] = []
    for await (const { tMs } of readPictures(stream, 500, SIZE)) {
      times.push(tMs)
      expect(openFrames(frames)).toBe(0)
    }
    expect(times).toEqual([500, 533, 566])
  })

  it('are all given back by whoever stops looking, and the camera is told', async () => {
    const { stream, frames, cancelled } = cameraOf(9)
    for await (const { tMs } of readPictures(stream, 0, SIZE)) if (tMs > 0) break
    expect(frames).toHaveLength(2)
    expect(openFrames(frames)).toBe(0)
    expect(cancelled).toHaveBeenCalledOnce()
  })

  it('are given back too where no picture can be made of them', async () => {
    makePicture.mockRejectedValueOnce(new Error('no memory'))
    const { stream, frames } = cameraOf(3)
    const looking = async () => {
      for await (const _ of readPictures(stream, 0, SIZE));
    }
    await expect(looking()).rejects.toThrow('no memory')
    expect(frames).toHaveLength(1)
    expect(openFrames(frames)).toBe(0)
  })
})
