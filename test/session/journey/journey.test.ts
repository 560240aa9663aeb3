import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginJourney,
  type Effect,
  type Input,
  type JourneyState,
} from '../../../src/session/journey/state.ts'
import { step } from '../../../src/session/journey/step.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { planToday, planWithMuchPain } from '../../../src/session/program/plan.ts'

const healthy = { exclusions: [] }
const program = ['core-activation', 'glute-bridge', 'piriformis-stretch'].map(itemNamed)
const fresh = beginJourney(
  planToday(program, healthy).items,
  planWithMuchPain(program, healthy).items,
)

type Moment = { readonly input: Input; readonly afterMs: number }
type Step = { readonly before: JourneyState; readonly state: JourneyState } & {
  readonly input: Input
  readonly effects: readonly Effect[]
}

const play = (moments: readonly Moment[], from = fresh): readonly Step[] => {
  let state = from
  let nowMs = 0
  return moments.map(({ input, afterMs }) => {
    nowMs += afterMs
    const before = state
    const [next, effects] = step(state, input, nowMs)
    state = next
    return { before, state, input, effects }
  })
}

const at = (input: Input, afterMs = 1000): Moment => ({ input, afterMs })
const pain = (score: number, ...symptoms: string[]): Moment =>
  at({ kind: 'answered-pain', score, symptoms })
const simple = (...kinds: Extract<Input, { kind: string }>['kind'][]): Moment[] =>
  kinds.map((kind) => at({ kind } as Input))
const yes = at({ kind: 'answered-check', answer: 'yes' })
const tick = (afterMs: number) => at({ kind: 'tick' }, afterMs)

const asked = (baseline: number): Moment[] => [
  at({ kind: 'answered-news', anything: false }),
  pain(baseline),
]
const begun = (baseline = 1): Moment[] => [...asked(baseline), ...simple('begin')]
const oneSet = [...simple('set-started', 'set-ended'), yes, yes]
const rested = tick(60_000)
/** Three sets of the first exercise, up to its pain question. */
const first = [...oneSet, rested, ...oneSet, rested, ...oneSet]

const end = (steps: readonly Step[]): JourneyState => {
  const last = steps.at(-1)
  if (!last) throw new Error('nothing was played')
  return last.state
}
const effectsOf = (steps: readonly Step[]): readonly Effect[] => steps.flatMap((s) => s.effects)
const opened = (steps: readonly Step[]) =>
  effectsOf(steps).flatMap((effect) => (effect.kind === 'open-set' ? [effect] : []))

describe('a session', () => {
  it('asks for news and for pain before anything is done', () => {
    expect(fresh.phase).toEqual({ kind: 'news' })
    expect(end(play(asked(2))).phase).toMatchObject({ kind: 'ready' })
    expect(effectsOf(play(asked(2)))).toEqual([])
  })

  it('goes back to the red flags where something is new', () => {
    const steps = play([at({ kind: 'answered-news', anything: true })])
    expect(end(steps).phase).toEqual({ kind: 'over', why: 'news' })
  })

  it('is kept from its begin on, with the pain before it', () => {
    expect(effectsOf(play(begun(2)))).toEqual([
      { kind: 'begin-session' },
      { kind: 'keep-pain', when: 'before', item: null, score: 2, symptoms: [] },
      expect.objectContaining({ kind: 'open-set', at: { item: 0, set: 0 } }),
    ])
  })

  it('asks about a set, rests, and opens the next one by itself', () => {
    const steps = play([...begun(), ...oneSet])
    expect(end(steps).phase).toMatchObject({ kind: 'rest', lastsMs: 45_000, note: null })
    const later = play([...begun(), ...oneSet, tick(44_000), tick(2000)])
    expect(end(later).phase).toMatchObject({ kind: 'set-up', at: { item: 0, set: 1 } })
  })

  it('asks for pain after each exercise, and for all self-checks over its sets', () => {
    const steps = play([...begun(), ...first])
    expect(end(steps).phase).toMatchObject({ kind: 'pain-exercise', at: { item: 0, set: 2 } })
    const clauses = effectsOf(steps).flatMap((e) => (e.kind === 'keep-check' ? [e.clause] : []))
    expect(new Set(clauses).size).toBeGreaterThanOrEqual(5)
  })

  it('comes to its end without a word, if the coach sees the sets', () => {
    let steps = play(begun())
    const input = (state: JourneyState): Input => {
      if (state.phase.kind === 'set-up') return { kind: 'set-started' }
      return state.phase.kind === 'exercising' ? { kind: 'set-ended' } : { kind: 'tick' }
    }
    let state = end(steps)
    let nowMs = 10_000
    for (let turns = 0; turns < 500 && state.phase.kind !== 'over'; turns += 1) {
      nowMs += 10_000
      const before = state
      const given = input(state)
      const [next, effects] = step(state, given, nowMs)
      state = next
      steps = [...steps, { before, state, input: given, effects }]
    }
    expect(state.phase).toEqual({ kind: 'over', why: 'done' })
    expect(effectsOf(steps).at(-1)).toEqual({ kind: 'end-session', end: 'done' })
    // Silence is no good answer: what follows it is halved.
    expect(opened(steps).at(-1)?.dose.holdMs).toBe(15_000)
    expect(effectsOf(steps).filter(({ kind }) => kind === 'keep-check')).toEqual([])
  })
})

describe('the pain rule in a session', () => {
  const after = (score: number, ...symptoms: string[]) =>
    play([...begun(1), ...first, pain(score, ...symptoms), rested])

  it('goes on where pain is green', () => {
    const [, , , next] = opened(after(2))
    expect(next).toMatchObject({ at: { item: 1, set: 0 }, dose: { reps: 10 } })
  })

  it('makes the next sets smaller where it is amber, and asks after each', () => {
    const steps = play([...begun(3), ...first, pain(4), rested, ...oneSet])
    expect(opened(steps)[3]).toMatchObject({ at: { item: 1, set: 0 }, dose: { reps: 5 } })
    expect(end(steps).phase).toMatchObject({ kind: 'pain-exercise', at: { item: 1, set: 0 } })
    expect(end(play([...begun(3), ...first, pain(4), rested, ...oneSet, pain(3)]))).toMatchObject({
      careful: false,
      phase: { kind: 'rest', at: { item: 1, set: 1 } },
    })
  })

  it('begins smaller where the day begins amber', () => {
    expect(opened(play(begun(4)))[0]?.dose.reps).toBe(3)
  })

  it('leaves an exercise at pain 7, in the midst of its sets, for good', () => {
    const steps = play([...begun(1), ...simple('set-started', 'hurts'), pain(7), rested])
    expect(effectsOf(steps).map(({ kind }) => kind)).toContain('close-set')
    expect(end(steps)).toMatchObject({ stopped: [0], phase: { at: { item: 1, set: 0 } } })
  })

  it('goes on with the next set where it hurt for a moment only', () => {
    const steps = play([...begun(1), ...simple('set-started', 'hurts'), pain(2), rested])
    expect(end(steps)).toMatchObject({ stopped: [], phase: { at: { item: 0, set: 1 } } })
  })

  it('ends with the second exercise that is stopped', () => {
    const hurt = [...simple('set-started', 'hurts'), pain(7)]
    const steps = play([...begun(1), ...hurt, rested, ...hurt])
    expect(end(steps).phase).toEqual({ kind: 'over', why: 'two-stopped' })
    expect(effectsOf(steps).at(-1)).toEqual({ kind: 'end-session', end: 'pain' })
  })

  it.each(['spreading', 'tingling', 'dizziness'])('ends at once with %s', (symptom) => {
    expect(end(after(1, symptom)).phase).toEqual({ kind: 'over', why: 'symptoms' })
    expect(end(play([...asked(1).slice(0, 1), pain(1, symptom)])).phase).toMatchObject({
      why: 'symptoms',
    })
  })

  it('offers the three easiest on a day that begins with 5', () => {
    const { items, phase } = end(play(asked(5)))
    expect(items.map(({ exercise }) => exercise)).toEqual([
      'core-activation',
      'bent-knee-fall-out',
      'pelvic-tilt',
    ])
    expect(phase.kind).toBe('ready')
    expect(end(play(asked(5), { ...fresh, easyItems: [] })).phase).toMatchObject({
      why: 'nothing-offered',
    })
  })

  it('keeps the answer after the last exercise as the session’s last', () => {
    const one = beginJourney(fresh.items.slice(2), [])
    const steps = play([...begun(1), ...oneSet, rested, ...oneSet, pain(1)], one)
    const kept = effectsOf(steps).flatMap((e) => (e.kind === 'keep-pain' ? [e.when] : []))
    expect(kept).toEqual(['before', 'exercise', 'end'])
    expect(end(steps).phase).toEqual({ kind: 'over', why: 'done' })
  })
})

describe('a pause', () => {
  it('stops the clock of a rest, and starts it again where it stood', () => {
    const paused = [...begun(), ...oneSet, tick(20_000), ...simple('pause'), tick(600_000)]
    expect(end(play(paused))).toMatchObject({ phase: { kind: 'rest' } })
    const on = play([...paused, ...simple('resume'), tick(10_000)])
    expect(end(on)).toMatchObject({ pausedAtMs: null, phase: { kind: 'rest' } })
    expect(end(play([...paused, ...simple('resume'), tick(30_000)])).phase.kind).toBe('set-up')
  })

  it('waits where nobody takes the start pose, and is over when nobody comes back', () => {
    const waiting = play([...begun(), tick(200_000)])
    expect(end(waiting)).toMatchObject({ phase: { kind: 'set-up' } })
    expect(end(waiting).pausedAtMs).not.toBeNull()
    const gone = play([...begun(), tick(200_000), tick(1_800_000)])
    expect(end(gone).phase).toEqual({ kind: 'over', why: 'stopped' })
  })

  it('begins where the person leaves the picture, and ends where they are back', () => {
    const left = [...begun(), ...simple('set-started', 'left')]
    expect(end(play([...left, tick(600_000)]))).toMatchObject({
      phase: { kind: 'exercising' },
      hasLeft: true,
    })
    const back = play([...left, tick(600_000), ...simple('came-back'), tick(1000)])
    expect(end(back)).toMatchObject({
      phase: { kind: 'exercising' },
      pausedAtMs: null,
      hasLeft: false,
    })
  })

  it('that the person has asked for is not ended by their coming and going', () => {
    const away = [...begun(), ...simple('pause', 'left', 'came-back')]
    expect(end(play(away)).pausedAtMs).not.toBeNull()
    expect(end(play([...away, ...simple('resume')])).pausedAtMs).toBeNull()
  })

  it('is not asked for by who leaves the picture between two sets', () => {
    expect(end(play([...begun(), ...oneSet, ...simple('left')])).pausedAtMs).toBeNull()
  })

  it('does not keep a set open that has ended while nobody was there', () => {
    const gone = play([...begun(), ...simple('set-started', 'left', 'set-ended')])
    expect(end(gone)).toMatchObject({ phase: { kind: 'self-check' }, pausedAtMs: null })
  })
})

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
