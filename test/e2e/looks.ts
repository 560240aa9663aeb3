import { en } from '../../src/ui/text/en.ts'
import { fr } from '../../src/ui/text/fr.ts'
import { test } from './good-neighbour.ts'

/** A language and a theme. */
export type Look = {
  readonly name: string
  readonly locale: string
  readonly scheme: 'light' | 'dark'
  readonly text: typeof en
}

const look = (locale: string, scheme: Look['scheme'], text: Look['text']): Look => ({
  name: `in ${locale}, ${scheme}`,
  locale,
  scheme,
  text,
})

/** Both languages in both themes. */
export const LOOKS: readonly Look[] = [
  look('en-US', 'light', en),
  look('en-US', 'dark', en),
  look('fr-CA', 'light', fr),
  look('fr-CA', 'dark', fr),
]

/** Each language and each theme once, where both in both would be slow. */
export const EACH_ONCE: readonly Look[] = [look('en-US', 'light', en), look('fr-CA', 'dark', fr)]

/** Within a `describe`: all its pages look so. The theme is chosen, not only preferred: the exercise ground follows it. */
export const wear = ({ locale, scheme }: Look): void => {
  test.use({ locale, colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } })
  test.beforeEach(async ({ page }) => {
    await page.addInitScript((theme) => {
      localStorage.setItem('plumbline.preferences', JSON.stringify({ theme }))
    }, scheme)
  })
}
