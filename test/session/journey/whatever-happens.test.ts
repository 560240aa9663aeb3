import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/session/journey/state.ts'

import { begun, effectsOf, end, play, simple } from './playing.ts'

const score = fc.integer({ min: 0, max: 10 })
const anyInput: fc.Arbitrary<Input> = fc.oneof(
  fc.record({ kind: fc.constant('answered-news' as const), anything: fc.boolean() }),
  fc.record({
    kind: fc.constant('answered-pain' as const),
    score,
    symptoms: fc.oneof(
      { weight: 8, arbitrary: fc.constant<string[]>([]) },
      fc.subarray(['new-discomfort', 'spreading', 'nonsense']),
    ),
  }),
  fc.record({
    kind: fc.constant('answered-check' as const),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
  }),
  { weight: 3, arbitrary: fc.constant<Input>({ kind: 'next' }) },
  fc.constantFrom<Input[]>(
    { kind: 'begin' },
    { kind: 'set-started' },
    { kind: 'set-ended' },
    { kind: 'next' },
    { kind: 'hurts' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'left' },
    { kind: 'came-back' },
    { kind: 'tick' },
  ),
)
const moment = fc.record({ input: anyInput, afterMs: fc.integer({ min: 0, max: 100_000 }) })
/** Most begin in earnest, else little would ever happen. */
const anySession = fc
  .tuple(fc.boolean(), score, fc.array(moment, { maxLength: 120 }))
  .map(([earnest, baseline, moments]) => [...(earnest ? begun(baseline) : []), ...moments])

const RUNS = { numRuns: 1500, seed: 5 }

describe('whatever happens', () => {
  it('no exercise follows another without the pain question between them', () => {
    fc.assert(
      fc.property(anySession, (moments) => {
        let open: number | null = null
        let wasAsked = true
        for (const { state, effects } of play(moments)) {
          if (state.phase.kind === 'pain-exercise') wasAsked = true
          for (const effect of effects) {
            if (effect.kind !== 'open-set') continue
            expect(state.before).not.toBeNull()
            if (open !== null && effect.at.item !== open) expect(wasAsked).toBe(true)
            wasAsked = false
            open = effect.at.item
          }
        }
      }),
      RUNS,
    )
  })

  it('an exercise that pain has ended is not opened again, and two end the session', () => {
    fc.assert(
      fc.property(anySession, (moments) => {
        for (const { before, state, effects } of play(moments)) {
          for (const effect of effects) {
            if (effect.kind === 'open-set') expect(before.stopped).not.toContain(effect.at.item)
          }
          if (state.stopped.length >= 2) expect(state.phase.kind).toBe('over')
        }
      }),
      RUNS,
    )
  })

  it('a set is open exactly while one is shown', () => {
    fc.assert(
      fc.property(anySession, (moments) => {
        for (const { before, state, effects, input } of play(moments)) {
          const was = 'dose' in before.phase
          const is = 'dose' in state.phase
          const kinds = effects.map(({ kind }) => kind)
          expect(kinds.includes('open-set')).toBe(is && (!was || kinds.includes('close-set')))
          if (was && !is && input.kind !== 'set-ended') expect(kinds).toContain('close-set')
        }
      }),
      RUNS,
    )
  })

  it('stopping twice is enough, and what is over stays over', () => {
    fc.assert(
      fc.property(anySession, fc.array(moment, { maxLength: 10 }), (moments, later) => {
        const stopped = play([...moments, ...simple('stop', 'stop')])
        expect(end(stopped).phase.kind).toBe('over')
        const after = play(later, end(stopped))
        expect(effectsOf(after)).toEqual([])
      }),
      RUNS,
    )
  })

  it('what is kept is ended once', () => {
    fc.assert(
      fc.property(anySession, (moments) => {
        const steps = play([...moments, ...simple('stop', 'stop')])
        const kinds = effectsOf(steps).map(({ kind }) => kind)
        const count = (kind: string) => kinds.filter((each) => each === kind).length
        expect(count('end-session')).toBe(count('begin-session'))
        expect(count('begin-session')).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })
})
