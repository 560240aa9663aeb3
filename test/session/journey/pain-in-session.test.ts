import { describe, expect, it } from 'vitest'
import { beginJourney } from '../../../src/session/journey/state.ts'

import {
  asked,
  begun,
  effectsOf,
  end,
  first,
  fresh,
  oneSet,
  opened,
  pain,
  play,
  rested,
  simple,
} from './playing.ts'

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
