import { describe, expect, it } from 'vitest'
import { createCyclePhases, type EndedCycle } from '../../src/engine/cycle-phases.ts'
import { minimumJerk } from '../../src/engine/minimum-jerk.ts'
import type { CycleMovement } from '../../src/engine/movement.ts'
import { createRandom } from '../../src/mannequin/random.ts'

const MOVEMENT: CycleMovement = {
  kind: 'cycles',
  primary: 'anklePlace',
  unit: 'tl',
  meanMs: 400,
  turn: 0.02,
  range: 0.03,
  confirm: [],
}

/** A way through levels, each reached in `moveMs` and kept for `stayMs`. */
const through =
  (levels: readonly number[], moveMs: number, stayMs: number) =>
  (tMs: number): number => {
    const at = Math.min(Math.floor(tMs / (moveMs + stayMs)), levels.length - 1)
    const from = levels[at - 1] ?? 0
    const share = Math.min(1, (tMs - at * (moveMs + stayMs)) / moveMs)
    return from + (levels[at] - from) * minimumJerk(share)
  }

const follow = (
  way: (tMs: number) => number,
  durationMs: number,
  { fps = 20, noise = 0 } = {},
): EndedCycle[] => {
  const phases = createCyclePhases(MOVEMENT)
  const random = createRandom(5)
  const ended: EndedCycle[] = []
  for (let t = 0; t <= durationMs; t += 1000 / fps) {
    const step = phases.step(t, way(t) + noise * random.normal())
    if (step.ended) ended.push(step.ended)
  }
  const last = phases.close()
  return last ? [...ended, last] : ended
}

/** Back and forth, resting in the middle between the ends. */
const TILTS = [0, 0.05, 0, -0.05, 0, 0.05, 0, -0.05, 0, 0.05, 0, -0.05, 0]
const STROKES = [0, 0.2, 0, 0.2, 0, 0.2, 0]

describe('cycles', () => {
  it.each([
    [10, 0],
    [30, 0.006],
    [10, 0.006],
  ])('of a tilt both ways are counted at %i fps with noise %f', (fps, noise) => {
    const cycles = follow(through(TILTS, 1500, 700), TILTS.length * 2200, { fps, noise })
    expect(cycles).toHaveLength(3)
    for (const { high, low } of cycles) {
      expect(high).toBeGreaterThan(0.04)
      expect(low).toBeLessThan(-0.04)
    }
  })

  it('that begin with the other end are counted as well', () => {
    const way = through(
      TILTS.map((level) => -level),
      1500,
      700,
    )
    expect(follow(way, TILTS.length * 2200)).toHaveLength(3)
  })

  it('that are under way from the first picture on are counted from the end that they begin at', () => {
    const once = through([-0.05, 0, 0.05], 1500, 700)
    expect(follow((t) => once(t + 1500), 5000)).toHaveLength(1)
    const twice = through([-0.05, 0.05, -0.05, 0.05, -0.05], 1500, 700)
    expect(follow((t) => twice(t + 1500), 9400)).toHaveLength(2)
  })

  it('of strokes from one end are counted, the last one that nobody turns back from too', () => {
    expect(follow(through(STROKES, 2000, 0), STROKES.length * 2000)).toHaveLength(3)
  })

  it('tell the time in the middle', () => {
    const [, second] = follow(through(TILTS, 1500, 700), TILTS.length * 2200)
    const [, hasty] = follow(through([0, 0.05, -0.05, 0.05, -0.05, 0], 1500, 700), 13_200)
    expect(second.middleMs).toBeGreaterThan(700)
    expect(hasty.middleMs).toBeLessThan(500)
  })

  it('tell a quick way from a slow one', () => {
    const quickest = (moveMs: number) =>
      follow(through(TILTS, moveMs, 900), TILTS.length * (moveMs + 900))[1].quickestMs
    expect(quickest(1500)).toBeGreaterThan(1300)
    expect(quickest(500)).toBeLessThan(1100)
  })

  it('that go one way only have no other end', () => {
    const cycles = follow(through([0, 0.06, 0, 0.06, 0, 0.06, 0], 1500, 700), 15_400)
    expect(cycles).toHaveLength(3)
    for (const { low } of cycles) expect(Math.abs(low)).toBeLessThan(0.01)
  })

  it('are none while nothing moves but noise', () => {
    expect(follow(() => 0, 60_000, { fps: 10, noise: 0.006 })).toHaveLength(0)
  })
})
