import { beforeAll, describe, expect, it } from 'vitest'
import { runShortLoop, type ShortLoop } from '../../../src/cli/loop/short-loop.ts'
import {
  type ExerciseFigures,
  figuresOf,
  MAX_HOLD_ERROR_MS,
} from '../../../src/cli/loop/short-loop-figures.ts'
import { isDeaf, isLoud, judgedFromItsView } from '../../../src/cli/pages/accuracy-page.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { loadMotion } from '../../../src/exercises/motions.ts'

/** Counts have to be right in so many sets. */
const MIN_EXACT = 0.99

/** Enough to notice that something broke; `npm run evaluate` runs the 300 sets of the bars. */
const SIZE = { seed: 20, cleanSets: 40, setsAFault: 5 }
const PATIENCE_MS = 600_000

/** As many files run side by side. */
const PARTS = 3

/** The short loop of every third exercise, from the `part`th on. */
export const fortySets = (part: number) => {
  const own = Object.values(exercises).filter((_, nth) => nth % PARTS === part)
  describe.each(own)('40 sets of $id that nobody filmed', (exercise) => {
    let loop: ShortLoop
    let figures: ExerciseFigures

    beforeAll(async () => {
      const motion = await loadMotion(exercise.id)
      if (motion === null) throw new Error(`the mannequin knows no ${exercise.id}`)
      loop = runShortLoop(exercise, motion, SIZE)
      figures = figuresOf(loop)
    }, PATIENCE_MS)

    it('are counted exactly, live and as recordings', () => {
      const missed = loop.clean
        .filter(
          ({ live, recorded }) =>
            live.counted !== live.wanted || recorded.counted !== recorded.wanted,
        )
        .map(({ seed, live, recorded }) => ({
          seed,
          wanted: live.wanted,
          live: live.counted,
          recorded: recorded.counted,
        }))
      expect(figures.live.exact.share, JSON.stringify(missed)).toBeGreaterThanOrEqual(MIN_EXACT)
      expect(figures.recorded.exact.share, JSON.stringify(missed)).toBeGreaterThanOrEqual(MIN_EXACT)
    })

    it('never mistake the side', () => {
      expect(figures.live.sideErrors.hits).toBe(0)
      expect(figures.recorded.sideErrors.hits).toBe(0)
    })

    // Of cycles nothing is held, nor where no hold is asked for.
    const isHeld = exercise.movement.kind !== 'cycles' && exercise.dose.holdMs > 0
    it.runIf(isHeld)('are held as long as they were', () => {
      for (const { holdError } of [figures.live, figures.recorded]) {
        expect(holdError?.worst).toBeLessThanOrEqual(MAX_HOLD_ERROR_MS)
      }
    })

    it('accuse nobody who did well', () => {
      const loud = judgedFromItsView(figures).filter(isLoud)
      expect(loud.map(({ rule, falseFlags }) => [rule.clause, falseFlags.share])).toEqual([])
    })

    it('name the faults of those who did not', () => {
      const heard = judgedFromItsView(figures)
        .filter(isDeaf)
        .flatMap(({ faults }) => faults)
      expect(heard.map(({ acted, sensitivity }) => [acted.clause, sensitivity.share])).toEqual([])
    })
  })
}
