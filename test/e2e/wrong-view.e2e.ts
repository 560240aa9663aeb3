import { en } from '../../src/ui/text/en.ts'
import { fr } from '../../src/ui/text/fr.ts'
import { barriers } from './barriers.ts'
import { beforeFilm } from './before-film.ts'
import { filmMannequin } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'

const FILM = 'bridge-at-an-angle'
/** Beyond what counts as side-on; the start position can still be recognised. */
const OFFSET_DEG = 50

test.use(beforeFilm(FILM))

test.beforeAll(async () => {
  const acting = { reps: 1, leadInMs: 12_000, liftMs: 2000 }
  await filmMannequin(FILM, { exercise: 'glute-bridge', acting, offsetDeg: OFFSET_DEG })
})

test('from a wrong view a person can go on, and is told what it costs', async ({ page }) => {
  await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/camera')
  const goOn = page.getByRole('button', { name: en.live.accept.go })
  await expect(goOn).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('What I can’t judge from here: Where your heels start')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.screenshot({ path: 'test-results/wrong-view.png' })

  await page.keyboard.press('c')
  await expect(goOn).toBeHidden()
  const count = page.getByRole('region', { name: en.live.count }).locator('p').first()
  await expect(count).toHaveText('1', { timeout: 60_000 })

  await page.keyboard.press('Escape')
  await expect(page.getByText('Only visible from the side').first()).toBeVisible()
})

test.describe('in French', () => {
  test.use({ locale: 'fr-CA' })

  test('going on from a wrong view shuts nobody out', async ({ page }) => {
    await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/camera')
    await expect(page.getByRole('button', { name: fr.live.accept.go })).toBeVisible()
    expect(await barriers(page)).toEqual([])
  })
})
