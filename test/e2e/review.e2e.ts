import { actedBridges, LOW } from '../review/one-thing/acted-bridges.ts'
import { barriers } from './barriers.ts'
import { keepBrokenOff } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { LOOKS, wear } from './looks.ts'

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
      const seconds = (t / 1000).toFixed(1)
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
  })
}
