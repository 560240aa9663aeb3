import type { Page } from '@playwright/test'
import { en } from '../../src/ui/text/en.ts'
import { expect, test } from './good-neighbour.ts'

test.use({ locale: 'en-US', contextOptions: { reducedMotion: 'reduce' } })

const { journey } = en

const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const label = at instanceof HTMLInputElement ? at.closest('label') : null
    return (label ?? at)?.textContent?.trim() ?? ''
  })

/** Goes on by Tab until the focus is on what has these words. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    if ((await nameOfFocus(page)) === words) return
  }
  throw new Error(`"${words}" is not reached by Tab`)
}

const press = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words)
  await page.keyboard.press('Enter')
}

/** The first answer of each group has the focus by Tab; the arrow goes on to no. */
const answerNo = async (page: Page, questions: number): Promise<void> => {
  for (let question = 0; question < questions; question += 1) {
    await tabTo(page, journey.screening.yes)
    await page.keyboard.press('ArrowRight')
  }
}

test('screening, today and a session are done by keyboard alone', async ({ page }) => {
  await page.goto('.')
  await press(page, journey.home.start)
  await expect(page.getByRole('heading', { name: journey.welcome.title })).toBeFocused()
  await press(page, journey.welcome.agree)
  await expect(page.getByRole('heading', { name: journey.screening.flagsTitle })).toBeFocused()
  await answerNo(page, 9)
  await press(page, journey.screening.next)
  await expect(page.getByRole('heading', { name: journey.screening.bodyTitle })).toBeFocused()
  await answerNo(page, 8)
  await press(page, journey.screening.save)

  await expect(page.getByRole('heading', { name: journey.today.title })).toBeFocused()
  await tabTo(page, '0')
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: '3', exact: true })).toBeChecked()
  await press(page, journey.pain.go)
  await press(page, journey.today.manual)

  const { session } = journey
  await expect(page.getByRole('heading', { name: session.getReady })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: session.paused })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: session.paused })).toBeHidden()
  await press(page, session.hurts)
  await expect(page.getByRole('heading', { name: journey.pain.exercise })).toBeFocused()
  await tabTo(page, '0')
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await expect(page.getByRole('radio', { name: '10', exact: true })).toBeChecked()
  await press(page, journey.pain.go)
  await expect(page.getByText(session.restNotes.stopped, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: journey.pain.end })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: journey.after.titles.stopped })).toBeFocused()
})
