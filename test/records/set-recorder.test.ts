import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSetRecorder } from '../../src/records/set-recorder.ts'
import type { SetRows } from '../../src/records/set-rows.ts'
import { StoreError, type Trouble } from '../../src/records/trouble.ts'
import { hold, rep } from './samples.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A disk that can be told to fail, which no real one does when asked. */
const fragileDisk = () => {
  const written: Required<SetRows>[] = []
  const disk = { fault: null as Trouble | null, slowMs: 0, attempts: 0 }
  const append = async (_: string, { frames = [], reps = [], holds = [] }: SetRows) => {
    disk.attempts += 1
    if (disk.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, disk.slowMs))
    if (disk.fault) throw new StoreError(disk.fault, 'the disk was told to fail')
    written.push({ frames, reps, holds })
  }
  const times = () => written.flatMap(({ frames }) => frames.map(({ t }) => t))
  return { disk, written, times, store: { append } }
}

const frameAt = (t: number) => ({ t, score: 0, image: null, world: null })

const record = () => {
  const fragile = fragileDisk()
  const troubles: (Trouble | null)[] = []
  const recorder = createSetRecorder(fragile.store, 'set', {
    onTrouble: (trouble) => troubles.push(trouble),
  })
  /** Frames as a camera brings them, from one time to another. */
  const film = async (fromMs: number, untilMs: number) => {
    for (let t = fromMs; t < untilMs; t += 50) {
      recorder.frame(frameAt(t))
      await vi.advanceTimersByTimeAsync(50)
    }
  }
  return { ...fragile, recorder, troubles, film }
}

const timesUntil = (untilMs: number) => Array.from({ length: untilMs / 50 }, (_, at) => at * 50)

describe('a running set', () => {
  it('is written about once a second, each frame once and in its order', async () => {
    const { recorder, written, times, film } = record()
    await film(0, 10_000)
    expect(await recorder.stop()).toBe(true)
    expect(times()).toEqual(timesUntil(10_000))
    expect(written.length).toBeGreaterThanOrEqual(9)
    expect(written.length).toBeLessThanOrEqual(11)
  })

  it('has a repetition and a hold on disk a second later, though no frame follows', async () => {
    const { recorder, written } = record()
    recorder.rep(rep(1))
    recorder.hold(hold)
    await vi.advanceTimersByTimeAsync(1000)
    expect(written).toEqual([{ frames: [], reps: [rep(1)], holds: [hold] }])
  })

  it('is written in the background, where timers stand still', async () => {
    const { recorder, written } = record()
    for (let t = 0; t <= 1500; t += 50) recorder.frame(frameAt(t))
    await vi.advanceTimersByTimeAsync(0)
    expect(written).toHaveLength(1)
  })

  it('loses and doubles nothing while the disk is slower than the camera', async () => {
    const { disk, recorder, times, film } = record()
    disk.slowMs = 2500
    await film(0, 20_000)
    const stopped = recorder.stop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await stopped).toBe(true)
    expect(times()).toEqual(timesUntil(20_000))
  })

  it('is written at once when asked', async () => {
    const { recorder, times } = record()
    recorder.frame(frameAt(0))
    expect(await recorder.flush()).toBe(true)
    expect(times()).toEqual([0])
    expect(recorder.unsaved()).toEqual({ frames: [], reps: [], holds: [] })
  })
})

describe('a disk that fails', () => {
  it.each<Trouble>(['full', 'refused', 'lost'])(
    'is told once (%s), all is kept meanwhile, and written when it works again',
    async (fault) => {
      const { disk, recorder, troubles, times, film } = record()
      disk.fault = fault
      await film(0, 5000)
      recorder.rep(rep(1))
      expect(troubles).toEqual([fault])
      expect(recorder.unsaved().frames).toHaveLength(100)
      expect(await recorder.flush()).toBe(false)
      disk.fault = null
      await film(5000, 20_000)
      expect(troubles).toEqual([fault, null])
      await recorder.stop()
      expect(times()).toEqual(timesUntil(20_000))
    },
  )

  it('is tried ever more seldom', async () => {
    const { disk, film } = record()
    disk.fault = 'full'
    await film(0, 60_000)
    expect(disk.attempts).toBeLessThan(8)
  })

  it('for minutes gets them in pieces afterwards', async () => {
    const { disk, recorder, written, film } = record()
    disk.fault = 'full'
    await film(0, 60_000)
    disk.fault = null
    await recorder.flush()
    expect(written.map(({ frames }) => frames.length)).toEqual([300, 300, 300, 300])
  })

  it('is left alone after the set', async () => {
    const { disk, recorder, film } = record()
    disk.fault = 'full'
    await film(0, 2000)
    expect(await recorder.stop()).toBe(false)
    const { attempts } = disk
    await vi.advanceTimersByTimeAsync(120_000)
    expect(disk.attempts).toBe(attempts)
    expect(recorder.unsaved().frames).toHaveLength(40)
  })
})
