import { en } from '../../src/ui/text/en.ts'
import { barriers } from './barriers.ts'
import { beforeFilm } from './before-film.ts'
import { filmMannequin } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'

const FILM = 'bridge-from-an-angle'
/** Beyond what counts as side-on; the start position can still be recognised. */
const OFFSET_DEG = 50

test.use(beforeFilm(FILM))

test.beforeAll(async () => {
  const acting = { reps: 1, leadInMs: 8000, liftMs: 1000 }
  await filmMannequin(FILM, { exercise: 'glute-bridge', acting, offsetDeg: OFFSET_DEG })
})

test('before a set, the camera is checked and what stands wrong is named', async ({ page }) => {
  test.setTimeout(600_000)
  const steps = stepsOf(page, en)
  const { setUp, hint } = en.hands
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  const bridge = { exercise: 'glute-bridge', sets: 1, reps: 5, holdMs: 3000, restMs: 5000 }
  await prescribe(page, [bridge])
  await page.reload()
  await steps.tellPain(2)
  await steps.button(en.journey.today.camera).click()

  const panel = page.getByRole('region', { name: setUp.title })
  await expect(panel).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText(hint)).toBeVisible()
  const view = panel.getByRole('listitem').filter({ hasText: setUp.checks.view })
  await expect(view).toContainText(setUp.states.failing, { timeout: 60_000 })
  const goOn = page.getByRole('button', { name: en.live.accept.go })
  await expect(goOn).toBeVisible({ timeout: 60_000 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, colorScheme)
    expect(await barriers(page)).toEqual([])
    for (const width of [390, 820, 1366]) {
      await page.setViewportSize({ width, height: width === 1366 ? 768 : 844 })
      await page.screenshot({ path: `test-results/set-up-${colorScheme}-${width}.png` })
    }
  }

  await page.keyboard.press('c')
  await expect(goOn).toBeHidden()
  await expect(panel).toBeHidden({ timeout: 60_000 })
})
