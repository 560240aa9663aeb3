import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine/report.ts'
import { type ReviewedSession, sessionLines } from '../../../src/review/history/session-line.ts'

const fault = (rule: string): Finding => ({
  rule,
  clause: 'GB1',
  severity: 'fault',
  startMs: 0,
  endMs: 500,
  value: 20,
  limit: 10,
  unit: 'deg',
})

type Part = {
  readonly end?: ReviewedSession['session']['end']
  readonly before?: number
  readonly after?: number
  readonly faults?: readonly Finding[]
  readonly mode?: 'camera' | 'manual'
}

const session = (day: number, part: Part = {}): ReviewedSession => ({
  session: { id: `s${day}`, startedMs: day * 86_400_000, end: part.end ?? 'done' },
  pain: [
    { when: 'before', score: part.before ?? 2 },
    { when: 'end', score: part.after ?? 2 },
  ],
  sets: [
    {
      id: `set${day}`,
      exercise: 'glute-bridge',
      mode: part.mode ?? 'camera',
      score: 80,
      reps: [],
      holds: [
        { side: null, startMs: 0, endMs: 1, heldMs: 1, score: 80, findings: part.faults ?? [] },
      ],
    },
  ],
})

const alertsOf = (...sessions: readonly ReviewedSession[]) => sessionLines(sessions)[0]?.alerts

describe('the list of sessions', () => {
  it('has the latest first, with its score and its pain before and after', () => {
    const lines = sessionLines([session(1), session(3, { before: 3, after: 1 }), session(2)])
    expect(lines.map(({ id }) => id)).toEqual(['s3', 's2', 's1'])
    expect(lines[0]).toMatchObject({ score: 80, before: 3, after: 1, alerts: [] })
  })

  it('says nothing of pain of 4 that was 3, and tells 5', () => {
    expect(alertsOf(session(1, { before: 3, after: 4 }))).toEqual([])
    expect(alertsOf(session(1, { before: 5, after: 4 }))).toEqual([{ kind: 'pain-high', score: 5 }])
  })

  it('tells pain that rose by 2', () => {
    expect(alertsOf(session(1, { before: 1, after: 3 }))).toEqual([{ kind: 'pain-risen', by: 2 }])
  })

  it.each([
    ['stopped', [{ kind: 'broken-off' }]],
    ['pain', []],
    ['done', []],
  ] as const)('of a session that ended with "%s" it tells %o', (end, told) => {
    expect(alertsOf(session(1, { end }))).toEqual(told)
  })

  it('tells a fault only when it is there for the third session running', () => {
    const sagging = [fault('hips-too-low')]
    const twice = [session(1, { faults: sagging }), session(2, { faults: sagging })]
    expect(alertsOf(...twice)).toEqual([])
    expect(alertsOf(...twice, session(3, { faults: sagging }))).toEqual([
      { kind: 'fault-again', exercise: 'glute-bridge', rule: 'hips-too-low' },
    ])
    expect(alertsOf(...twice, session(3), session(4, { faults: sagging }))).toEqual([])
  })

  it('looks past a session by the clock, in which nobody looked', () => {
    const sagging = { faults: [fault('hips-too-low')] }
    const byClock = session(3, { mode: 'manual' })
    const again = alertsOf(session(1, sagging), session(2, sagging), byClock, session(4, sagging))
    expect(again).toHaveLength(1)
  })
})
