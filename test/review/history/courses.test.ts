import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../src/engine/report.ts'
import { exerciseCourses } from '../../../src/review/history/exercise-course.ts'
import {
  type KeptSession,
  type KeptSet,
  wasDone,
} from '../../../src/review/history/kept-session.ts'
import { calendarOf } from '../../../src/review/history/local-day.ts'
import { painCourse } from '../../../src/review/history/pain-course.ts'
import { bridges, plank, sessionsUntil } from './generated.ts'

const paris = calendarOf('Europe/Paris')
const toronto = calendarOf('America/Toronto')
/** In Paris it is the day after already. */
const LATE = Date.parse('2026-03-03T23:30:00Z')

const measured = (id: string, { exercise, score, reps, holds }: Summary): KeptSet => ({
  id,
  exercise,
  mode: 'camera',
  score,
  reps,
  holds,
})

const byClock = (id: string, exercise: string): KeptSet => ({
  id,
  exercise,
  mode: 'manual',
  score: null,
  reps: [],
  holds: [],
})

const session = (
  id: string,
  startedMs: number,
  part: Partial<Pick<KeptSession, 'sets' | 'pain'>>,
): KeptSession => ({ session: { id, startedMs }, sets: [], pain: [], ...part })

describe('pain over time', () => {
  const course = painCourse(
    [
      session('late', LATE, {
        pain: [
          { when: 'before', score: 4 },
          { when: 'exercise', score: 7 },
          { when: 'end', score: 3 },
          { when: 'next-day', score: 9 },
        ],
      }),
      session('early', LATE - 1e9, { pain: [{ when: 'before', score: 5 }] }),
      session('untold', LATE - 2e9, { pain: [{ when: 'next-day', score: 2 }] }),
    ],
    paris,
  )

  it('goes from the earliest to the latest, by the local day, with what was told before and at the end', () => {
    expect(course).toEqual([
      { id: 'early', day: '2026-02-20', before: 5, after: null },
      { id: 'late', day: '2026-03-04', before: 4, after: 3 },
    ])
  })

  it('is on the day that it was where the person lives', () => {
    const late = session('late', LATE, { pain: [{ when: 'before', score: 4 }] })
    expect(painCourse([late], toronto)[0]?.day).toBe('2026-03-03')
  })
})

describe('each exercise over time', () => {
  const courses = exerciseCourses(
    [
      session('second', LATE, {
        sets: [
          measured('a', bridges(80, 44)),
          measured('b', bridges(70, 40)),
          measured('c', plank(90, 12_000)),
          measured('d', plank(92, 9000)),
        ],
      }),
      session('first', LATE - 1e9, {
        sets: [measured('e', bridges(60, 30)), byClock('f', 'bird-dog'), byClock('g', 'juggling')],
      }),
    ],
    paris,
  )
  const of = (id: string) => courses.find(({ exercise }) => exercise.id === id)

  it('tells the middle of the sets, the range of what counted, in its unit, and no hold of repetitions', () => {
    expect(of('glute-bridge')).toMatchObject({
      rangeUnit: 'deg',
      sessions: 2,
      points: [
        { id: 'first', day: '2026-02-20', score: 60, range: 30, holdMs: null },
        { id: 'second', day: '2026-03-04', score: 70, holdMs: null },
      ],
    })
  })

  it('tells the longest of the holds, and no range of a hold', () => {
    expect(of('front-plank')?.points).toMatchObject([{ range: null, holdMs: 12_000, score: 90 }])
  })

  it('knows that what was done by the clock was done, and claims nothing of it', () => {
    expect(of('bird-dog')).toMatchObject({ sessions: 1, points: [] })
  })

  it('leaves out what nobody knows any more, and begins with what is done most', () => {
    expect(courses.map(({ exercise }) => exercise.id)[0]).toBe('glute-bridge')
    expect(courses).toHaveLength(3)
  })

  it('counts no repetition that was not counted then', () => {
    const { reps, ...rest } = bridges(80, 40, 3)
    const short = { ...rest, reps: reps.map((rep) => ({ ...rep, counted: false })) }
    const [course] = exerciseCourses([session('s', LATE, { sets: [measured('a', short)] })], paris)
    expect(course?.points).toMatchObject([{ score: 80, range: null }])
  })
})

it('ten generated weeks: no session is lost, figures stay in their scales', () => {
  const kept = sessionsUntil(LATE).map(({ startedMs, sets }, index) =>
    session(String(index), startedMs, {
      sets: sets.map(({ exercise, summary }, place) =>
        summary ? measured(`${place}`, summary) : byClock(`${place}`, exercise),
      ),
    }),
  )
  expect(kept.length).toBeGreaterThan(20)
  const courses = exerciseCourses(kept, paris)
  expect(courses.map(({ sessions }) => sessions)).toEqual([kept.length, kept.length, kept.length])
  for (const { score } of courses.flatMap(({ points }) => points)) {
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(100)
  }
})

it('a session without a set was none', () => {
  expect(wasDone(session('looked', LATE, { pain: [{ when: 'before', score: 1 }] }))).toBe(false)
})
