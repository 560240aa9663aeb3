import { beforeAll, expect, test } from 'vitest'
import { withDose } from '../../../src/engine/exercise.ts'
import { createCoach } from '../../../src/engine/pipeline.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { checkSound } from '../../../src/records/package/sound-record.ts'
import type { PersonRecord } from '../../../src/records/person-record.ts'
import { isSampleId } from '../../../src/records/sample-people.ts'
import { readPieces } from '../../../src/records/trace-pieces.ts'
import { STORY_NAMES, type StoryName } from '../../../src/session/samples/story.ts'
import { eightWeeks, meanOf, NOW_MS, scoresOf } from './eight-weeks.ts'

const SLOW_MS = 120_000
const WEEK_MS = 7 * 86_400_000
const made = new Map<StoryName, PersonRecord>()

const recordOf = (name: StoryName): PersonRecord => {
  const record = made.get(name)
  if (!record) throw new Error(`"${name}" was not made`)
  return record
}

beforeAll(async () => {
  for (const name of STORY_NAMES) made.set(name, await eightWeeks(name))
}, SLOW_MS)

test(
  'the same moment gives the same record, byte for byte',
  async () => {
    expect(await eightWeeks('stalled')).toEqual(recordOf('stalled'))
  },
  SLOW_MS,
)

test.each(STORY_NAMES)(
  'every row of "%s" belongs to its record and would pass as a file',
  (name) => {
    const record = recordOf(name)
    expect(() => checkSound(record)).not.toThrow()
    const ids = [
      record.person,
      ...record.programs,
      ...record.sessions,
      ...record.sets,
      ...record.pain,
    ]
    for (const { id } of ids) expect(isSampleId(id)).toBe(true)
  },
)

test.each(STORY_NAMES)('"%s" fills eight weeks that end shortly before now', (name) => {
  const { sessions } = recordOf(name)
  const starts = sessions.map(({ startedMs }) => startedMs)
  const last = Math.max(...starts)
  expect(last).toBeLessThan(NOW_MS)
  expect(last).toBeGreaterThan(NOW_MS - WEEK_MS)
  const span = last - Math.min(...starts)
  expect(span).toBeGreaterThan(7 * WEEK_MS)
  expect(span).toBeLessThan(8 * WEEK_MS)
})

test.each(STORY_NAMES)('every verdict of "%s" is what the coach said of the frames', (name) => {
  const { sets, sessions } = recordOf(name)
  expect(sets.every(({ summary }) => (summary?.tracking.found ?? 0) > 0)).toBe(true)
  expect(
    sets.filter(({ summary }) => summary && summary.reps.length + summary.holds.length === 0),
  ).toEqual([])
  expect(sessions.length).toBeGreaterThan(10)
})

test('who improves: form, range and hold rise, pain falls, no day is missed', () => {
  const record = recordOf('improving')
  for (const exercise of ['glute-bridge', 'front-plank']) {
    const scores = scoresOf(record, exercise)
    expect(meanOf(scores.slice(-6))).toBeGreaterThan(meanOf(scores.slice(0, 6)) + 5)
  }
  const before = record.pain.filter(({ when }) => when === 'before').map(({ score }) => score)
  expect(meanOf(before.slice(-6))).toBeLessThan(meanOf(before.slice(0, 6)) - 1)
  expect(record.sessions).toHaveLength(24)
  expect(record.sessions.every(({ end }) => end === 'done')).toBe(true)
})

test('who stalls: the same fault comes in the last weeks as in the first, and days are missed', () => {
  const { sets, sessions } = recordOf('stalled')
  const bridges = sets.filter(({ exercise }) => exercise === 'glute-bridge')
  const faulty = bridges.map(({ summary }) =>
    (summary?.reps ?? []).some(({ findings }) => findings.some(({ clause }) => clause === 'GB7')),
  )
  const shareOf = (some: readonly boolean[]) => some.filter(Boolean).length / some.length
  expect(shareOf(faulty.slice(0, 5))).toBeGreaterThan(0.7)
  expect(shareOf(faulty.slice(-5))).toBeGreaterThan(0.7)
  expect(sessions.length).toBeLessThan(20)
})

test('red is red: pain climbs to where the pain rule ends the session', () => {
  const { pain, sessions } = recordOf('red')
  const ends = pain.filter(({ when }) => when === 'end').map(({ score }) => score)
  expect(meanOf(ends.slice(-4))).toBeGreaterThanOrEqual(5)
  expect(meanOf(ends.slice(0, 4))).toBeLessThan(4)
  expect(sessions.at(0)?.end).toBe('done')
  expect(sessions.at(-1)?.end).toBe('pain')
})

test('the kept trace judged once more gives the counts that were kept', () => {
  const { sets, sessions, traces } = recordOf('improving')
  const set = sets.find(({ exercise }) => exercise === 'glute-bridge')
  const own = exercises['glute-bridge']
  if (!set?.traceHeader || !own) throw new Error('no bridge')
  const session = sessions.find(({ id }) => id === set.sessionId)
  const coach = createCoach(withDose(own, session?.items[set.item]), { ...set.traceHeader })
  for (const frame of readPieces(traces.filter(({ setId }) => setId === set.id))) coach.step(frame)
  coach.close()
  expect(coach.summary().count).toEqual(set.summary?.count)
})
