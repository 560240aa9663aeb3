import { describe, expect, it } from 'vitest'
import { exercises } from '../../src/exercises/index.ts'
import { SHARES } from '../../src/review/set/rep-curves.ts'
import { repSignal } from '../../src/review/set/rep-signal.ts'
import { areasBetween, linesOf, pathOf, scaleAround } from '../../src/ui/set-review/curve-scale.ts'
import { therapistEn as en } from '../../src/ui/text/therapist-en.ts'
import { therapistFr as fr } from '../../src/ui/text/therapist-fr.ts'

const PLOT = { left: 0, right: 100, top: 0, bottom: 100 }

describe('a chart of curves', () => {
  it.each([en, fr])('has words in $code for all that repetitions are counted by', (text) => {
    const measures = Object.values(exercises).flatMap((each) => repSignal(each)?.measure ?? [])
    const { signals } = text.setReview.curves
    expect(new Set(Object.keys(signals))).toEqual(new Set(measures))
  })

  it('has round lines around its values, wherever 0 is', () => {
    expect(linesOf(scaleAround([121, 178]))).toEqual([120, 140, 160, 180])
    expect(linesOf(scaleAround([-7, 12]))).toEqual([-10, -5, 0, 5, 10, 15])
    expect(scaleAround([5])).toEqual({ low: 4, high: 6, step: 1 })
    expect(scaleAround([])).toEqual({ low: -1, high: 1, step: 1 })
  })

  it('is broken where a curve is not known', () => {
    const scale = { low: 0, high: 1, step: 1 }
    const curve = SHARES.map((_, nth) => (nth === 25 ? null : 0.5))
    expect(pathOf(PLOT, scale, curve).match(/M/g)).toHaveLength(2)
    const band = curve.map((value) => value && { low: 0.4, high: 0.6 })
    expect(areasBetween(PLOT, scale, band)).toHaveLength(2)
    expect(
      areasBetween(
        PLOT,
        scale,
        SHARES.map(() => null),
      ),
    ).toEqual([])
  })
})
