import type { Page } from '@playwright/test'
import { actedBridges, LOW } from '../review/one-thing/acted-bridges.ts'
import { barriers } from './barriers.ts'
import { keepBrokenOff } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { LOOKS, type Look, wear } from './looks.ts'
import { storedRows } from './stored-rows.ts'

/** The only set that is kept here. */
const openSet = async (page: Page): Promise<void> => {
  await page.goto('.#/review')
  const [set] = (await storedRows(page)).sets ?? []
  await page.goto(`.#/review/set/${(set as { readonly id: string }).id}`)
}

const notesOf = (page: Page, { notes }: Look['text']['setReview']) =>
  page.getByRole('region', { name: notes.title })

/** Where the replay stands. */
const keepNote = async (page: Page, words: string, { setReview }: Look['text']): Promise<void> => {
  await notesOf(page, setReview).getByRole('textbox').focus()
  await page.keyboard.type(words)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: words })).toBeVisible()
}

for (const look of LOOKS) {
  const { text } = look
  const { review, setReview } = text
  test.describe(look.name, () => {
    wear(look)

    test('from the list to a finding and its frames, by keyboard', async ({ page }) => {
      const acted = await actedBridges(LOW)
      await keepBrokenOff(page, acted)
      await page.goto('.#/review')
      await expect(page.getByRole('heading', { name: review.title, level: 1 })).toBeVisible()
      expect(await barriers(page), 'list').toEqual([])
      await page.getByRole('table').getByRole('link').first().focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: setReview.sets })).toBeVisible()
      expect(await barriers(page), 'session').toEqual([])
      await page.getByRole('link', { name: setReview.look }).first().focus()
      await page.keyboard.press('Enter')

      await expect(page.getByRole('heading', { name: setReview.replay })).toBeVisible()
      const low = text.exercises['glute-bridge']?.rules['hips-too-low']?.fault ?? ''
      await page.getByRole('button', { name: low }).first().focus()
      await page.keyboard.press('Enter')
      const told = await page.getByRole('slider', { name: setReview.frame }).inputValue()
      const t = acted.trace.frames[Number(told)]?.t ?? -1
      const found = acted.summary.reps[0]?.findings.find(({ clause }) => clause === 'GB4')
      expect(t).toBeGreaterThanOrEqual((found?.startMs ?? 0) - 70)
      expect(t).toBeLessThanOrEqual((found?.endMs ?? 0) + 70)
      const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
      const seconds = (t / 1000).toLocaleString(text.code, tenths)
      const shown = setReview.picture(Number(told) + 1, acted.trace.frames.length, seconds)
      await expect(page.getByText(shown)).toBeVisible()
      await expect(page.getByText(setReview.source)).toBeVisible()
      expect(await barriers(page), 'set').toEqual([])

      await page.getByRole('button', { name: setReview.later }).press('ArrowRight')
      await expect(page.getByRole('slider', { name: setReview.frame })).toHaveValue(
        String(Number(told) + 1),
      )
      await page.getByRole('button', { name: setReview.earlier }).press('Enter')
      await page.getByRole('button', { name: setReview.later }).press('Enter')
      const slider = page.getByRole('slider', { name: setReview.frame })
      await expect(slider).toHaveValue(String(Number(told) + 1))
      await page.getByRole('button', { name: setReview.play, exact: true }).press('Enter')
      await expect(slider).not.toHaveValue(String(Number(told) + 1))
      await page.getByRole('button', { name: setReview.stop, exact: true }).press('Enter')
      await expect(page.getByRole('button', { name: setReview.play, exact: true })).toBeVisible()
    })

    test('a mark and a note are there after the page was loaded again, by keyboard', async ({
      page,
    }) => {
      const acted = await actedBridges(LOW)
      await keepBrokenOff(page, acted)
      await openSet(page)
      const low = text.exercises['glute-bridge']?.rules['hips-too-low']?.fault ?? ''
      const finding = page.getByRole('button', { name: low }).first()
      await finding.press('Enter')
      const { mark, notes } = setReview
      await page.getByRole('button', { name: mark.keep }).press('Enter')
      await expect(page.getByText(mark.missing)).toBeVisible()
      await expect(page.getByLabel(mark.why)).toBeFocused()
      await page.keyboard.type('  The shirt hid the hip.  ')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const said = mark.of('The shirt hid the hip.')
      await expect(finding).toContainText(said)
      await expect(page.getByRole('region', { name: mark.title })).toBeFocused()

      const slider = page.getByRole('slider', { name: setReview.frame })
      await slider.press('Home')
      await page.getByRole('button', { name: setReview.later }).press('Enter')
      await keepNote(page, 'He is still talking.', text)
      await slider.press('End')
      const last = await slider.inputValue()
      await keepNote(page, 'Lower <b>slowly</b>.', text)
      await slider.press('Home')
      expect(await barriers(page), 'with a mark and notes').toEqual([])

      await page.reload()
      await expect(finding).toContainText(said)
      const kept = page.getByRole('button', { name: /talking|slowly/ })
      await expect(kept).toHaveText([/He is still talking\./, /Lower <b>slowly<\/b>\./])
      await kept.nth(1).press('Enter')
      await expect(slider).toHaveValue(last)
      await kept.nth(0).click()
      await expect(slider).toHaveValue('1')

      await page.getByRole('button', { name: notes.remove }).first().press('Enter')
      await expect(page.getByRole('button', { name: notes.stay })).toBeFocused()
      await page.getByRole('button', { name: notes.sure }).press('Enter')
      await expect(kept).toHaveText([/slowly/])
      await expect(page.getByRole('heading', { name: notes.title })).toBeFocused()
      await finding.press('Enter')
      await page.getByRole('button', { name: mark.undo }).press('Enter')
      await expect(finding).not.toContainText(said)
      const { marks, sets } = await storedRows(page)
      expect(marks).toHaveLength(2)
      expect(sets).toMatchObject([{ summary: acted.summary }])
    })
  })
}
