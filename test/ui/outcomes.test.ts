import { describe, expect, it } from 'vitest'
import type { Finding, Summary } from '../../src/engine/report.ts'
import type { SetResult } from '../../src/session/journey/journey-store.ts'
import { itemNamed } from '../../src/session/program/default-program.ts'
import { outcomesOf } from '../../src/ui/journey/outcomes.ts'

const items = ['glute-bridge', 'bird-dog'].map((id) => ({ ...itemNamed(id), changes: [] }))

const finding = (rule: string, severity: 'warn' | 'fault'): Finding => ({
  rule,
  clause: 'GB',
  severity,
  startMs: 0,
  endMs: 1,
  value: 1,
  limit: 0,
  unit: 'deg',
})

const summary = (part: Partial<Summary>, findings: readonly Finding[] = []): Summary => ({
  exercise: 'glute-bridge',
  view: 'side',
  durationMs: 1000,
  reps: [
    {
      index: 1,
      side: null,
      startMs: 0,
      endMs: 1,
      score: 80,
      range: 1,
      counted: true,
      verdicts: {},
      findings,
    },
  ],
  count: { total: 5, left: 0, right: 0 },
  holds: [],
  heldMs: 3000,
  score: 80,
  ownRange: {},
  rules: {},
  tracking: { frames: 1, found: 1, notes: [] },
  ...part,
})

const result = (set: number, of: Summary | null): SetResult => ({
  at: { item: 0, set },
  exercise: 'glute-bridge',
  mode: of ? 'camera' : 'manual',
  dose: itemNamed('glute-bridge'),
  summary: of,
})

const bridge = (...results: SetResult[]) => outcomesOf({ items, stopped: [] }, results)[0]

describe('what an exercise came to', () => {
  it('adds up its sets, and takes the middle of their scores', () => {
    const sets = [60, 90, 70].map((score, set) => result(set, summary({ score })))
    expect(bridge(...sets)).toMatchObject({ setsDone: 3, reps: 15, heldMs: 9000, score: 70 })
  })

  it('counts a set that was done in two parts once', () => {
    expect(bridge(result(0, summary({})), result(0, summary({})))?.setsDone).toBe(1)
  })

  it.each([
    [
      'a fault before warnings',
      [
        ['head-lifts', 'fault'],
        ['lowering-fast', 'warn'],
      ],
      'head-lifts',
    ],
    [
      'the graver fault',
      [
        ['head-lifts', 'fault'],
        ['head-lifts', 'fault'],
        ['hips-over-arched', 'fault'],
      ],
      'hips-over-arched',
    ],
    [
      'the more frequent of equals',
      [
        ['head-lifts', 'fault'],
        ['lowering-fast', 'fault'],
        ['lowering-fast', 'fault'],
      ],
      'lowering-fast',
    ],
  ] as const)('names one thing to work on: %s', (_, found, worst) => {
    const findings = found.map(([rule, severity]) => finding(rule, severity))
    expect(bridge(result(0, summary({}, findings)))?.mend?.id).toBe(worst)
  })

  it('claims nothing of sets by the clock, nor of exercises that were not done', () => {
    const [clock, none] = outcomesOf({ items, stopped: [1] }, [result(0, null)])
    expect(clock).toMatchObject({ byClock: true, setsDone: 1, reps: 0, score: null, mend: null })
    expect(none).toMatchObject({ byClock: false, setsDone: 0, stoppedByPain: true })
  })
})
