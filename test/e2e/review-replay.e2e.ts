import type { Page } from '@playwright/test'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { actSet } from '../../src/session/samples/acted-set.ts'
import { barriers } from './barriers.ts'
import { keepBrokenOff } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'
import { storedRows } from './stored-rows.ts'

/** As the sample people act their sets. */
const acted = (exercise: string) =>
  actSet({
    item: { exercise, sets: 1, reps: 4, holdMs: 2000, restMs: 30_000 },
    body: BODIES[2] ?? BODIES[0],
    acted: 4,
    doing: { holdMs: 1500 },
    seed: 11,
  })

const open = async (page: Page): Promise<void> => {
  const [set] = (await storedRows(page)).sets ?? []
  await page.goto(`.#/review/set/${(set as { readonly id: string }).id}`)
}

/** Counts what the page draws with, so that a test can tell whether it let go of it. */
const watchGraphics = (page: Page) =>
  page.addInitScript(() => {
    const seen: WebGL2RenderingContext[] = []
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: never) {
      const context = Reflect.apply(getContext, this, asked)
      if (context instanceof WebGL2RenderingContext) seen.push(context)
      return context
    } as typeof getContext
    Object.assign(globalThis, { graphics: () => seen.map((each) => each.isContextLost()) })
  })

const lostGraphics = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() => (globalThis as unknown as { graphics: () => boolean[] }).graphics())

for (const look of EACH_ONCE) {
  const { text } = look
  const { curves, ideal, space, ...words } = text.setReview
  test.describe(look.name, () => {
    wear(look)

    test('repetitions lie on top of each other, the ideal behind the person, and the body turns', async ({
      page,
    }, info) => {
      await watchGraphics(page)
      const set = await acted('bird-dog')
      await keepBrokenOff(page, set)
      await page.goto('.#/review')
      await open(page)

      const chart = page.getByRole('figure', { name: curves.title })
      await expect(chart).toContainText(curves.signals.hipAngle ?? '')
      await chart.getByText(text.history.table.show).press('Enter')
      const rows = chart.getByRole('table', { name: curves.title }).getByRole('row')
      await expect(rows).toHaveCount(set.summary.reps.length + 1)
      const range = text.summary.bare(set.summary.reps[0]?.range ?? 0, 'deg')
      await expect(rows.nth(1).getByRole('cell').first()).toHaveText(range)
      await expect(chart.locator('path[data-side="left"]').first()).toBeAttached()
      await expect(chart.locator('path[data-side="right"]').first()).toBeAttached()

      const slider = page.getByRole('slider', { name: words.frame })
      await slider.press('Home')
      await page.getByRole('checkbox', { name: ideal.show }).press('Space')
      await expect(page.getByText(ideal.why.between)).toBeVisible()
      await page.getByRole('button', { name: words.repLater }).press('Enter')
      await expect(page.getByText(ideal.dashed)).toBeVisible()
      await page.getByRole('button', { name: words.repLater }).press('Enter')
      await expect(page.getByText(curves.chosen(2))).toBeVisible()

      await page.getByRole('checkbox', { name: space.show }).press('Space')
      const body = page.getByRole('application', { name: space.body })
      const at = await slider.inputValue()
      await body.press('ArrowRight')
      await body.press('ArrowUp')
      await expect(page.getByText(space.from(45, 30))).toBeVisible()
      await expect(slider, 'turning is not stepping').toHaveValue(at)
      expect(await barriers(page), 'with all of it').toEqual([])
      await expect(body.locator('canvas')).toBeVisible()
      await page.screenshot({ path: info.outputPath('wide.png'), fullPage: true })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: info.outputPath('narrow.png'), fullPage: true })
      await page.setViewportSize({ width: 1366, height: 768 })

      await page.getByRole('button', { name: space.side }).press('Enter')
      await expect(page.getByText(space.from(90, 0))).toBeVisible()
      await page.getByRole('button', { name: space.above }).press('Enter')
      await expect(page.getByText(space.from(0, 90))).toBeVisible()
      await page.getByRole('button', { name: space.front }).press('Enter')
      await expect(page.getByText(space.from(0, 0))).toBeVisible()
      const box = await body.boundingBox()
      if (!box) throw new Error('the body is nowhere')
      await page.mouse.move(box.x + 100, box.y + 100)
      await page.mouse.down()
      await page.mouse.move(box.x + 80, box.y + 100)
      await page.mouse.up()
      await expect(page.getByText(space.from(10, 0))).toBeVisible()
      expect(await lostGraphics(page)).toEqual([false])

      await page.getByRole('link', { name: words.back }).press('Enter')
      await expect(page.getByRole('heading', { name: text.review.title, level: 1 })).toBeVisible()
      expect(await lostGraphics(page), 'the graphics card is free again').toEqual([true])
    })
  })
}

test.describe('where it would mislead, nothing is drawn but words', () => {
  const [look] = EACH_ONCE
  if (!look) throw new Error('no look')
  const { curves, ideal, space } = look.text.setReview
  wear(look)

  test('a recording without places in space says so, and a movement to and fro has no ideal', async ({
    page,
  }) => {
    const { trace, summary } = await acted('pelvic-tilt')
    const frames = trace.frames.map((frame) => ({ ...frame, world: null }))
    await keepBrokenOff(page, { trace: { ...trace, frames }, summary })
    await page.goto('.#/review')
    await open(page)
    await page.getByRole('checkbox', { name: space.show }).press('Space')
    await expect(page.getByText(space.none)).toBeVisible()
    await page.getByRole('checkbox', { name: ideal.show }).press('Space')
    await expect(page.getByText(ideal.why['to-and-fro'])).toBeVisible()
  })

  test('a hold has its ideal while it is held, and no repetitions to draw', async ({ page }) => {
    await keepBrokenOff(page, await acted('front-plank'))
    await page.goto('.#/review')
    await open(page)
    await page.getByRole('checkbox', { name: ideal.show }).press('Space')
    await page.getByRole('button', { name: look.text.setReview.repLater }).press('Enter')
    await expect(page.getByText(ideal.dashed)).toBeVisible()
    await expect(page.getByRole('figure', { name: curves.title })).toHaveCount(0)
  })
})
