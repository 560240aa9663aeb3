import type { Page } from '@playwright/test'
import type { TherapistText } from '../../src/ui/text/therapist-en.ts'
import type { stepsOf } from '../e2e/session-steps.ts'

/** Somebody before the app, who brings it into the state that is to be looked at. */
export type Visit = {
  readonly page: Page
  readonly text: TherapistText
  readonly steps: ReturnType<typeof stepsOf>
  /** Photographs on the way what is only there for a moment, under a name of its own. */
  readonly take: (name: string) => Promise<void>
}

/** A state of a page: what it is called, page first, and how it comes about. */
export type Look = {
  readonly name: string
  readonly bring: (visit: Visit) => Promise<void>
  /** What is photographed on the way. */
  readonly passing?: readonly string[]
  /** How paper has it. */
  readonly isPrint?: true
}

/** A page that is its own state. */
export const justGo =
  (path: string): Look['bring'] =>
  async ({ page }) => {
    await page.goto(`.#/${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
