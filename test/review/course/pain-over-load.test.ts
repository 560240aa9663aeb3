import { describe, expect, it } from 'vitest'
import { painOverLoad } from '../../../src/review/course/pain-over-load.ts'
import type { KeptSession } from '../../../src/review/history/kept-session.ts'
import { calendarOf } from '../../../src/review/history/local-day.ts'
import { bridges, plank } from '../history/generated.ts'

const paris = calendarOf('Europe/Paris')
const NOON = Date.parse('2026-03-03T11:00:00Z')
const HOUR_MS = 3_600_000

const session = (startedMs: number, part: Partial<KeptSession>): KeptSession => ({
  session: { id: String(startedMs), startedMs },
  sets: [],
  pain: [],
  ...part,
})

const watched = ({ exercise, score, reps, holds }: ReturnType<typeof bridges>) =>
  ({ id: exercise, exercise, mode: 'camera', score, reps, holds }) as const

const tapped = { id: 't', exercise: 'bird-dog', mode: 'manual', score: null, tapped: 6 } as const

describe('pain over load', () => {
  const morning = session(NOON, {
    sets: [watched(bridges(80, 40)), watched(plank(90, 20_000))],
    pain: [
      { when: 'before', score: 3 },
      { when: 'exercise', score: 7 },
      { when: 'end', score: 4 },
    ],
  })
  const evening = session(NOON + 6 * HOUR_MS, {
    sets: [
      { ...tapped, reps: [], holds: [] },
      { ...watched(plank(90, 10_000)), id: 'second' },
    ],
    pain: [
      { when: 'before', score: 5 },
      { when: 'end', score: 2 },
      { when: 'next-day', score: 6 },
    ],
  })

  it('adds up all of a day: what was counted, what was tapped and what was held', () => {
    expect(painOverLoad([evening, morning], paris)).toMatchObject([
      { day: '2026-03-03', reps: 11, heldMs: 30_000 },
    ])
  })

  it('tells the pain before the first session of a day, after its last, and of the morning after', () => {
    expect(painOverLoad([evening, morning], paris)).toMatchObject([
      { before: 3, after: 2, nextMorning: 6 },
    ])
  })

  it('counts no repetition that was not counted then', () => {
    const { reps, ...set } = watched(bridges(80, 40))
    const short = { ...set, reps: reps.map((rep) => ({ ...rep, counted: false })) }
    expect(painOverLoad([session(NOON, { sets: [short] })], paris)).toMatchObject([{ reps: 0 }])
  })

  it('keeps a day on which pain was told and nothing done, and none on which somebody only looked', () => {
    const stopped = session(NOON, { pain: [{ when: 'before', score: 8 }] })
    const looked = session(NOON + 48 * HOUR_MS, {})
    expect(painOverLoad([looked, stopped], paris)).toEqual([
      { day: '2026-03-03', reps: 0, heldMs: 0, before: 8, after: null, nextMorning: null },
    ])
  })

  it('goes by the days of the place where the person lives, the earliest first', () => {
    const nearMidnight = session(Date.parse('2026-03-04T23:30:00Z'), {
      sets: [watched(bridges(80, 40))],
    })
    expect(painOverLoad([nearMidnight, morning], paris).map(({ day }) => day)).toEqual([
      '2026-03-03',
      '2026-03-05',
    ])
  })
})
