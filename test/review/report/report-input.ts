import type { Summary } from '../../../src/engine/report.ts'
import type { PainAnswer } from '../../../src/records/model.ts'
import type { ReportInput } from '../../../src/review/report/session-report.ts'

export const NOON = Date.UTC(2026, 0, 5, 12)

const MINUTE_MS = 60_000

/**
 * A session of these sets, all of its first item.
 * @param summaries null: a set by hand
 * @param pain before and after; null: not told
 * @param asked what the session's items were
 */
export const inputOf = (
  summaries: readonly (Summary | null)[],
  [before, after]: readonly [number, number | null] = [2, null],
  asked: readonly string[] = [summaries[0]?.exercise ?? 'glute-bridge'],
): ReportInput => {
  const told = (when: PainAnswer['when'], score: number): PainAnswer => ({
    id: when,
    personId: 'person',
    sessionId: 'session',
    when,
    item: null,
    score,
    symptoms: [],
    answeredMs: NOON + (when === 'end' ? 20 * MINUTE_MS : 0),
  })
  return {
    session: {
      id: 'session',
      personId: 'person',
      programId: null,
      items: asked.map((exercise) => ({
        exercise,
        sets: 2,
        reps: 4,
        holdMs: 3000,
        restMs: 30_000,
      })),
      startedMs: NOON,
      endedMs: NOON + 20 * MINUTE_MS,
      end: 'done',
    },
    sets: summaries.map((summary, set) => ({
      id: `set-${set}`,
      sessionId: 'session',
      exercise: summary?.exercise ?? 'glute-bridge',
      item: 0,
      set,
      mode: summary ? 'camera' : 'manual',
      startedMs: NOON + set * MINUTE_MS,
      endedMs: NOON + (set + 1) * MINUTE_MS,
      traceHeader: null,
      summary,
      rules: '0.1.0',
    })),
    reps: [],
    holds: [],
    marks: [],
    selfChecks: [],
    // The latest answer comes first in the list: the times decide.
    pain: [...(after === null ? [] : [told('end', after)]), told('before', before)],
    history: [],
  }
}
