import { describe, expect, it } from 'vitest'
import type { Phase } from '../../../src/engine/movement.ts'
import { sameMoment, stageAt, stagesIn } from '../../../src/review/set/rep-stages.ts'

const OWN = { startMs: 1000, holdStartMs: 2000, holdEndMs: 5000, endMs: 7000 }
const IDEAL = { startMs: 0, holdStartMs: 1500, holdEndMs: 4500, endMs: 6000 }

const rep = (startMs: number, endMs: number) => ({
  ...{ index: 1, side: null, startMs, endMs, score: null, range: 40, counted: false },
  ...{ verdicts: {}, findings: [] },
})
const hold = (startMs: number, endMs: number) => ({
  ...{ side: null, startMs, endMs, heldMs: endMs - startMs, score: null, findings: [] },
})
const span = (phase: Phase, fromMs: number, toMs: number) => ({ phase, fromMs, toMs, first: 0 })

describe('the same moment of another performance', () => {
  it('is as far through the same stage, however long that is', () => {
    const asked = [1000, 1500, 2000, 3500, 5000, 6000, 7000]
    expect(asked.map((ms) => sameMoment(ms, OWN, IDEAL))).toEqual([
      0, 750, 1500, 3000, 4500, 5250, 6000,
    ])
  })

  it('is its beginning for the frame that comes just before one', () => {
    expect(stageAt([OWN], 950)).toBe(0)
    expect(sameMoment(950, OWN, IDEAL)).toBe(0)
    expect(sameMoment(7050, OWN, IDEAL)).toBe(6000)
    expect(stageAt([OWN], 900)).toBe(-1)
  })

  it('is a moment within it where a stage took no time', () => {
    const unheld = { ...OWN, holdEndMs: OWN.holdStartMs }
    expect(sameMoment(2000, unheld, IDEAL)).toBe(1500)
    expect(sameMoment(7000, unheld, IDEAL)).toBe(6000)
  })
})

describe('the stages of a set', () => {
  it('are those that were booked with a counted repetition', () => {
    const stages = stagesIn({ reps: [rep(0, 4000)], holds: [hold(1000, 3000)] }, [])
    expect(stages).toEqual([
      { side: null, startMs: 0, holdStartMs: 1000, holdEndMs: 3000, endMs: 4000 },
    ])
  })

  it('are the live phases of one that was not counted', () => {
    const phases = [
      span('lifting', -200, 1000),
      span('holding', 1000, 2000),
      span('lowering', 2000, 3000),
    ]
    const [held] = stagesIn({ reps: [rep(0, 3000)], holds: [] }, phases)
    expect(held).toMatchObject({ holdStartMs: 1000, holdEndMs: 2000 })
    const unheld = [span('lifting', 0, 900), span('lowering', 900, 3000)]
    const [turned] = stagesIn({ reps: [rep(0, 3000)], holds: [] }, unheld)
    expect(turned).toMatchObject({ holdStartMs: 900, holdEndMs: 900 })
  })

  it('are the holds where there are no repetitions, and none between them', () => {
    const stages = stagesIn({ reps: [], holds: [hold(1000, 3000), hold(5000, 6000)] }, [])
    expect(stages[0]).toMatchObject({ startMs: 1000, holdStartMs: 1000, holdEndMs: 3000 })
    expect([0, 1000, 4000, 5500].map((ms) => stageAt(stages, ms))).toEqual([-1, 0, -1, 1])
  })
})
