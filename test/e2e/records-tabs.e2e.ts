import { expect, test } from './good-neighbour.ts'
import { HARNESS } from './places.ts'
import { beginSet, counting, openStorePage, record, stored, troublesOf } from './records-begin.ts'

test.use({ baseURL: HARNESS })

test('two tabs that write to one set neither lose nor double a row', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) await openStorePage(tab)
  const { set } = await beginSet(page)
  const add = (tab: typeof page) =>
    tab.evaluate(async (setId) => {
      const rep = { side: null, startMs: 0, endMs: 1, score: null, range: 1, counted: true }
      for (let index = 1; index <= 20; index += 1) {
        await window.store.reps.add(setId, { ...rep, index, verdicts: {}, findings: [] })
      }
    }, set.id)
  await Promise.all([add(page), add(other)])
  const { reps } = await stored(other, set.id)
  expect(reps.map(([index]) => index)).toEqual(counting(40))
})

test('who is removed in one tab leaves nothing, though another one is recording them', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const tab of [page, other]) await openStorePage(tab)
  const { person, set } = await beginSet(page)
  await record(page, set.id)
  await expect.poll(async () => (await stored(other, set.id)).frames.length).toBeGreaterThan(0)
  await other.evaluate((id) => window.store.people.remove(id), person.id)
  await expect.poll(() => troublesOf(page)).toEqual(['lost'])
  const rows = await other.evaluate(() => window.records.rowsByTable())
  expect(Object.entries(rows).filter(([, count]) => count > 0)).toEqual([])
})

test('a newer app in another tab is let in, and what runs here keeps its frames', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const tab of [page, other]) await openStorePage(tab)
  const { set } = await beginSet(page)
  await record(page, set.id)
  await other.evaluate(async () => {
    window.store.close()
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('plumbline', 1000)
      opening.onerror = reject
      opening.onsuccess = () => {
        opening.result.close()
        resolve(null)
      }
    })
  })
  await expect.poll(() => troublesOf(page)).toEqual(['lost'])
  expect(await page.evaluate(() => window.recorder.unsaved().frames.length)).toBeGreaterThan(0)
  const reason = await other.evaluate(() =>
    window.records.openStore().then(
      () => 'opened',
      (error) => [error.trouble, error.message],
    ),
  )
  expect(reason).toEqual([
    'refused',
    "the store can't be opened: its version 100 is newer than this app; load the page again",
  ])
})
