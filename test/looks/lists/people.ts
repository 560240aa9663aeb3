import { expect } from '@playwright/test'
import type { Look, Visit } from '../look.ts'

const oneOfTwo = async ({ page, text, steps }: Visit) => {
  await page.goto('.#/screening')
  await steps.screened()
  await page.goto('.#/people')
  await page.getByLabel(text.people.initials).first().fill('an')
  await steps.button(text.people.keep).click()
  await expect(steps.heading('AN')).toBeVisible()
}

/** With the form open. */
const lock = async ({ page, text, steps }: Visit) => {
  const { lock: words, isLocked } = text.people
  await page.getByLabel(words.passphrase).fill('seven calm herons')
  await steps.button(words.go).click()
  await expect(page.getByText(isLocked, { exact: true })).toBeVisible()
}

/** Several people on one device. */
export const PEOPLE: readonly Look[] = [
  {
    name: 'people-nobody',
    bring: async ({ page, text }) => {
      await page.goto('.#/people')
      await expect(page.getByText(text.people.none)).toBeVisible()
    },
  },
  { name: 'people-one', bring: oneOfTwo },
  {
    name: 'people-one-locked',
    passing: ['people-locking'],
    bring: async (visit) => {
      const { lock: words } = visit.text.people
      await oneOfTwo(visit)
      await visit.steps.button(words.ask).click()
      await visit.page.getByLabel(words.passphrase).fill('12345')
      await visit.steps.button(words.go).click()
      await expect(visit.page.getByText(words.short)).toBeVisible()
      await visit.take('people-locking')
      await lock(visit)
    },
  },
  {
    name: 'people-two-one-locked',
    bring: async (visit) => {
      const { page, text, steps } = visit
      await oneOfTwo(visit)
      await page.getByLabel(text.people.initials).last().fill('bo')
      await steps.button(text.people.another.add).click()
      await page.getByRole('link', { name: text.journey.welcome.agree }).click()
      await steps.screened()
      await page.goto('.#/people')
      await steps.button(text.people.lock.ask).first().click()
      await lock(visit)
    },
  },
]
