import type { Page } from '@playwright/test'
import type { TherapistText } from '../../src/ui/text/therapist-en.ts'
import { barriers } from '../e2e/barriers.ts'
import { expect } from '../e2e/good-neighbour.ts'
import { holdStill, letGo } from '../e2e/hold-still.ts'
import { asked, FOLDER } from './asked.ts'
import { DOCS } from './docs.ts'
import type { Look } from './look.ts'
import { keepWebp } from './webp.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1366, height: 768 },
] as const

/** By the page's own switch; where there is none, by its mark and by the pictures that go with it. */
const wearTheme = async (
  page: Page,
  theme: Theme,
  words: TherapistText['theme'],
): Promise<void> => {
  const name = theme === 'dark' ? words.toDark : words.toLight
  const switched = page.getByRole('button', { name, exact: true })
  if (await switched.isVisible()) await switched.click()
  await page.mouse.move(0, 0)
  await page.evaluate((worn) => {
    document.documentElement.dataset.theme = worn
    const [from, to] = worn === 'dark' ? ['-paper', '-ink'] : ['-ink', '-paper']
    for (const image of document.images) {
      if (image.src.includes(from)) image.src = image.src.replace(from, to)
    }
  }, theme)
}

/** Drawings follow a new width one picture later, and guides are fetched. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    for (let pictures = 0; pictures < 3; pictures += 1) await new Promise(requestAnimationFrame)
  })
}

type Shot = Pick<Look, 'isPrint'> & { readonly text: TherapistText }

const takeAll = async (page: Page, name: string, { text, isPrint }: Shot): Promise<void> => {
  for (const theme of THEMES) {
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await wearTheme(page, theme, text.theme)
      await settled(page)
      const as = `${name}-${size.width}-${theme}`
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, `${as} is no wider than its screen`).toBeLessThanOrEqual(size.width)
      await page.screenshot({ path: `${FOLDER}/${as}.png`, fullPage: true })
    }
    // Axe's rules are for screens; paper leaves the page's heading out.
    if (!asked.barriers || isPrint) continue
    expect.soft(await barriers(page), `${name} in ${theme} shuts nobody out`).toEqual([])
  }
}

const takeForDocs = async (page: Page, name: string, { text }: Shot): Promise<void> => {
  for (const { as, theme, width, isWhole } of DOCS.filter(({ look }) => look === name)) {
    await page.setViewportSize(SIZES.find((size) => size.width === width) ?? SIZES[2])
    await wearTheme(page, theme, text.theme)
    await settled(page)
    await keepWebp(page, as, await page.screenshot({ fullPage: isWhole }))
  }
}

/** What is on the ground of exercise goes on by itself. */
const isOnTheMove = (page: Page): Promise<boolean> =>
  page.locator('[data-ground="exercise"]').first().isVisible()

/** In all themes and widths; or, for the docs, as these show it. */
export const photograph = async (page: Page, name: string, shot: Shot): Promise<void> => {
  if (shot.isPrint) await page.emulateMedia({ media: 'print' })
  const held = await isOnTheMove(page)
  if (held) await holdStill(page)
  await (asked.docs ? takeForDocs : takeAll)(page, name, shot)
  if (held) await letGo(page)
}
