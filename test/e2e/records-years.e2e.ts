import type { Page } from '@playwright/test'
import type { Session, SetRecord } from '../../src/records/model.ts'
import { NOON, sessionOf, setOf } from '../records/samples.ts'
import old from '../records/store-version-1.json' with { type: 'json' }
import second from '../records/store-version-2.json' with { type: 'json' }
import { expect, test } from './good-neighbour.ts'
import { HARNESS } from './places.ts'
import { counting, openAgain, openStorePage } from './records-begin.ts'

test.use({ baseURL: HARNESS })

const DAY_MS = 86_400_000
const SETS_A_SESSION = 3
/** As long as a second of a trace, bytes. */
const CHUNK_LENGTH = 2700

const years = (count: number) => {
  const sessions = counting(count).map((day): Session => {
    const startedMs = NOON + day * DAY_MS
    return { ...sessionOf('A', startedMs), id: `session-${day}`, endedMs: startedMs, end: 'done' }
  })
  const sets = sessions.flatMap(({ id, startedMs }) =>
    counting(SETS_A_SESSION).map(
      (set): SetRecord => ({
        ...setOf(id, startedMs + set),
        id: `${id}-set-${set}`,
        set,
        endedMs: startedMs + set + 1,
        summary: null,
      }),
    ),
  )
  return { sessions, sets, chunkLength: CHUNK_LENGTH }
}

const fill = (page: Page, count: number) =>
  page.evaluate((filling) => window.records.fillWith(filling), years(count))

type Question = 'all' | 'latest' | 'unfinished' | 'count'

const ask = (page: Page, question: Question) =>
  page.evaluate(async (asked) => {
    const { sessions } = window.store
    const questions = {
      all: async () => (await sessions.list('A')).length,
      latest: async () => (await sessions.list('A', { limit: 20 })).length,
      unfinished: () => sessions.unfinished('A'),
      count: () => sessions.count('A'),
    }
    const startMs = performance.now()
    const answer = await questions[asked]()
    const tookMs = performance.now() - startMs
    return { answer, tookMs, reads: await window.records.countReads(questions[asked]) }
  }, question)

for (const count of [20, 2000]) {
  test(`${count} sessions are listed from one index, and no trace is read`, async ({ page }) => {
    await openStorePage(page)
    await fill(page, count)
    const [all, latest, unfinished, counted] = [
      await ask(page, 'all'),
      await ask(page, 'latest'),
      await ask(page, 'unfinished'),
      await ask(page, 'count'),
    ]
    expect(all).toMatchObject({ answer: count, reads: { sessions: count } })
    expect(latest).toMatchObject({ answer: 20, reads: { sessions: 20 } })
    expect(unfinished).toMatchObject({ answer: null, reads: { sessions: 0 } })
    expect(counted).toMatchObject({ answer: count, reads: { sessions: 1 } })
    for (const { reads } of [all, latest, unfinished]) {
      expect(Object.keys(reads)).toEqual(['sessions'])
    }
    const times = [all, latest, unfinished].map(({ tookMs }) => `${tookMs.toFixed(1)} ms`)
    console.log(`${count} sessions: all ${times[0]}, latest 20 ${times[1]}, unfinished ${times[2]}`)
  })
}

for (const [version, left] of [
  [1, old],
  [2, second],
] as const) {
  test(`a store that version ${version} left has all in it, and what later ones added`, async ({
    page,
  }) => {
    await page.goto('records.html')
    await page.evaluate(([of, rows]) => window.records.writeOlder(of, rows), [
      version,
      left,
    ] as const)
    await openAgain(page)
    const found = await page.evaluate(async () => {
      const { store } = window
      return {
        people: await store.people.list(),
        programs: await store.programs.history('person-a'),
        sessions: await store.sessions.list('person-a'),
        sessionsOfB: await store.sessions.list('person-b'),
        unfinished: await store.sessions.unfinished('person-a'),
        sets: await store.sets.list('session-1'),
        reps: await store.reps.list('set-1'),
        holds: await store.holds.list('set-1'),
        marks: await store.marks.list('set-1'),
        notes: await store.notes.list('set-1'),
        selfChecks: await store.selfChecks.list('set-1'),
        pain: await store.pain.ofPerson('person-a'),
        painSince: await store.pain.ofPerson('person-a', Date.UTC(2026, 0, 6)),
        frames: (await store.traces.read('set-1')).map(({ t, label }) => ({ t, label })),
      }
    })
    const [first, second] = old.sessions
    expect(found).toEqual({
      people: old.people,
      programs: old.programs.toReversed(),
      sessions: [second, first],
      sessionsOfB: [old.sessions[2]],
      unfinished: second,
      sets: [old.sets[0]],
      reps: old.reps,
      holds: old.holds,
      marks: old.marks,
      notes: [],
      selfChecks: old.selfChecks,
      pain: old.pain.slice(0, 2).map((answer) => ({ ...answer, personId: 'person-a' })),
      painSince: [{ ...old.pain[1], personId: 'person-a' }],
      frames: [{ t: 0 }, { t: 40 }, { t: 80, label: { gap: 'worker restarted' } }, { t: 120 }],
    })
  })
}
