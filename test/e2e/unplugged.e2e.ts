import type { Page } from '@playwright/test'
import { en } from '../../src/ui/text/en.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'
import { APP, launchWith } from './places.ts'
import { unplug } from './refuse-camera.ts'
import { stepsOf } from './session-steps.ts'

test.use({
  baseURL: APP,
  locale: 'en-US',
  // The browser's own test picture: nobody is in it, which is enough here. It is allowed unasked.
  launchOptions: launchWith('--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'),
})

/** What the browser tells when a camera is plugged in. */
const plugIn = (page: Page) =>
  page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')))

test('a camera that goes away in mid-set leaves what was done, to see and to save', async ({
  page,
}) => {
  await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/camera')
  const cue = page.getByTestId('cue')
  await expect(cue).toContainText('I can’t see you', { timeout: 60_000 })

  await unplug(page)
  await expect(page.getByRole('heading', { name: 'The camera went away' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: 'See what was done' }).click()
  await expect(page.getByText('The set ended early')).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the recording' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^plumbline-glute-bridge-.*\.jsonl\.gz$/)
})

test('a session waits for its camera, and goes on by itself when it is back', async ({ page }) => {
  const steps = stepsOf(page, en)
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  await steps.tellPain(2)
  await steps.button(en.journey.today.camera).click()
  const setUp = page.getByRole('region', { name: en.hands.setUp.title })
  await expect(setUp).toBeVisible({ timeout: 120_000 })

  await unplug(page)
  const waits = page.getByText(en.journey.session.noCamera.waits)
  await expect(waits).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await plugIn(page)
  await expect(waits).toBeHidden()
  await expect(setUp).toBeVisible({ timeout: 120_000 })
})
