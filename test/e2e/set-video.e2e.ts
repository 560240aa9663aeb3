import type { Page } from '@playwright/test'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { actSet } from '../../src/session/samples/acted-set.ts'
import { therapistEn as en } from '../../src/ui/text/therapist-en.ts'
import { barriers } from './barriers.ts'
import { keepBrokenOff, openAppsStore } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { keptFiles } from './kept-files.ts'
import { APP, launchWith } from './places.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'

test.use({
  baseURL: APP,
  locale: 'en-US',
  // The browser's own test picture: nobody is in it, which is enough here. It is allowed unasked.
  launchOptions: launchWith('--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'),
})

const { today, session } = en.journey
const { video, ...review } = en.setReview

const rowsOf = async (page: Page, table: string): Promise<number> =>
  (await storedRows(page))[table]?.length ?? 0

const setIdOf = async (page: Page): Promise<string> => {
  const [set] = (await storedRows(page)).sets ?? []
  return (set as { readonly id: string }).id
}

/** As far as a set before the camera with some seconds on disk. */
const exercise = async (page: Page, isWanted: boolean): Promise<void> => {
  const steps = stepsOf(page, en)
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  await steps.tellPain(2)
  const choice = page.getByRole('checkbox', { name: today.video.keep })
  await expect(choice, 'nobody is filmed unasked').not.toBeChecked()
  await expect(choice).toHaveAccessibleDescription(today.video.hint)
  if (isWanted) await choice.press('Space')
  expect(await barriers(page), 'the choice').toEqual([])
  await steps.button(today.camera).click()
  const isFilming = page.getByText(en.journey.session.filming)
  await expect(isFilming, 'whoever is filmed sees it').toHaveCount(isWanted ? 1 : 0)
  await expect.poll(() => rowsOf(page, 'traces'), { timeout: 120_000 }).toBeGreaterThan(2)
}

test('a wanted video is kept with its set, follows the replay, and is deleted alone', async ({
  page,
}, info) => {
  await exercise(page, true)
  const id = await setIdOf(page)
  const chunk = (index: number) => `videos/${id}/${index}`
  await expect.poll(async () => (await keptFiles(page))[chunk(2)] ?? 0).toBeGreaterThan(0)
  await page.goto('.#/today')
  await expect(page.getByRole('heading', { name: today.title, level: 1 })).toBeVisible()
  const files = await keptFiles(page)
  expect(files[chunk(0)]).toBeGreaterThan(0)
  expect(files[`videos/${id}/about.json`]).toBeGreaterThan(0)

  await page.goto(`.#/review/set/${id}`)
  const show = page.getByRole('checkbox', { name: video.show })
  await show.press('Space', { timeout: 120_000 })
  const film = page.locator('video')
  const slider = page.getByRole('slider', { name: review.frame })
  const seconds = () => film.evaluate(({ currentTime }: HTMLVideoElement) => currentTime)
  await slider.press('End')
  await expect.poll(seconds).toBeGreaterThan(2)
  const atEnd = await seconds()
  await slider.press('Home')
  await expect.poll(seconds).toBeLessThan(atEnd - 1)
  expect(await film.evaluate(({ videoWidth }: HTMLVideoElement) => videoWidth)).toBeGreaterThan(0)
  expect(await barriers(page), 'with the video').toEqual([])
  await page.screenshot({ path: info.outputPath('video.png'), fullPage: true })

  const rows = await storedRows(page)
  await page.getByRole('button', { name: video.remove }).press('Enter')
  await page.getByRole('button', { name: video.stay }).press('Enter')
  await page.getByRole('button', { name: video.remove }).press('Enter')
  await page.getByRole('button', { name: video.sure }).press('Enter')
  await expect(page.getByText(video.deleted)).toBeFocused()
  await expect(show).toBeHidden()
  expect(await keptFiles(page)).toEqual({})
  expect(await storedRows(page), 'the set is still there').toEqual(rows)
})

test('without the wish there is no video', async ({ page }) => {
  await exercise(page, false)
  expect(await keptFiles(page)).toEqual({})
})

test('where no file can be kept the set goes on without a video, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'))
    Object.defineProperty(navigator.storage, 'getDirectory', { value: refuse })
  })
  await exercise(page, true)
  await expect(page.getByText(session.noVideo.refused)).toBeVisible()
  const before = await rowsOf(page, 'traces')
  await expect.poll(() => rowsOf(page, 'traces')).toBeGreaterThan(before)
})

/** A set with a film of some bytes beside it: nobody looks at it. */
const keepFilmed = async (page: Page): Promise<void> => {
  const item = { exercise: 'glute-bridge', sets: 1, reps: 1, holdMs: 2000, restMs: 30_000 }
  const doing = { holdMs: 1500 }
  await keepBrokenOff(page, await actSet({ item, body: BODIES[0], acted: 1, doing, seed: 3 }))
  const setId = await setIdOf(page)
  await openAppsStore(page)
  await page.evaluate(async (id) => {
    const { videos, close } = window.store
    await videos.begin(id, { type: 'video/webm', offsetMs: 0 })
    await videos.append(id, 0, new Blob(['film']))
    close()
  }, setId)
  await page.goto('.')
  expect(Object.keys(await keptFiles(page))).toHaveLength(2)
}

test('locking a record says that its videos go, and deletes them', async ({ page }) => {
  await keepFilmed(page)
  await page.goto('.#/people')
  await page.getByRole('button', { name: en.people.lock.ask }).click()
  await expect(page.getByText(en.people.lock.what)).toBeVisible()
  await page.getByLabel(en.people.lock.passphrase).fill('seven calm herons')
  await page.getByRole('button', { name: en.people.lock.go, exact: true }).click()
  await expect(page.getByText(en.people.isLocked, { exact: true })).toBeVisible()
  expect(await keptFiles(page)).toEqual({})
})

test('deleting everything deletes the videos', async ({ page }) => {
  await keepFilmed(page)
  await page.goto('.#/record')
  await page.getByRole('button', { name: en.record.remove.ask }).click()
  await page.getByRole('button', { name: en.record.remove.sure }).click()
  await expect(page.getByText(en.record.remove.done)).toBeVisible()
  expect(await keptFiles(page)).toEqual({})
})
