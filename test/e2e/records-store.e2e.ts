import type { Page } from '@playwright/test'
import * as samples from '../records/samples.ts'
import { stillTrace } from '../records/traces.ts'
import { expect, test } from './good-neighbour.ts'
import { HARNESS } from './places.ts'
import { beginSet, openAgain, openStorePage } from './records-begin.ts'

test.use({ baseURL: HARNESS })

test.beforeEach(({ page }) => openStorePage(page))

const { hold, rep } = samples
const { frames } = stillTrace(5)

/** A person with everything there can be of one. */
const fillFor = async (page: Page, label: string) => {
  const { person, session, set } = await beginSet(page, label)
  await page.evaluate((draft) => window.store.programs.add(draft), samples.programOf(person.id))
  const rows = {
    setId: set.id,
    set: { frames, reps: [rep(1), rep(2)], holds: [hold] },
    pain: samples.painAt(session.id),
    selfCheck: samples.selfCheckOf(set.id),
    mark: samples.markOf(set.id),
    notes: [samples.noteOf(set.id, 900), samples.noteOf(set.id, 100)],
  }
  await page.evaluate(async (drafts) => {
    await window.store.append(drafts.setId, drafts.set)
    await window.store.pain.add(drafts.pain)
    await window.store.selfChecks.add(drafts.selfCheck)
    await window.store.marks.add(drafts.mark)
    for (const note of drafts.notes) await window.store.notes.add(note)
  }, rows)
  return { person, session, set }
}

/** How much of everything there is. */
const amounts = (page: Page, of: Awaited<ReturnType<typeof fillFor>>) =>
  page.evaluate(
    async ({ personId, sessionId, setId }) => {
      const { store } = window
      return {
        people: (await store.people.list()).filter(({ id }) => id === personId).length,
        programs: (await store.programs.history(personId)).length,
        sessions: (await store.sessions.list(personId)).length,
        unfinished: (await store.sessions.unfinished(personId))?.id ?? null,
        sets: (await store.sets.list(sessionId)).length,
        reps: (await store.reps.list(setId)).length,
        holds: (await store.holds.list(setId)).length,
        frames: (await store.traces.read(setId)).length,
        pain: (await store.pain.list(sessionId)).length,
        painOfPerson: (await store.pain.ofPerson(personId)).length,
        selfChecks: (await store.selfChecks.list(setId)).length,
        marks: (await store.marks.list(setId)).length,
        notes: (await store.notes.list(setId)).length,
      }
    },
    { personId: of.person.id, sessionId: of.session.id, setId: of.set.id },
  )

const EVERYTHING = {
  people: 1,
  programs: 1,
  sessions: 1,
  sets: 1,
  reps: 2,
  holds: 1,
  frames: 5,
  pain: 1,
  painOfPerson: 1,
  selfChecks: 1,
  marks: 1,
  notes: 2,
}
const NOTHING = Object.fromEntries(Object.keys(EVERYTHING).map((key) => [key, 0]))

test('what was written is there after the page was loaded again', async ({ page }) => {
  const of = await fillFor(page, 'A')
  await page.reload()
  await openAgain(page)
  expect(await amounts(page, of)).toEqual({ ...EVERYTHING, unfinished: of.session.id })
})

test('a person is removed with everything of theirs, and nothing of anybody else', async ({
  page,
}) => {
  const gone = await fillFor(page, 'A')
  const stays = await fillFor(page, 'B')
  await page.evaluate((id) => window.store.people.remove(id), gone.person.id)
  expect(await amounts(page, gone)).toEqual({ ...NOTHING, unfinished: null })
  expect(await amounts(page, stays)).toEqual({ ...EVERYTHING, unfinished: stays.session.id })
})

test('notes are read in the order of the set’s time, and each is removed by itself', async ({
  page,
}) => {
  const { set } = await fillFor(page, 'A')
  const [before, after] = await page.evaluate(async (setId) => {
    const { notes } = window.store
    const all = await notes.list(setId)
    await notes.remove(all[0]?.id ?? '')
    return [all, await notes.list(setId)]
  }, set.id)
  expect(before?.map(({ atMs }) => atMs)).toEqual([100, 900])
  expect(after).toEqual(before?.slice(1))
})

test('the same record twice makes no duplicates, and a stranger’s row is refused with all its record', async ({
  page,
}) => {
  const { person } = await fillFor(page, 'A')
  const outcome = await page.evaluate(async (personId) => {
    const { wholeRecords, people } = window.store
    const record = await wholeRecords.read(personId)
    await people.remove(personId)
    const added = await wholeRecords.add(record)
    const again = await wholeRecords.add(record)
    const back = await wholeRecords.read(personId)
    const forged = { ...record, notes: record.notes.map((note) => ({ ...note, setId: 'other' })) }
    const refused = await wholeRecords.add(forged).catch((error: Error) => error.name)
    return { record, back, rows: [added.rows > 0, again.rows], refused }
  }, person.id)
  expect(outcome.record.notes).toHaveLength(2)
  expect(outcome.record.marks).toHaveLength(1)
  expect(outcome.back).toEqual(outcome.record)
  expect(outcome.rows).toEqual([true, 0])
  expect(outcome.refused).toBe('StoreError')
})

test('a program is never changed: each is a version more', async ({ page }) => {
  const { person } = await beginSet(page)
  const versions = await page.evaluate(async (draft) => {
    const { programs } = window.store
    const none = await programs.latest(draft.personId)
    for (const _ of [1, 2, 3]) await programs.add(draft)
    const history = await programs.history(draft.personId)
    const latest = await programs.latest(draft.personId)
    return { none, history, latest }
  }, samples.programOf(person.id))
  expect(versions.none).toBeNull()
  expect(versions.history.map(({ version }) => version)).toEqual([3, 2, 1])
  expect(versions.history.map(({ previousId }) => previousId)).toEqual([
    versions.history[1]?.id,
    versions.history[2]?.id,
    null,
  ])
  expect(versions.latest).toEqual(versions.history[0])
})

test('an end is written once, and an ended session is not offered to go on with', async ({
  page,
}) => {
  const { person, session, set } = await beginSet(page)
  const said = await page.evaluate(
    async ({ personId, sessionId, setId }) => {
      const { sessions, sets } = window.store
      const reasonOf = (ending: Promise<void>) =>
        ending.then(
          () => 'done',
          (error: Error) => error.message,
        )
      const ends = [
        await reasonOf(sets.end(setId, { endedMs: 7, summary: null })),
        await reasonOf(sets.end(setId, { endedMs: 8, summary: null })),
        await reasonOf(sessions.end(sessionId, { endedMs: 9, end: 'pain' })),
        await reasonOf(sessions.end(sessionId, { endedMs: 10, end: 'done' })),
      ]
      const [ended, endedSet] = [await sessions.get(sessionId), await sets.get(setId)]
      return { ends, ended, endedSet, unfinished: await sessions.unfinished(personId) }
    },
    { personId: person.id, sessionId: session.id, setId: set.id },
  )
  expect(said.ends).toEqual([
    'done',
    `set "${set.id}" has ended before`,
    'done',
    `session "${session.id}" has ended before`,
  ])
  expect(said.ended).toEqual({ ...session, endedMs: 9, end: 'pain' })
  expect(said.endedSet).toEqual({ ...set, endedMs: 7 })
  expect(said.unfinished).toBeNull()
})

test('nothing is written that belongs to nobody', async ({ page }) => {
  const reasons = await page.evaluate(
    async ({ program, session, set, pain, selfCheck, mark, note, aRep }) => {
      const { store } = window
      const attempts = [
        store.programs.add(program),
        store.sessions.start(session),
        store.sets.start(set),
        store.reps.add('no set', aRep),
        store.traces.append('no set', [{ t: 0, score: 0, image: null, world: null }]),
        store.pain.add(pain),
        store.selfChecks.add(selfCheck),
        store.marks.add(mark),
        store.notes.add(note),
        store.people.update('nobody', { label: 'C' }),
      ]
      const settled = await Promise.allSettled(attempts)
      return settled.map((each) => (each.status === 'rejected' ? each.reason.name : 'written'))
    },
    {
      program: samples.programOf('nobody'),
      session: samples.sessionOf('nobody'),
      set: samples.setOf('no session'),
      pain: samples.painAt('no session'),
      selfCheck: samples.selfCheckOf('no set'),
      mark: samples.markOf('no set'),
      note: samples.noteOf('no set'),
      aRep: rep(1),
    },
  )
  expect(reasons).toEqual(Array(10).fill('StoreError'))
  const rows = await page.evaluate(() => window.records.rowsByTable())
  expect(Object.values(rows).every((count) => count === 0)).toBe(true)
})

test('a chunk that was spoilt on the disk leaves a gap; the rest reads', async ({ page }) => {
  const { set } = await beginSet(page)
  const read = await page.evaluate(
    async ({ setId, before, after }) => {
      await window.store.traces.append(setId, before)
      await window.store.traces.append(setId, after)
      await window.records.spoilChunk(setId, 0)
      return window.store.traces.read(setId)
    },
    { setId: set.id, before: frames.slice(0, 3), after: frames.slice(3) },
  )
  expect(read.map(({ t, label }) => [t, label])).toEqual([
    [frames[0]?.t, { gap: 'broken-chunk' }],
    [frames[3]?.t, undefined],
    [frames[4]?.t, undefined],
  ])
})

test('the browser is asked to keep the store, and tells how much space is left', async ({
  page,
}) => {
  const { kept, space } = await page.evaluate(async () => ({
    kept: await window.records.askPersistence(),
    space: await window.records.storageLeft(),
  }))
  expect(typeof kept).toBe('boolean')
  expect(space?.left).toBeGreaterThan(0)
})
