import { describe, expect, it } from 'vitest'
import { chunksAmong } from '../../../src/records/videos.ts'
import { traceBeganMs, videoSecondsAt } from '../../../src/review/set/video-step.ts'

describe('a set’s video', () => {
  it('has its chunks in the order of their numbers, and nothing else among them', () => {
    const names = ['10', 'about.json', '2', '3.crswap', '0', '1']
    expect(chunksAmong(names)).toEqual(['0', '1', '2', '10'])
  })

  it('knows when the trace began from the frame that was least late', () => {
    const frames = [
      { t: 0, arrivedMs: 5190, workMs: 90 },
      { t: 100, arrivedMs: 5220, workMs: 80 },
      { t: 200, arrivedMs: 5900, workMs: 100 },
    ]
    const began = frames.reduce<number | null>(traceBeganMs, null)
    expect(began).toBe(5040)
  })

  it('is shown in step with the trace, whichever of the two began first', () => {
    expect(videoSecondsAt(2000, 500, 60)).toBe(2.5)
    expect(videoSecondsAt(2000, -500, 60)).toBe(1.5)
  })

  it('shows its first or last picture where it does not reach', () => {
    expect(videoSecondsAt(100, -500, 60)).toBe(0)
    expect(videoSecondsAt(70_000, 0, 60)).toBe(60)
    expect(videoSecondsAt(70_000, 0, Number.POSITIVE_INFINITY)).toBe(70)
  })
})
