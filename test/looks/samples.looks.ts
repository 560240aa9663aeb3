import { type BrowserContext, test as base } from '@playwright/test'
import { expect } from '../e2e/good-neighbour.ts'
import { APP } from '../e2e/places.ts'
import { locale, text } from './asked.ts'
import { REVIEW } from './lists/review.ts'
import { forLooks, visit } from './photograph-looks.ts'

/** A day like any other, so that photographs of the same app are the same. */
const NOW = new Date('2026-03-12T10:00:00')

/** A browser with the sample people: making them takes its time, so it's done once for all. */
const test = base.extend<object, { readonly withSamples: BrowserContext }>({
  withSamples: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: APP, locale, reducedMotion: 'reduce' })
      await context.clock.setFixedTime(NOW)
      const page = await context.newPage()
      await page.goto('.#/samples')
      await page.getByRole('button', { name: text.samples.load, exact: true }).click()
      await expect(page.getByText(text.samples.loaded)).toBeVisible({ timeout: 500_000 })
      await page.close()
      await use(context)
      await context.close()
    },
    { scope: 'worker', timeout: 600_000 },
  ],
})

forLooks(REVIEW, (title, look) => {
  test(title, async ({ withSamples }) => {
    const page = await withSamples.newPage()
    await visit(page, look)
    await page.close()
  })
})
