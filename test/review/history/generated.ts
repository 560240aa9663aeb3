import type { Summary } from '../../../src/engine/report.ts'
import { createRandom } from '../../../src/mannequin/random.ts'
import type { ProgramItem, SetMode } from '../../../src/records/model.ts'

/** A session as the store is given it. */
export type Generated = {
  readonly startedMs: number
  readonly items: readonly ProgramItem[]
  readonly before: number
  /** null: not answered. */
  readonly after: number | null
  readonly sets: readonly {
    readonly exercise: string
    readonly mode: SetMode
    readonly summary: Summary | null
  }[]
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Somebody who exercises every other day or so, over ten weeks. */
const DAYS = 70

const summaryOf = (exercise: string, part: Partial<Summary>): Summary => ({
  exercise,
  view: 'side',
  durationMs: 60_000,
  reps: [],
  count: { total: 0, left: 0, right: 0 },
  holds: [],
  heldMs: 0,
  score: null,
  ownRange: {},
  rules: {},
  tracking: { frames: 1800, found: 1800, notes: [] },
  ...part,
})

export const bridges = (score: number, range: number, count = 5): Summary =>
  summaryOf('glute-bridge', {
    score,
    count: { total: count, left: 0, right: 0 },
    reps: Array.from({ length: count }, (_, index) => ({
      index,
      side: null,
      startMs: index * 6000,
      endMs: index * 6000 + 5000,
      score,
      range: range + index - 2,
      counted: true,
      verdicts: {},
      findings: [],
    })),
  })

export const plank = (score: number, heldMs: number): Summary =>
  summaryOf('front-plank', {
    score,
    heldMs,
    holds: [{ side: null, startMs: 1000, endMs: 1000 + heldMs, heldMs, score, findings: [] }],
  })

const item = (exercise: string, holdMs: number): ProgramItem => ({
  exercise,
  sets: 2,
  reps: 5,
  holdMs,
  restMs: 30_000,
})

const clamp = (value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(0, value)))

/** Ten weeks of sessions until `nowMs`, the same for the same seed; pain eases, form and holds get better. */
export const sessionsUntil = (nowMs: number, seed = 1): readonly Generated[] => {
  const random = createRandom(seed)
  return Array.from({ length: DAYS }, (_, day) => day).flatMap((day): readonly Generated[] => {
    const isLast = day === DAYS - 1
    if (!isLast && random.even() < 0.5) return []
    const share = day / (DAYS - 1)
    const before = clamp(5 - 3.5 * share + random.normal() * 0.7, 10)
    const score = () => clamp(64 + 24 * share + random.normal() * 5, 100)
    return [
      {
        startedMs: nowMs - (DAYS - 1 - day) * DAY_MS - HOUR_MS,
        items: [item('glute-bridge', 3000), item('front-plank', 20_000), item('bird-dog', 3000)],
        before,
        after: random.even() < 0.15 ? null : clamp(before - 0.5 + random.normal() * 0.7, 10),
        sets: [
          ...[0, 1].map(() => ({
            exercise: 'glute-bridge',
            mode: 'camera' as const,
            summary: bridges(score(), 34 + 10 * share + random.normal() * 2),
          })),
          {
            exercise: 'front-plank',
            mode: 'camera' as const,
            summary: plank(score(), 9000 + 14_000 * share + random.normal() * 1500),
          },
          { exercise: 'bird-dog', mode: 'manual' as const, summary: null },
        ],
      },
    ]
  })
}
