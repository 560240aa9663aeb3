import { type Page, test } from '@playwright/test'
import { stepsOf } from '../e2e/session-steps.ts'
import { asked, text } from './asked.ts'
import { DOCS } from './docs.ts'
import type { Look } from './look.ts'
import { photograph, type Theme } from './photograph.ts'

const namesOf = ({ name, passing = [] }: Look): readonly string[] => [...passing, name]

const isWanted = (look: Look): boolean =>
  !asked.docs || DOCS.some((picture) => namesOf(look).includes(picture.look))

/** What the docs show in dark colours is dark from its beginning, so that what is drawn on a canvas is, too. */
const firstTheme = (look: Look): Theme =>
  (asked.docs && DOCS.find((picture) => namesOf(look).includes(picture.look))?.theme) || 'light'

/** Colours are chosen, so that the ground of exercise follows them. */
const beginWith = (page: Page, theme: Theme) =>
  page.addInitScript(
    ([key, chosen]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify({ theme: chosen }))
    },
    ['plumbline.preferences', theme] as const,
  )

/** Somebody goes to a look before this page, and photographs it. */
export const visit = async (page: Page, look: Look): Promise<void> => {
  const take = (name: string) => photograph(page, name, { text })
  await beginWith(page, firstTheme(look))
  await look.bring({ page, text, steps: stepsOf(page, text), take })
  await photograph(page, look.name, { ...look, text })
}

/** For each look that is asked for, what shall be done with it. */
export const forLooks = (
  looks: readonly Look[],
  declare: (title: string, look: Look) => void,
): void => {
  for (const look of looks.filter(isWanted)) declare(namesOf(look).join(', '), look)
}

/** Each look before a page of its own. */
export const photographLooks = (looks: readonly Look[]): void =>
  forLooks(looks, (title, look) => {
    test(title, ({ page }) => visit(page, look))
  })
