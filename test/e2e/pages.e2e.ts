import { therapistEn } from '../../src/ui/text/therapist-en.ts'
import { therapistFr } from '../../src/ui/text/therapist-fr.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'
import { CAMERA_PROBLEMS, refuseCamera } from './refuse-camera.ts'

const PAGES = [
  '',
  'exercise/bird-dog',
  'exercise/front-plank/live/camera',
  'exercise/bird-dog/live/file',
]

for (const look of EACH_ONCE) {
  test.describe(look.name, () => {
    wear(look)

    for (const path of PAGES) {
      test(`#/${path} shuts nobody out`, async ({ page }) => {
        await page.goto(`.#/${path}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', look.locale.slice(0, 2))
        expect(await barriers(page)).toEqual([])
      })
    }

    for (const [problem, error] of CAMERA_PROBLEMS) {
      test(`${problem} shuts nobody out`, async ({ page }) => {
        await refuseCamera(page, error)
        await page.goto('.#/exercise/glute-bridge/live/camera')
        await page.getByRole('button', { name: look.text.live.ask.go, exact: true }).click()
        const { title } = look.text.problems[problem]
        await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
        expect(await barriers(page)).toEqual([])
      })
    }
  })
}

test.describe('in English', () => {
  test.use({ locale: 'en-US', colorScheme: 'light' })

  test('language and colours are remembered', async ({ page }) => {
    await page.goto('.')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByRole('button', { name: 'Couleurs sombres' }).click()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('exercices du dos')
  })

  test('a therapist’s page changes its language where it stands, and the focus with it', async ({
    page,
  }) => {
    await page.goto('.#/review/set/none')
    await expect(page.getByText(therapistEn.setReview.missing)).toBeVisible()
    await page.getByRole('button', { name: 'Français' }).press('Enter')
    await expect(page.getByText(therapistFr.setReview.missing)).toBeVisible()
    await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  })

  test('the camera is asked for with its reason, and its absence has a way on', async ({
    page,
  }) => {
    await page.goto('.#/exercise/glute-bridge/live/camera')
    await expect(page.getByText('none leaves it')).toBeVisible()
    await page.getByRole('button', { name: 'Turn the camera on' }).click()
    await expect(page.getByRole('heading', { name: 'No camera found' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: 'Use a video' }).click()
    await expect(page.getByRole('heading', { name: 'Pick a video' })).toBeVisible()
  })

  for (const [name, text, title] of [
    ['empty.mp4', '', 'There is nothing in this file'],
    ['words.mp4', 'not a film', 'This video can’t be read'],
  ] as const) {
    test(`${name} is told in plain words, and another video can be picked`, async ({ page }) => {
      await page.goto('.#/exercise/bird-dog/live/file')
      const film = { name, mimeType: 'video/mp4', buffer: Buffer.from(text) }
      await page.locator('input[type=file]').setInputFiles(film)
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('button', { name: 'Choose a video' })).toBeVisible()
    })
  }

  for (const key of ['Escape', ' ']) {
    test(`the key "${key}" leaves a set that has not begun`, async ({ page }) => {
      await page.goto('.#/exercise/bird-dog/live/file')
      await expect(page.getByRole('button', { name: 'Choose a video' })).toBeVisible()
      await page.keyboard.press(key)
      await expect(page).toHaveURL(/#\/exercise\/bird-dog$/)
    })
  }

  test('an address without an exercise leads to the first page', async ({ page }) => {
    await page.goto('.#/exercise/juggling')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('second pair of eyes')
  })
})
