import type { Page } from '@playwright/test'
import * as samples from '../records/samples.ts'
import { stillTrace } from '../records/traces.ts'
import { expect, test } from './good-neighbour.ts'
import { HARNESS } from './places.ts'

test.use({ baseURL: HARNESS })

test.beforeEach(async ({ page }) => {
  await page.goto('records.html')
  await page.evaluate(async () => {
    window.store = await window.records.openStore()
  })
})

const { ann, hold, rep } = samples
const { frames } = stillTrace(5)

/** A person with everything there can be of one. */
const fillFor = async (page: Page, label: string) => {
  const person = await page.evaluate((draft) => window.store.people.add(draft), { ...ann, label })
  const program = await page.evaluate(
    (draft) => window.store.programs.add(draft),
    samples.programOf(person.id),
  )
  const session = await page.evaluate(
    (draft) => window.store.sessions.start(draft),
    samples.sessionOf(person.id),
  )
  const set = await page.evaluate(
    (draft) => window.store.sets.start(draft),
    samples.setOf(session.id),
  )
  const rows = {
    setId: set.id,
    set: { frames, reps: [rep(1), rep(2)], holds: [hold] },
    pain: samples.painAt(session.id),
    selfCheck: samples.selfCheckOf(set.id),
    mark: samples.markOf(set.id),
  }
  await page.evaluate(async (drafts) => {
    await window.store.append(drafts.setId, drafts.set)
    await window.store.pain.add(drafts.pain)
    await window.store.selfChecks.add(drafts.selfCheck)
    await window.store.marks.add(drafts.mark)
  }, rows)
  return { person, program, session, set }
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
}
const NOTHING = Object.fromEntries(Object.keys(EVERYTHING).map((key) => [key, 0]))

test('what was written is there after the page was loaded again', async ({ page }) => {
  const of = await fillFor(page, 'A')
  await page.reload()
  await page.evaluate(async () => {
    window.store = await window.records.openStore()
  })
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
