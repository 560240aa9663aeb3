import type { Page } from '@playwright/test'
import { beforeFilm } from './before-film.ts'
import { type Film, filmMannequin } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'

const FILM = 'two-bridges'
const REPS = 2
/** The model is loaded meanwhile; and as the film goes round, nothing else happens after the last one. */
const STILL_MS = 10_000

test.use(beforeFilm(FILM))

let film: Film

test.beforeAll(async () => {
  film = await filmMannequin(FILM, {
    exercise: 'glute-bridge',
    acting: { reps: REPS, leadInMs: STILL_MS, liftMs: 2000 },
  })
})

const agree = async (page: Page) => {
  const asked = page.getByRole('main').getByRole('button', { name: /camera/i })
  const running = page.getByRole('region', { name: 'Count' })
  await expect(asked.or(running).first()).toBeVisible()
  if (await asked.isVisible()) await asked.click()
}

test('bridges in front of a camera are counted on the page', async ({ page }) => {
  await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/camera')
  await agree(page)
  const count = page.getByRole('region', { name: 'Count' }).locator('p').first()
  await expect(count).toHaveText(String(REPS), { timeout: film.durationMs + 30_000 })
  // What is said of the last one may take a moment, and nothing may be counted after it.
  await page.waitForTimeout(2000)
  await expect(count).toHaveText(String(REPS))
  await page.getByRole('button', { name: /stop|end|finish/i }).click()
  await expect(page).toHaveURL(/summary/)
  await page.screenshot({ path: 'test-results/counting-summary.png', fullPage: true })
})
