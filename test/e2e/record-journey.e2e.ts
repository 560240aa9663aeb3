import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { RepRecord, SetRecord } from '../../src/records/model.ts'
import { therapistEn as en } from '../../src/ui/text/therapist-en.ts'
import { complaints } from '../records/fhir/complaints.ts'
import { cellsOf } from '../records/package/csv-cells.ts'
import { beforeFilm } from './before-film.ts'
import { filmMannequin } from './fake-webcam.ts'
import { expect, listenForComplaints, test } from './good-neighbour.ts'
import { pagesIn } from './pages-in.ts'
import { APP } from './places.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'

const FILM = 'bridges-with-slanted-shins'
const REPS = 2
/** The model is loaded meanwhile; and as the film goes round, nothing else happens after the last one. */
const STILL_MS = 10_000
const FAULT = { clause: 'GB12', size: 40 }
const RULE = 'shins-not-upright'
const BRIDGE = { exercise: 'glute-bridge', sets: 1, reps: REPS, holdMs: 3000, restMs: 5000 }
const PASSPHRASE = 'four calm herons'
/** Of a time that is told to a tenth of a second. */
const ROUNDING_S = 0.051

test.use(beforeFilm(FILM))

test.beforeAll(async () => {
  const acting = { reps: REPS, leadInMs: STILL_MS, liftMs: 2000, fault: FAULT }
  await filmMannequin(FILM, { exercise: BRIDGE.exercise, acting })
})

const { record, journey, history, setReview, report, exercises } = en
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A session before the camera, with one exercise. Nothing is loaded twice. */
const exerciseOnce = async (page: Page): Promise<void> => {
  const steps = stepsOf(page, en)
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  await prescribe(page, [BRIDGE])
  await page.goto('?backend=wasm&model=lite#/history')
  await expect(steps.heading(history.title)).toBeVisible()
  await page.goto('?backend=wasm&model=lite#/today')
  await expect(page.getByText(journey.today.from.therapist)).toBeVisible()
  await steps.tellPain(2)
  await steps.button(journey.today.camera).click()
  await expect(steps.heading(journey.pain.exercise)).toBeVisible({ timeout: 300_000 })
  await steps.tellPain(1)
  await expect(steps.heading(journey.after.titles.done)).toBeVisible({ timeout: 60_000 })
}

/** What pressing this button saves. */
const saved = async (page: Page, name: string) => {
  const download = page.waitForEvent('download')
  await button(page, name).click()
  const file = await download
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) }
}

const kept = async (page: Page) => {
  const { sets, reps, ...rest } = await storedRows(page)
  const [set] = sets as readonly SetRecord[]
  if (!set) throw new Error('no set was kept')
  return { ...rest, set, reps: reps as readonly RepRecord[] }
}

test('a session goes from the camera to a therapist: locked, opened, looked at, printed, and read by other programs', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(900_000)
  await exerciseOnce(page)
  await page.getByRole('link', { name: history.link }).click()
  await page.getByRole('link', { name: record.link }).click()
  await page.getByLabel(record.save.passphrase).fill(PASSPHRASE)
  const locked = await saved(page, record.save.record)
  expect(locked.name).toMatch(/\.age$/)
  const before = await storedRows(page)
  expect(before.reps).toHaveLength(REPS)

  const context = await browser.newContext({ baseURL: APP, locale: 'en-US' })
  const other = await context.newPage()
  const heard = listenForComplaints(other, APP)
  await other.goto('.#/record')
  await expect(other.getByText(record.nothing)).toBeVisible()
  await other.getByLabel(record.open.passphrase).fill(PASSPHRASE)
  await other.getByLabel(record.open.choose).setInputFiles({ ...locked, mimeType: '' })
  await expect(other.getByText(record.open.added(1, 99))).toBeVisible()
  expect(await storedRows(other)).toEqual(before)

  const { set, reps } = await kept(other)
  await test.step('the table has the numbers that are kept', async () => {
    const table = (await saved(other, record.save.csv)).buffer.toString('utf8')
    const [head = [], ...lines] = cellsOf(table.replace(/^\uFEFF/, ''))
    const rows = lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])))
    expect(rows.filter(({ kind }) => kind === 'rep')).toEqual(
      reps.map(({ rep }) =>
        expect.objectContaining({
          exercise: BRIDGE.exercise,
          set: '1',
          mode: 'camera',
          number: String(rep.index),
          start_ms: String(rep.startMs),
          end_ms: String(rep.endMs),
          range: String(rep.range),
          score: String(rep.score ?? ''),
          counted: String(rep.counted),
          findings: rep.findings.map(({ clause, severity }) => `${clause} ${severity}`).join('; '),
        }),
      ),
    )
  })

  await test.step('the bundle is sound FHIR', async () => {
    const bundle = JSON.parse((await saved(other, record.save.fhir)).buffer.toString('utf8'))
    expect(complaints(bundle)).toEqual([])
    expect(JSON.stringify(bundle)).toContain(FAULT.clause)
  })

  await test.step('a finding shows its frames', async () => {
    await other.goto('.#/review')
    await other.getByRole('table').getByRole('link').first().click()
    await other.getByRole('link', { name: setReview.look }).click()
    await expect(other.getByRole('heading', { name: setReview.replay })).toBeVisible()
    const fault = exercises['glute-bridge']?.rules[RULE]?.fault ?? ''
    await other.getByRole('button', { name: fault }).first().click()
    const slider = other.getByRole('slider', { name: setReview.frame })
    const told = Number(await slider.inputValue())
    const shown = (await slider.getAttribute('aria-valuetext')) ?? ''
    const seconds = Number(/([\d.]+) s$/.exec(shown)?.[1])
    expect(shown).toContain(`${told + 1} `)
    const [found] = (set.summary?.reps ?? []).flatMap(({ findings }) =>
      findings.filter(({ clause }) => clause === FAULT.clause),
    )
    expect(seconds).toBeGreaterThanOrEqual((found?.startMs ?? Infinity) / 1000 - ROUNDING_S)
    expect(seconds).toBeLessThanOrEqual((found?.endMs ?? 0) / 1000 + ROUNDING_S)
    await expect(other.getByText(setReview.source)).toBeVisible()
    await other.screenshot({ path: info.outputPath('finding.png'), fullPage: true })
  })

  await test.step('the report is one page of paper, with its charts', async () => {
    await other.getByRole('link', { name: setReview.toSession }).click()
    await other.getByRole('link', { name: setReview.report }).click()
    await expect(other.getByRole('heading', { name: report.title, level: 1 })).toBeVisible()
    const name = exercises['glute-bridge']?.name ?? ''
    await expect(other.getByRole('img', { name })).toBeVisible()
    await expect(other.getByRole('img', { name: report.pain.told('2', '1') })).toBeVisible()
    const pdf = await other.pdf({ format: 'A4', path: info.outputPath('report.pdf') })
    expect(pagesIn(pdf)).toBe(1)
  })
  expect(heard).toEqual([])
  await context.close()
})
