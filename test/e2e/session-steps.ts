import type { Page } from '@playwright/test'
import type { en } from '../../src/ui/text/en.ts'
import { expect } from './good-neighbour.ts'

type Text = typeof en

/** What a person does on the pages of a session, in the words of their language. */
export const stepsOf = (page: Page, { journey }: Text) => {
  const { welcome, screening, today, pain, session } = journey
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  /** Answers no to all, but yes to these, counted from 0. */
  const answer = async (yes: readonly number[] = []) => {
    await expect(page.getByRole('radiogroup').first()).toBeVisible()
    const groups = await page.getByRole('radiogroup').all()
    for (const [index, group] of groups.entries()) {
      const name = yes.includes(index) ? screening.yes : screening.no
      await group.getByRole('radio', { name, exact: true }).check({ force: true })
    }
  }

  return {
    button,
    answer,
    /** From the first page to the first questions. */
    agree: async () => {
      await page.goto('.')
      await page.getByRole('link', { name: journey.home.start, exact: true }).click()
      await page.getByRole('link', { name: welcome.agree }).click()
      await expect(page.getByRole('heading', { name: screening.flagsTitle })).toBeFocused()
    },
    /** Both steps of the screening. */
    screened: async (exclusions: readonly number[] = []) => {
      await answer()
      await button(screening.next).click()
      await expect(page.getByRole('heading', { name: screening.bodyTitle })).toBeFocused()
      await answer(exclusions)
      await button(screening.save).click()
      await expect(page.getByRole('heading', { name: today.title, level: 1 })).toBeVisible()
    },
    tellPain: async (score: number) => {
      await page.getByRole('radio', { name: String(score), exact: true }).check({ force: true })
      await button(pain.go).click()
    },
    /** Yes to what is asked after a set, until the rest comes. */
    answerChecks: async () => {
      const yes = button(session.yes)
      const rest = page.getByRole('heading', { name: session.rest, exact: true })
      while (!(await rest.isVisible())) {
        await expect(yes.or(rest)).toBeVisible()
        // It may go on by itself meanwhile.
        await yes.click({ timeout: 2000 }).catch(() => undefined)
      }
    },
    startByClock: () => button(today.manual).click(),
    heading: (name: string) => page.getByRole('heading', { name, exact: true }),
    session,
  }
}
