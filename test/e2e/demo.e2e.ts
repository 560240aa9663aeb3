import type { Page } from '@playwright/test'
import { en } from '../../src/ui/text/en.ts'
import { fr } from '../../src/ui/text/fr.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'

const EXERCISE = 'glute-bridge'

/** Goes on by Tab until the focus is on the link that leads there, as one without a mouse does. */
const tabTo = async (page: Page, address: string): Promise<void> => {
  const isThere = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press('Tab')
    if ((await isThere()).endsWith(address)) return
  }
  throw new Error(`no link to ${address} is reached by Tab`)
}

for (const [locale, scheme, text] of [
  ['en-US', 'light', en],
  ['fr-CA', 'dark', fr],
] as const) {
  test.describe(`in ${locale}, ${scheme}`, () => {
    test.use({ locale, colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } })

    test('the demo is found, watched and ended by keyboard, and shuts nobody out', async ({
      page,
    }) => {
      // Chosen, not only preferred: then the exercise ground follows it too.
      await page.addInitScript((theme) => {
        localStorage.setItem('plumbline.preferences', JSON.stringify({ theme }))
      }, scheme)
      await page.goto('?backend=wasm&model=lite')
      await tabTo(page, `/exercise/${EXERCISE}`)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await tabTo(page, '/live/demo')
      await page.keyboard.press('Enter')

      const cue = page.getByTestId('cue')
      await expect(cue).toContainText(text.live.ready, { timeout: 60_000 })
      expect(await barriers(page)).toEqual([])

      await page.keyboard.press('Escape')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.summary.title)
      await expect(page.getByText(text.summary.demo)).toBeVisible()
      expect(await barriers(page)).toEqual([])
      await tabTo(page, '/live/demo')
    })
  })
}
