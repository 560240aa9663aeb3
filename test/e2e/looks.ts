import { therapistEn } from '../../src/ui/text/therapist-en.ts'
import { therapistFr } from '../../src/ui/text/therapist-fr.ts'
import { test } from './good-neighbour.ts'

/** A language and a theme. */
export type Look = {
  readonly name: string
  readonly locale: string
  readonly scheme: 'light' | 'dark'
  readonly text: typeof therapistEn
}

const look = (locale: string, scheme: Look['scheme'], text: Look['text']): Look => ({
  name: `in ${locale}, ${scheme}`,
  locale,
  scheme,
  text,
})

/** Both languages in both themes. */
export const LOOKS: readonly Look[] = [
  look('en-US', 'light', therapistEn),
  look('en-US', 'dark', therapistEn),
  look('fr-CA', 'light', therapistFr),
  look('fr-CA', 'dark', therapistFr),
]

/** Each language and each theme once, where both in both would be slow. */
export const EACH_ONCE: readonly Look[] = [
  look('en-US', 'light', therapistEn),
  look('fr-CA', 'dark', therapistFr),
]

/** Within a `describe`: all its pages look so. The theme is chosen, not only preferred: the exercise ground follows it. */
export const wear = ({ locale, scheme }: Look): void => {
  test.use({ locale, colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } })
  test.beforeEach(async ({ page }) => {
    await page.addInitScript((theme) => {
      localStorage.setItem('plumbline.preferences', JSON.stringify({ theme }))
    }, scheme)
  })
}
