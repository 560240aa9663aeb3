import { describe, expect, it } from 'vitest'
import { type BrokenOff, canGoOn, resumeJourney } from '../../../src/session/journey/resume.ts'
import { step } from '../../../src/session/journey/step.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { planToday } from '../../../src/session/program/plan.ts'

const { items } = planToday(['glute-bridge', 'bird-dog'].map(itemNamed), { exclusions: [] })
const ended = (item: number, set: number) => ({ item, set, endedMs: 1 })
const broken = (item: number, set: number) => ({ item, set, endedMs: null })
const answer = (when: 'before' | 'exercise', item: number | null, score: number) => ({
  when,
  item,
  score,
  symptoms: [],
})
const before = answer('before', null, 1)
const given = (part: Partial<BrokenOff>): BrokenOff => ({
  items,
  sets: [],
  pain: [before],
  repsOfLast: 0,
  ...part,
})
const phaseOf = (part: Partial<BrokenOff>) => resumeJourney(given(part))?.phase

describe('a session that was broken off', () => {
  it.each([
    ['before its first set', {}, { item: 0, set: 0 }, 'set'],
    ['in a set', { sets: [ended(0, 0), broken(0, 1)] }, { item: 0, set: 1 }, 'set'],
    ['in a rest', { sets: [ended(0, 0)] }, { item: 0, set: 1 }, 'set'],
    ['before the pain question', { sets: [ended(0, 2)] }, { item: 0, set: 2 }, 'pain'],
    [
      'after the pain question',
      { sets: [ended(0, 2)], pain: [before, answer('exercise', 0, 1)] },
      { item: 1, set: 0 },
      'set',
    ],
    [
      'after an exercise that pain had ended',
      { sets: [ended(0, 0)], pain: [before, answer('exercise', 0, 7)] },
      { item: 1, set: 0 },
      'set',
    ],
    [
      'before the last question',
      { sets: [ended(1, 1)], pain: [before, answer('exercise', 1, 1)] },
      { item: 1, set: 1 },
      'end',
    ],
  ] as const)('%s goes on there', (_, part, at, begins) => {
    expect(phaseOf(part)).toEqual({ kind: 'ready', at, begins })
  })

  it('keeps the repetitions of the broken-off set', () => {
    const state = resumeJourney(given({ sets: [broken(0, 1)], repsOfLast: 4 }))
    if (!state) throw new Error('it should go on')
    const [, effects] = step(state, { kind: 'begin' }, 0)
    expect(effects).toEqual([
      { kind: 'open-set', at: { item: 0, set: 1 }, dose: expect.objectContaining({ reps: 6 }) },
    ])
  })

  it('remembers that care was needed', () => {
    const pain = [answer('before', null, 3), answer('exercise', 0, 4)]
    expect(resumeJourney(given({ sets: [ended(0, 2)], pain }))?.careful).toBe(true)
  })

  it.each([
    ['the pain before was never told', { pain: [] }],
    [
      'two exercises were stopped',
      {
        sets: [ended(1, 0)],
        pain: [before, answer('exercise', 0, 7), answer('exercise', 1, 6)],
      },
    ],
    [
      'a symptom ended it',
      { pain: [before, { ...answer('exercise', 0, 1), symptoms: ['tingling'] }] },
    ],
  ])('does not go on where %s', (_, part) => {
    expect(resumeJourney(given(part))).toBeNull()
  })

  it.each([
    [1, true],
    [119, true],
    [121, false],
  ])('is offered after %i minutes: %s', (minutes, offered) => {
    expect(canGoOn(0, minutes * 60_000)).toBe(offered)
  })
})
