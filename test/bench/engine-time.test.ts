import { expect, it } from 'vitest'
import { measureEngine } from '../../src/cli/bench/engine-time.ts'

/** `npm run bench` holds the engine to 0.05 ms; a test beside other tests only notices when it is far off. */
const FAR_OFF_MS = 0.5

it('a frame costs the engine next to nothing', { timeout: 120_000 }, async () => {
  const times = await measureEngine()
  expect(times.length).toBeGreaterThanOrEqual(3)
  for (const { exercise, msAFrame } of times) expect(msAFrame, exercise).toBeLessThan(FAR_OFF_MS)
})
