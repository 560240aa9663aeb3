import { describe, expect, test, vi } from 'vitest'
import { createRandom } from '../../../src/mannequin/random.ts'
import { StoreError, type Trouble } from '../../../src/records/trouble.ts'
import { createWriteQueue } from '../../../src/session/journey/write-queue.ts'

const ROUNDS = 200
const WRITES = 20

const full = () => new StoreError('full', 'there is no space')

/** A disk that is full in some stretches of its tries, and what was written to it. */
const diskOf = (isFullAt: (attempt: number) => boolean) => {
  const written: number[] = []
  let attempts = 0
  return {
    written,
    write: async (what: number) => {
      attempts += 1
      if (isFullAt(attempts)) throw full()
      written.push(what)
    },
  }
}

const counting = (length: number) => Array.from({ length }, (_, nth) => nth)

describe('what a session hands over to be written', () => {
  test('is written whole, once and in its order, whenever space runs out and comes back', async () => {
    vi.useFakeTimers()
    const random = createRandom(11)
    for (const round of counting(ROUNDS)) {
      const from = Math.floor(random.even() * WRITES)
      const until = from + 1 + Math.floor(random.even() * 5)
      const disk = diskOf((attempt) => attempt > from && attempt <= until)
      const troubles: (Trouble | null)[] = []
      const queue = createWriteQueue({
        open: async () => disk,
        onTrouble: (trouble) => troubles.push(trouble),
      })
      for (const what of counting(WRITES)) {
        queue.add((store) => store.write(what))
        if (random.even() < 0.5) await queue.settled()
      }
      await queue.settled()
      await vi.advanceTimersByTimeAsync(600_000)
      expect(disk.written, `round ${round}`).toEqual(counting(WRITES))
      expect(troubles[0], `round ${round}`).toBe('full')
      expect(troubles.at(-1), `round ${round}`).toBeNull()
    }
    vi.useRealTimers()
  })

  test('goes on without what can never be written, and that stays told', async () => {
    const disk = diskOf(() => false)
    const troubles: (Trouble | null)[] = []
    const queue = createWriteQueue({
      open: async () => disk,
      onTrouble: (trouble) => troubles.push(trouble),
    })
    queue.add((store) => store.write(1))
    queue.add(async () => {
      throw new StoreError('lost', 'there is no such set')
    })
    queue.add((store) => store.write(2))
    await queue.settled()
    expect(disk.written).toEqual([1, 2])
    expect(troubles).toEqual(['lost'])
  })
})
