import { describe, expect, it } from 'vitest'
import { withDose } from '../../src/engine/exercise.ts'
import type { Side } from '../../src/engine/landmarks.ts'
import type { Blocker, CoachEvent, Report } from '../../src/engine/report.ts'
import { exercises } from '../../src/exercises/index.ts'
import { createAnnouncer } from '../../src/session/announcer.ts'

const bridge = exercises['glute-bridge']
const plank = exercises['front-plank']
const stretch = exercises['kneeling-hip-flexor-stretch']
if (!bridge || !plank || !stretch) throw new Error('the exercises are gone')

const EMPTY: Report = {
  t: 0,
  gate: { open: true, blocker: null },
  view: 'side',
  nearSide: 'left',
  phase: 'resting',
  side: null,
  count: { total: 0, left: 0, right: 0 },
  holdMs: 0,
  heldMs: 0,
  heldBySide: { left: 0, right: 0 },
  pace: null,
  measures: {},
  verdicts: {},
  cue: null,
  points: null,
  joints: {},
  events: [],
}
const report = (part: Partial<Report>): Report => ({ ...EMPTY, ...part })
const shut = (t: number): Report =>
  report({ t, gate: { open: false, blocker: { kind: 'out-of-sight', parts: ['ankle'] } } })
const repEnded = (counted: boolean): CoachEvent => ({
  kind: 'rep-ended',
  t: 0,
  rep: {
    index: 1,
    side: null,
    startMs: 0,
    endMs: 1000,
    score: null,
    range: 50,
    counted,
    verdicts: {},
    findings: [],
  },
})
const kinds = (said: readonly { kind: string }[]) => said.map(({ kind }) => kind)

describe('what stands in the way', () => {
  it('is said once it has lasted, and again much later', () => {
    const announce = createAnnouncer(bridge)
    const times = Array.from({ length: 140 }, (_, frame) => frame * 100)
    const said = times.filter((t) => announce(shut(t)).length > 0)
    expect(said).toEqual([1500, 10_500])
  })

  it('is said anew once only one thing is wrong with the position, and what that is', () => {
    const mend = {
      key: 'heels-near-hips',
      rule: 'heels-far-from-hips',
      clause: 'GB1',
      severity: 1,
      joints: [],
    } as const
    const announce = createAnnouncer(bridge)
    const wrong = (t: number): Blocker =>
      t < 4000 ? { kind: 'wrong-position' } : { kind: 'wrong-position', mend }
    const said = Array.from({ length: 80 }, (_, frame) => frame * 100).flatMap((t) =>
      announce(report({ t, gate: { open: false, blocker: wrong(t) } })),
    )
    expect(said.map((each) => each.kind === 'blocked' && each.blocker)).toEqual([
      { kind: 'wrong-position' },
      { kind: 'wrong-position', mend },
    ])
  })

  it('stays silent while it only passes by', () => {
    const announce = createAnnouncer(bridge)
    const said = [0, 500, 1000].flatMap((t) => announce(shut(t)))
    expect([...said, ...announce(report({ t: 1600 })), ...announce(shut(1700))]).toEqual([])
  })
})

it('says the count of a repetition that counts, and none for one that does not', () => {
  const announce = createAnnouncer(bridge)
  const counted = announce(
    report({ count: { total: 4, left: 0, right: 0 }, events: [repEnded(true)] }),
  )
  expect(counted).toEqual([{ kind: 'counted', side: null, count: 4 }])
  expect(announce(report({ events: [repEnded(false)] }))).toEqual([])
})

it('says that a hold was long enough once a hold', () => {
  const announce = createAnnouncer(bridge)
  const { holdMs } = bridge.dose
  const holds = [0, holdMs - 1, holdMs, holdMs + 500, 0, holdMs]
  const said = holds.map((ms) => kinds(announce(report({ phase: 'holding', holdMs: ms }))))
  expect(said).toEqual([[], [], ['held-long-enough'], [], [], ['held-long-enough']])
})

it('says once that the other side is not asked for, and never that it was held long enough', () => {
  const oneSided = withDose(stretch, { ...stretch.dose, side: 'left' })
  const announce = createAnnouncer(oneSided)
  const holding = (side: Side, holdMs: number) =>
    announce(report({ phase: 'holding', side, holdMs }))
  const { holdMs } = stretch.dose
  expect(holding('right', 1000)).toEqual([{ kind: 'other-side', asked: 'left' }])
  expect(holding('right', holdMs)).toEqual([])
  announce(report({ phase: 'resting' }))
  expect(holding('left', 1000)).toEqual([])
  expect(kinds(holding('left', holdMs))).toContain('held-long-enough')
})

it('says that the set is done once', () => {
  const announce = createAnnouncer(plank)
  const done = report({ heldMs: plank.dose.holdMs })
  expect(kinds(announce(done))).toEqual(['set-done'])
  expect(announce(done)).toEqual([])
})

describe('a movement that the coach paces', () => {
  const paced = (step: string, part: Partial<Report> = {}) =>
    report({ pace: { step, leftMs: 1000 }, phase: 'lifting', ...part })

  it('says each step once, as it begins', () => {
    const announce = createAnnouncer(bridge)
    const steps = ['navel', 'navel', 'glutes', 'glutes', 'navel']
    expect(steps.map((step) => announce(paced(step)))).toEqual([
      [{ kind: 'paced', step: 'navel', count: null }],
      [],
      [{ kind: 'paced', step: 'glutes', count: null }],
      [],
      [{ kind: 'paced', step: 'navel', count: null }],
    ])
  })

  it('says the count with the step that follows, and after the last one alone', () => {
    const announce = createAnnouncer(bridge)
    announce(paced('release'))
    const count = { total: 1, left: 0, right: 0 }
    const next = announce(paced('pelvic-floor', { count, events: [repEnded(true)] }))
    expect(next).toEqual([{ kind: 'paced', step: 'pelvic-floor', count: 1 }])
    expect(kinds(announce(report({ count, events: [repEnded(true)] })))).toContain('counted')
  })
})
