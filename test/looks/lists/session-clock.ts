import { expect } from '@playwright/test'
import type { Look } from '../look.ts'

/** A session without a camera, and one whose camera is missing. */
export const SESSION_BY_CLOCK: readonly Look[] = [
  {
    name: 'session-clock-summary',
    passing: [
      'session-clock-paused',
      'session-clock-get-ready',
      'session-clock-exercising',
      'session-self-check',
      'session-rest',
      'session-pain-exercise',
      'session-rest-stopped',
      'session-pain-end',
    ],
    bring: async ({ page, text, steps, take }) => {
      const { session, pain, after } = text.journey
      await page.goto('.#/screening')
      await steps.screened()
      await steps.tellPain(2)
      await steps.startByClock()
      await expect(steps.heading(session.getReady)).toBeVisible()
      await page.keyboard.press('Space')
      await expect(steps.heading(session.paused)).toBeFocused()
      await take('session-clock-paused')
      await page.keyboard.press('Space')
      await take('session-clock-get-ready')
      await expect(steps.button(session.done)).toBeVisible()
      await take('session-clock-exercising')
      await steps.button(session.done).click()
      await expect(steps.button(session.unsure)).toBeVisible()
      await take('session-self-check')
      await steps.answerChecks()
      await take('session-rest')
      await steps.button(session.hurts).click()
      await expect(steps.heading(pain.exercise)).toBeVisible()
      await take('session-pain-exercise')
      await steps.tellPain(7)
      await expect(page.getByText(session.restNotes.stopped, { exact: true })).toBeVisible()
      await take('session-rest-stopped')
      await page.keyboard.press('Escape')
      await expect(steps.heading(pain.end)).toBeVisible()
      await take('session-pain-end')
      await steps.tellPain(2)
      await expect(steps.heading(after.titles.stopped)).toBeVisible()
    },
  },
  {
    name: 'session-summary-symptoms',
    passing: ['session-pain-symptom'],
    bring: async ({ page, text, steps, take }) => {
      const { session, pain, after } = text.journey
      await page.goto('.#/screening')
      await steps.screened()
      await steps.tellPain(1)
      await steps.startByClock()
      await steps.button(session.hurts).click()
      await steps.button(pain.symptoms.spreading).click()
      await take('session-pain-symptom')
      await steps.tellPain(1)
      await expect(steps.heading(after.titles.symptoms)).toBeVisible()
    },
  },
  {
    name: 'session-camera-missing',
    bring: async ({ page, text, steps }) => {
      await page.goto('.#/screening')
      await steps.screened()
      await steps.tellPain(1)
      await steps.button(text.journey.today.camera).click()
      await expect(steps.heading(text.problems['camera-missing'].title)).toBeVisible()
    },
  },
]
