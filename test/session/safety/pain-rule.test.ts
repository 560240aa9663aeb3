import { describe, expect, it } from 'vitest'
import {
  isMuchPain,
  type PainState,
  painState,
  STOPPING_SYMPTOMS,
} from '../../../src/session/safety/pain-rule.ts'

type Row = readonly [baseline: number, score: number, symptoms: readonly string[], PainState]

/** `exercises.md` 1.2, its edges from both sides. */
const TABLE: readonly Row[] = [
  [0, 0, [], 'green'],
  [0, 1, [], 'green'],
  [2, 3, [], 'green'],
  [3, 0, [], 'green'],
  [2, 3, ['new-discomfort'], 'amber'],
  [2, 2, ['new-discomfort'], 'green'],
  [3, 4, [], 'amber'],
  [4, 4, [], 'amber'],
  [6, 4, [], 'amber'],
  [0, 2, [], 'stop-exercise'],
  [1, 3, [], 'stop-exercise'],
  [2, 4, [], 'stop-exercise'],
  [4, 5, [], 'stop-exercise'],
  [2, 7, [], 'stop-exercise'],
  [5, 5, [], 'stop-exercise'],
  [8, 10, [], 'stop-exercise'],
]

describe('the pain rule', () => {
  it.each(TABLE)('begun with %i, now %i, feeling %j: %s', (baseline, score, symptoms, state) => {
    expect(painState(baseline, score, symptoms)).toBe(state)
  })

  it.each(STOPPING_SYMPTOMS)('%s ends the session even without pain', (symptom) => {
    expect(painState(0, 0, ['new-discomfort', symptom])).toBe('stop-session')
  })

  it.each([
    [4, false],
    [5, true],
    [10, true],
  ])('a day that begins with %i offers only the easiest: %s', (baseline, much) => {
    expect(isMuchPain(baseline)).toBe(much)
  })
})
