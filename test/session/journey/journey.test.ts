import { describe, expect, it } from 'vitest'
import type { Input, JourneyState } from '../../../src/session/journey/state.ts'
import { step } from '../../../src/session/journey/step.ts'

import {
  asked,
  at,
  begun,
  effectsOf,
  end,
  first,
  fresh,
  oneSet,
  opened,
  play,
  simple,
  tick,
} from './playing.ts'

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
