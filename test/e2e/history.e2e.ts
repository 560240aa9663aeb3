import { en } from '../../src/ui/text/en.ts'
import { sessionsUntil } from '../review/history/generated.ts'
import { actedBridges, LOW } from '../review/one-thing/acted-bridges.ts'
import { barriers } from './barriers.ts'
import { fillStore, keepBrokenOff } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { LOOKS, wear } from './looks.ts'
import { stepsOf } from './session-steps.ts'

for (const look of LOOKS) {
  const { text } = look
  test.describe(look.name, () => {
    wear(look)

    test('days, pain and exercises are told in words, drawn and kept as tables', async ({
      page,
    }) => {
      const { history } = text
      const sessions = sessionsUntil(Date.now())
      await fillStore(page, sessions)
      await page.goto('.')
      await page.getByRole('link', { name: history.link }).click()
      await expect(page.getByRole('heading', { name: history.title, level: 1 })).toBeFocused()

      const days = page.getByRole('table', { name: history.calendar.title })
      await expect(days.locator('td[aria-current="date"]')).toContainText(history.calendar.todayIs)
      await expect(days.getByText(history.calendar.sessions(1)).first()).toBeAttached()
      const pain = page.getByRole('figure', { name: history.pain.title })
      await expect(pain.getByText(history.pain.beforeCourse)).toBeVisible()
      expect(await barriers(page), 'closed').toEqual([])

      // By keyboard alone.
      const shown = pain.getByText(history.table.show)
      await shown.focus()
      await page.keyboard.press('Enter')
      const table = pain.getByRole('table', { name: history.pain.title })
      await expect(table.getByRole('row')).toHaveCount(sessions.length + 1)
      const latest = table.getByRole('row').nth(1)
      await expect(latest.getByRole('cell').first()).toHaveText(String(sessions.at(-1)?.before))
      expect(await barriers(page), 'with a table').toEqual([])

      for (const what of [history.score, history.range, history.hold]) {
        await expect(page.getByRole('figure', { name: what.title }).first()).toBeVisible()
      }
      await expect(page.getByText(history.notMeasured)).toBeVisible()
    })

    test('before the first session nothing is made up', async ({ page }) => {
      await page.goto('.#/history')
      await expect(page.getByText(text.history.nothing)).toBeVisible()
      expect(await barriers(page)).toEqual([])
    })
  })
}

test.describe('in English', () => {
  test.use({ locale: 'en-US', contextOptions: { reducedMotion: 'reduce' } })

  test('the one thing to work on has its picture, drawn from what was kept', async ({ page }) => {
    const { journey, history, exercises } = en
    await keepBrokenOff(page, await actedBridges(LOW))
    const steps = stepsOf(page, en)
    await page.goto('.#/today')
    await steps.button(journey.today.goOn.go).click()
    await steps.startByClock()
    await expect(steps.heading(journey.session.getReady)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(steps.heading(journey.pain.end)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(steps.heading(journey.after.titles.stopped)).toBeVisible()
    const fault = exercises['glute-bridge']?.rules['hips-too-low']?.fault ?? ''
    const name = history.picture.alt(en.parts(['hip']), fault)
    await expect(page.getByRole('img', { name })).toBeVisible({ timeout: 30_000 })
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: history.link }).click()
    await expect(page.getByRole('heading', { name: history.title, level: 1 })).toBeFocused()
  })
})
