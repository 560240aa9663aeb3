import { expect } from '@playwright/test'
import { justGo, type Look } from '../look.ts'

/** What somebody sees before the first session. */
export const FIRST_PAGES: readonly Look[] = [
  { name: 'home-new', bring: justGo('') },
  {
    name: 'home-known',
    bring: async ({ page, steps }) => {
      await page.goto('.#/screening')
      await steps.screened()
      await page.goto('.#/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
  {
    name: 'home-some-locked',
    bring: async ({ page, text, steps }) => {
      await page.goto('.#/screening')
      await steps.screened([3, 5])
      await page.goto('.#/')
      const { home, screening } = text.journey
      const why = home.locked(screening.exclusions['arm-pain'].why)
      await expect(page.getByText(why).first()).toBeVisible()
    },
  },
  {
    name: 'home-locked',
    bring: async ({ page, text, steps }) => {
      await page.goto('.#/screening')
      await steps.answer([1])
      await steps.button(text.journey.screening.next).click()
      await expect(steps.heading(text.journey.locked.locks.emergency.title)).toBeVisible()
      await page.goto('.#/')
      await expect(page.getByText(text.journey.home.lockedAll).first()).toBeVisible()
    },
  },
  {
    name: 'exercise-standing-stretch',
    bring: justGo('exercise/standing-hip-flexor-stretch'),
  },
  { name: 'welcome', bring: justGo('welcome') },
  {
    name: 'screening-empty',
    bring: async ({ page }) => {
      await page.goto('.#/screening')
      await expect(page.getByRole('radiogroup').first()).toBeVisible()
    },
  },
  {
    name: 'screening-missing',
    bring: async ({ page, text, steps }) => {
      const { screening } = text.journey
      await page.goto('.#/screening')
      await steps.button(screening.next).click()
      await expect(page.getByText(screening.missing(9))).toBeVisible()
    },
  },
  {
    name: 'screening-cleared',
    bring: async ({ page, text, steps }) => {
      await page.goto('.#/screening')
      await steps.answer([8])
      await expect(
        page.getByRole('radiogroup', { name: text.journey.screening.cleared.ask }),
      ).toBeVisible()
    },
  },
  {
    name: 'screening-body',
    bring: async ({ page, text, steps }) => {
      const { screening } = text.journey
      await page.goto('.#/screening')
      await steps.answer()
      await steps.button(screening.next).click()
      await expect(steps.heading(screening.bodyTitle)).toBeVisible()
      await steps.answer([1, 3])
    },
  },
  ...(
    [
      ['emergency', 1],
      ['same-day', 4],
      ['clinician', 8],
    ] as const
  ).map(
    ([lock, flag]): Look => ({
      name: `locked-${lock}`,
      bring: async ({ page, text, steps }) => {
        const { screening, locked } = text.journey
        await page.goto('.#/screening')
        await steps.answer([flag])
        const cleared = page.getByRole('radiogroup', { name: screening.cleared.ask })
        if (await cleared.isVisible()) {
          const no = cleared.getByRole('radio', { name: screening.no, exact: true })
          await no.check({ force: true })
        }
        await steps.button(screening.next).click()
        await expect(steps.heading(locked.locks[lock].title)).toBeVisible()
      },
    }),
  ),
]
