import type { Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'

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

for (const look of EACH_ONCE) {
  const { text } = look
  test.describe(look.name, () => {
    wear(look)

    test('the demo is found, watched and ended by keyboard, and shuts nobody out', async ({
      page,
    }) => {
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
