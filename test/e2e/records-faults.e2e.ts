import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { createRandom } from '../../src/mannequin/random.ts'
import { ann } from '../records/samples.ts'
import { refuseRows } from './full-disk.ts'
import { expect, test } from './good-neighbour.ts'
import { HARNESS } from './places.ts'
import { beginSet, counting, openStorePage, record, stored, troublesOf } from './records-begin.ts'
import { storedRows } from './stored-rows.ts'

test.use({ baseURL: HARNESS })

const ROUNDS = 50
/** What may be missing after the page died, ms. */
const MOST_LOST_MS = 2000

const close = (page: Page) => page.close()

/** Ends the page's process in the middle of whatever it does. */
const crash = async (page: Page) => {
  const crashed = page.waitForEvent('crash')
  const client = await page.context().newCDPSession(page)
  client.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

/** Records until it is killed. @returns the set, and the time of the last frame that was handed over */
const recordAndKill = async (context: BrowserContext, afterMs: number, kill: typeof close) => {
  const page = await context.newPage()
  await openStorePage(page)
  const begun = await beginSet(page)
  await record(page, begun.set.id)
  await page.waitForTimeout(afterMs)
  const handedMs = await page.evaluate(() => window.film.lastMs())
  await kill(page)
  return { ...begun, handedMs }
}

test('a page that dies while it records loses 2 s at most, and spoils nothing', async ({
  context,
}) => {
  test.setTimeout(900_000)
  const random = createRandom(7)
  let mostLostMs = 0
  for (const round of counting(ROUNDS)) {
    const kill = random.even() < 0.5 ? close : crash
    const afterMs = 300 + random.even() * 3700
    const { person, session, set, handedMs } = await recordAndKill(context, afterMs, kill)
    const page = await context.newPage()
    await openStorePage(page)
    const left = await stored(page, set.id)
    const unfinished = await page.evaluate((id) => window.store.sessions.unfinished(id), person.id)
    await page.close()
    const told = `round ${round}: ${kill.name} after ${Math.round(afterMs)} ms`
    expect(left.gaps, told).toBe(0)
    expect(left.frames, told).toEqual(counting(left.frames.length))
    expect(left.reps, told).toEqual(counting(left.reps.length).map((index) => [index, index + 1]))
    mostLostMs = Math.max(mostLostMs, handedMs - left.lastMs)
    expect(handedMs - left.lastMs, told).toBeLessThan(MOST_LOST_MS)
    expect(unfinished?.id, told).toBe(session.id)
  }
  console.log(`lost at most ${mostLostMs.toFixed(0)} ms in ${ROUNDS} rounds`)
})

const { origin } = new URL(HARNESS)
/** Enough for a set to begin with, bytes. */
const SMALL_DISK = 600_000

/** The page with the store, on a disk that is soon full. Before the first write, for what was granted stays so. */
const openOnSmallDisk = async (page: Page): Promise<CDPSession> => {
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: SMALL_DISK })
  await openStorePage(page)
  return client
}

/** Uses up what was granted, and has nothing more granted. */
const fillDisk = async (page: Page, client: CDPSession) => {
  await page.evaluate(() => window.records.fillUp('ballast'))
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
}

test('a disk that is full is told, and what came meanwhile is written when there is space', async ({
  page,
}) => {
  const client = await openOnSmallDisk(page)
  const { set } = await beginSet(page)
  await fillDisk(page, client)
  await record(page, set.id)
  await expect.poll(() => troublesOf(page)).toEqual(['full'])
  const held = await page.evaluate(() => window.recorder.unsaved().frames.length)
  expect(held).toBeGreaterThan(0)

  await client.send('Storage.overrideQuotaForOrigin', { origin })
  await expect.poll(() => troublesOf(page), { timeout: 60_000 }).toEqual(['full', null])
  const isAllThere = await page.evaluate(() => {
    window.film.stop()
    return window.recorder.stop()
  })
  expect(isAllThere).toBe(true)
  const { frames } = await stored(page, set.id)
  expect(frames.length).toBeGreaterThan(held)
  expect(frames).toEqual(counting(frames.length))
})

const rowTexts = async (page: Page): Promise<readonly string[]> =>
  Object.entries(await storedRows(page)).flatMap(([table, rows]) =>
    rows.map((row) => JSON.stringify([table, row])),
  )

const FULL_DISK_ROUNDS = 60
/** Before this many rows are written, space has run out. */
const MOST_WRITES = 12

test('wherever space runs out, what was kept stays, and what came meanwhile is written later', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const random = createRandom(23)
  await openStorePage(page)
  for (const round of counting(FULL_DISK_ROUNDS)) {
    const { set } = await beginSet(page, `${round}`)
    const before = await rowTexts(page)
    const noticed = random.even() < 0.5 ? 'at-once' : 'at-the-end'
    const from = 1 + Math.floor(random.even() * MOST_WRITES)
    const seed = Math.floor(random.even() * 1e6)
    await page.evaluate(refuseRows, { from, noticed } as const)
    const done = await page.evaluate(
      ([setId, of]) =>
        window.records.recordOnFullDisk(window.store, setId, of, () => {
          window.disk.isFree = true
        }),
      [set.id, seed] as const,
    )
    const told = `round ${round}: from write ${from} on, noticed ${noticed}, seed ${seed}`
    const refused = await page.evaluate(() => window.disk.refused)
    expect(refused, told).toBeGreaterThan(0)
    expect(done.stopped, told).toBe(true)
    expect(done.troubles, told).toEqual(['full', null])
    expect(new Set([...done.refusals, 'full']), told).toEqual(new Set(['full']))
    expect([...done.answers.kept].sort(), told).toEqual([...done.answers.taken].sort())

    const left = await stored(page, set.id)
    expect(left.gaps, told).toBe(0)
    expect(left.frames, told).toEqual(counting(done.handed.frames))
    const reps = counting(done.handed.reps).map((index) => [index, index + 1])
    expect(left.reps, told).toEqual(reps)
    const after = new Set(await rowTexts(page))
    expect(
      before.filter((row) => !after.has(row)),
      told,
    ).toEqual([])
  }
})

test('who wants to be forgotten is, even on a full disk', async ({ page }) => {
  const client = await openOnSmallDisk(page)
  const { person, set } = await beginSet(page)
  await record(page, set.id)
  await expect.poll(async () => (await stored(page, set.id)).frames.length).toBeGreaterThan(0)
  await page.evaluate(() => {
    window.film.stop()
    return window.recorder.stop()
  })
  await fillDisk(page, client)
  const trouble = await page.evaluate(
    (draft) => window.store.people.add(draft).then(() => null, window.records.troubleOf),
    ann,
  )
  expect(trouble).toBe('full')
  await page.evaluate((id) => window.store.people.remove(id), person.id)
  const rows = await page.evaluate(() => window.records.rowsByTable())
  expect(Object.values(rows).every((count) => count === 0)).toBe(true)
})

test('a browser without a database is told as one that refuses', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.goto('records.html')
  const trouble = await page.evaluate(() =>
    window.records.openStore().then(
      () => 'opened',
      (error) => error.trouble,
    ),
  )
  expect(trouble).toBe('refused')
})
