import { expect } from '@playwright/test'
import type { Look, Visit } from '../look.ts'

const HOUR_MS = 3_600_000

const toToday = async ({ page, steps }: Visit, exclusions: readonly number[] = []) => {
  await page.goto('.#/screening')
  await steps.screened(exclusions)
}

const afterAShortSession = async (visit: Visit) => {
  const { page, text, steps } = visit
  const { after, session } = text.journey
  await toToday(visit)
  await steps.tellPain(1)
  await steps.startByClock()
  await expect(steps.heading(session.getReady)).toBeVisible()
  await page.keyboard.press('Escape')
  await steps.tellPain(2)
  await expect(steps.heading(after.titles.stopped)).toBeVisible()
}

/** The day's plan, from the question about pain to its start. */
export const TODAY: readonly Look[] = [
  { name: 'today-pain', bring: (visit) => toToday(visit) },
  {
    name: 'today-ready',
    bring: async (visit) => {
      await toToday(visit)
      await visit.steps.tellPain(1)
      await expect(visit.steps.button(visit.text.journey.today.camera)).toBeVisible()
    },
  },
  {
    name: 'today-much-pain',
    bring: async (visit) => {
      await toToday(visit, [3, 5])
      await visit.steps.tellPain(5)
      await expect(visit.page.getByText(visit.text.journey.today.much)).toBeVisible()
    },
  },
  {
    name: 'today-broken-off',
    bring: async (visit) => {
      const { page, text, steps } = visit
      await toToday(visit)
      await steps.tellPain(1)
      await steps.startByClock()
      await expect(steps.button(text.journey.session.done)).toBeVisible()
      await steps.button(text.journey.session.done).click()
      await steps.answerChecks()
      await page.reload()
      await expect(steps.button(text.journey.today.goOn.go)).toBeVisible()
    },
  },
  {
    name: 'today-morning-after',
    passing: ['today-morning-asked'],
    bring: async (visit) => {
      const { page, text, steps } = visit
      await afterAShortSession(visit)
      await page.clock.setFixedTime(Date.now() + 14 * HOUR_MS)
      await page.goto('.#/today')
      await expect(steps.heading(text.journey.pain.nextDay)).toBeVisible()
      await visit.take('today-morning-asked')
      await steps.tellPain(4)
      await expect(page.getByText(text.journey.today.halved)).toBeVisible()
    },
  },
]
