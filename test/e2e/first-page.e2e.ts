import { gzipSync } from 'node:zlib'
import { en } from '../../src/ui/text/en.ts'
import { expect, test } from './good-neighbour.ts'
import { APP, launchWith } from './places.ts'
import { stepsOf } from './session-steps.ts'

/** What a slow line brings in a few seconds, gzipped. */
const MOST_SCRIPT_BYTES = 150_000

test.use({
  baseURL: APP,
  locale: 'en-US',
  // The browser's own test picture: nobody is in it, which is enough here. It is allowed unasked.
  launchOptions: launchWith('--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'),
})

test('the first page stands after 150 kB of script at most', async ({ page }) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto('.', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
})

test('the pose model loads while the plan of the day is read', async ({ page }) => {
  const steps = stepsOf(page, en)
  await page.goto('?backend=wasm&model=lite#/screening')
  const asked = page.waitForRequest(/\/models\/lite\//)
  await steps.screened()
  await asked
  await expect(steps.heading(en.journey.today.title)).toBeVisible()
})
