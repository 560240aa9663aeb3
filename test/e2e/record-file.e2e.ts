import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { packageText } from '../../src/records/package/package-text.ts'
import type { PersonRecord } from '../../src/records/person-record.ts'
import { sessionsUntil } from '../review/history/generated.ts'
import { barriers } from './barriers.ts'
import { fillStore } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { LOOKS, wear } from './looks.ts'
import { APP } from './places.ts'
import { storedRows } from './stored-rows.ts'

/** How many rows each table holds. */
const rowsOf = async (page: Page): Promise<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(await storedRows(page)).map(([name, rows]) => [name, rows.length]),
  )

const firstSession = async (page: Page): Promise<string> => {
  const [session] = (await storedRows(page)).sessions ?? []
  return (session as { readonly id: string }).id
}

const isEmpty = (rows: Record<string, number>): boolean =>
  Object.values(rows).every((count) => count === 0)

/** Somebody who came long before whoever is here. */
const strangersRecord = (): PersonRecord => ({
  person: { id: 'stranger', label: 'S', createdMs: 1, screening: null },
  programs: [],
  sessions: [],
  sets: [],
  reps: [],
  holds: [],
  traces: [],
  marks: [],
  notes: [],
  pain: [],
  selfChecks: [],
})

/** As on another device: nothing is there yet. */
const freshPage = async (browser: Browser, locale: string): Promise<Page> =>
  (await browser.newContext({ baseURL: APP, locale })).newPage()

for (const look of LOOKS) {
  const { text } = look
  const { record } = text
  test.describe(look.name, () => {
    wear(look)

    test('a locked record is opened on another device, once, and only with its passphrase', async ({
      page,
      browser,
    }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-3))
      await page.goto('.#/history')
      await page.getByRole('link', { name: record.link }).click()
      await expect(page.getByRole('heading', { name: record.title, level: 1 })).toBeFocused()
      await page.getByLabel(record.save.passphrase).fill('three wise geese')
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: record.save.record }).click()
      const saved = await download
      expect(saved.suggestedFilename()).toMatch(/^plumbline-record-\d{4}-\d\d-\d\d\.json\.gz\.age$/)
      await expect(page.getByText(record.save.saved)).toBeVisible()
      expect(await barriers(page)).toEqual([])
      const before = await rowsOf(page)
      const buffer = await readFile(await saved.path())
      expect(buffer.includes('glute-bridge')).toBe(false)
      const file = { name: saved.suggestedFilename(), mimeType: '', buffer }

      const other = await freshPage(browser, look.locale)
      await other.goto('.#/record')
      await other.getByLabel(record.open.choose).setInputFiles(file)
      await expect(other.getByText(record.troubles.locked)).toBeVisible()
      await other.getByLabel(record.open.passphrase).fill('three wise geese!')
      await other.getByLabel(record.open.choose).setInputFiles(file)
      await expect(other.getByText(record.troubles['wrong-passphrase'])).toBeVisible()
      expect(isEmpty(await rowsOf(other))).toBe(true)
      await other.getByLabel(record.open.passphrase).fill('three wise geese')
      await other.getByLabel(record.open.choose).setInputFiles(file)
      await expect(other.getByText(record.open.added(3, 99))).toBeVisible()
      expect(await rowsOf(other)).toEqual(before)
      await other.getByLabel(record.open.choose).setInputFiles(file)
      await expect(other.getByText(record.open.added(0, 0))).toBeVisible()
      expect(await rowsOf(other)).toEqual(before)
      await other.goto('.#/history')
      await expect(other.getByText(text.history.calendar.sessions(1)).first()).toBeAttached()
      await other.context().close()
    })

    test('who exercises here stays the same when an older record of somebody else is opened', async ({
      page,
    }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-3))
      const older = await packageText(strangersRecord(), 1)
      await page.goto('.#/record')
      await page.getByLabel(record.open.choose).setInputFiles({
        name: 'older.json',
        mimeType: '',
        buffer: Buffer.from(older),
      })
      await expect(page.getByText(record.open.added(0, 1))).toBeVisible()
      await expect(page.getByLabel(record.whose)).toBeVisible()
      expect(await barriers(page)).toEqual([])
      await page.goto('.#/history')
      await expect(page.getByText(text.history.calendar.sessions(1)).first()).toBeAttached()
    })

    test('a file whose rows would hang on somebody else’s session is refused whole', async ({
      page,
    }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-1))
      await page.goto('.#/record')
      const id = await firstSession(page)
      const before = await rowsOf(page)
      const session = { id, personId: 'stranger', programId: null, items: [], endedMs: 2 }
      const forged = { ...strangersRecord(), sessions: [{ ...session, startedMs: 1, end: 'done' }] }
      await page.getByLabel(record.open.choose).setInputFiles({
        name: 'forged.json',
        mimeType: '',
        buffer: Buffer.from(await packageText(forged as PersonRecord, 1)),
      })
      await expect(page.getByText(record.open.failed(record.troubles.unsound))).toBeVisible()
      expect(await rowsOf(page)).toEqual(before)
    })

    test('a bad file changes nothing, a table opens with its numbers, and all can be deleted', async ({
      page,
    }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-3))
      await page.goto('.#/record')
      const before = await rowsOf(page)
      const buffer = Buffer.from('{"plumbline":"record","version":1,"record":{}}')
      await page
        .getByLabel(record.open.choose)
        .setInputFiles({ name: 'bad.json', mimeType: '', buffer })
      await expect(page.getByText(record.open.failed(record.troubles.unsound))).toBeVisible()
      expect(await rowsOf(page)).toEqual(before)

      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: record.save.csv }).click()
      const table = await readFile(await (await download).path(), 'utf8')
      expect(table.split('\r\n')[0]).toContain('exercise,set,mode,kind')

      await page.getByRole('button', { name: record.remove.ask }).click()
      expect(await barriers(page), 'asked').toEqual([])
      await page.getByRole('button', { name: record.remove.keep }).click()
      expect(await rowsOf(page)).toEqual(before)
      await page.getByRole('button', { name: record.remove.ask }).click()
      await page.getByRole('button', { name: record.remove.sure }).click()
      await expect(page.getByText(record.remove.done)).toBeVisible()
      expect(isEmpty(await rowsOf(page))).toBe(true)
    })
  })
}
