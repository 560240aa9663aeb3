import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'

/** Eight weeks of three people are acted and judged on however few cores there are. */
const MAKING_MS = 150_000

const PHONE = { width: 390, height: 844 }
const LAPTOP = { width: 1366, height: 768 }

test.setTimeout(600_000)

for (const look of EACH_ONCE) {
  const { text } = look
  const { samples, review, setReview, course, compare, history } = text
  test.describe(look.name, () => {
    wear(look)

    test('from the filtered list to a person’s weeks and to two sessions side by side, by keyboard', async ({
      page,
    }, info) => {
      const looks = async (name: string) => {
        expect(await barriers(page), name).toEqual([])
        for (const size of [PHONE, LAPTOP]) {
          await page.setViewportSize(size)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(wide, `${name} is no wider than the screen`).toBeLessThanOrEqual(size.width)
          const path = info.outputPath(`${name}-${size.width}.png`)
          await page.screenshot({ path, fullPage: true })
        }
      }
      await page.goto('.#/samples')
      await page.getByRole('button', { name: samples.load, exact: true }).click()
      await expect(page.getByText(samples.loaded)).toBeVisible({ timeout: MAKING_MS })
      await page.goto('.#/review')

      const person = page.getByRole('combobox', { name: review.filters.person })
      const tables = page.getByRole('table')
      await expect(tables).toHaveCount(3)
      await expect(person).toHaveValue('')
      await expect(person.getByRole('option').first()).toHaveText(review.filters.everybody)
      await person.focus()
      await page.keyboard.press('ArrowDown')
      await expect(tables).toHaveCount(1)
      const [name] = await page.getByRole('heading', { level: 2 }).allTextContents()
      expect(await person.locator('option:checked').textContent()).toBe(name)

      const rows = tables.getByRole('row')
      const all = await rows.count()
      const isNamed = async () => {
        await expect(tables).toHaveCount(1)
        expect(await person.locator('option:checked').textContent()).toBe(name)
      }
      expect(page.url()).toContain(`#/review?person=`)
      await tables.getByRole('link').first().press('Enter')
      await page.getByRole('link', { name: setReview.back }).press('Enter')
      await isNamed()
      await tables.getByRole('link').first().press('Enter')
      await expect(page.getByRole('heading', { name: setReview.sets })).toBeVisible()
      await page.goBack()
      await isNamed()
      const alertsOnly = page.getByRole('checkbox', { name: review.filters.alertsOnly })
      await alertsOnly.press('Space')
      await expect(rows).not.toHaveCount(all)
      await expect(rows.filter({ hasText: review.noAlerts })).toHaveCount(0)
      await alertsOnly.press('Space')
      await expect(rows).toHaveCount(all)

      const ticks = tables.getByRole('checkbox')
      await expect(page.getByText(review.pair.hint(0))).toBeVisible()
      await ticks.first().press('Space')
      await expect(page.getByText(review.pair.hint(1))).toBeVisible()
      await ticks.last().press('Space')
      await expect(ticks.nth(1)).toBeDisabled()
      await looks('list')

      await page.getByRole('link', { name: review.pair.compare }).press('Enter')
      await expect(page.getByRole('heading', { name: compare.title, level: 1 })).toBeFocused()
      const whole = page.getByRole('table', { name: compare.whole })
      await expect(whole.getByRole('columnheader')).toHaveCount(4)
      const score = whole.getByRole('row').filter({ hasText: compare.rows.score })
      await expect(score.getByRole('cell')).toHaveCount(3)
      expect(await tables.count()).toBeGreaterThan(1)
      await looks('compare')

      await page.getByRole('link', { name: compare.back }).press('Enter')
      await page
        .getByRole('link', { name: review.course })
        .filter({ hasText: name ?? '' })
        .press('Enter')
      const title = course.title(name ?? '')
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
      const load = page.getByRole('figure', { name: course.load.title })
      const shown = load.getByText(history.table.show)
      await shown.focus()
      await page.keyboard.press('Enter')
      const figures = load.getByRole('table', { name: course.load.title })
      await expect(figures.getByRole('row')).toHaveCount(all)
      await expect(figures.getByRole('columnheader')).toHaveText([
        history.table.day,
        course.load.before,
        course.load.after,
        course.load.nextMorning,
        course.load.reps,
        course.load.held,
      ])
      expect(await barriers(page), 'with a table').toEqual([])
      await shown.press('Enter')
      const weeks = page.getByRole('figure', { name: course.weeks.title })
      await weeks.getByText(history.table.show).press('Enter')
      await expect(weeks.getByRole('rowheader')).not.toHaveCount(0)
      await expect(page.getByRole('figure', { name: history.score.title }).first()).toBeVisible()
      await looks('course')
    })

    test('whoever is not here is said not to be', async ({ page }) => {
      await page.goto('.#/review/person/nobody')
      await expect(page.getByText(course.unknown)).toBeVisible()
      expect(await barriers(page), 'course').toEqual([])
      await page.goto('.#/review/compare/none/neither')
      await expect(page.getByText(compare.unknown)).toBeVisible()
      expect(await barriers(page), 'compare').toEqual([])
    })
  })
}
