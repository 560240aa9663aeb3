import type { Film } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'
import { beforeTwoBridges, filmTwoBridges, REPS } from './two-bridges.ts'

test.use(beforeTwoBridges)

let film: Film

test.beforeAll(async () => {
  film = await filmTwoBridges()
})

test('bridges in front of a camera are counted on the page', async ({ page }) => {
  // A camera that is allowed already starts without a question.
  await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/camera')
  const count = page.getByRole('region', { name: 'Count' }).locator('p').first()
  await expect(count).toHaveText(String(REPS), { timeout: film.durationMs + 30_000 })
  // What is said of the last one may take a moment, and nothing may be counted after it.
  await page.waitForTimeout(2000)
  await expect(count).toHaveText(String(REPS))
  await page.getByRole('button', { name: /stop|end|finish/i }).click()
  await expect(page).toHaveURL(/summary/)
  await page.screenshot({ path: 'test-results/counting-summary.png', fullPage: true })
})
