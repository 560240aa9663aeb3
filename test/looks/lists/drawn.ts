import { expect } from '@playwright/test'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { actSet } from '../../../src/session/samples/acted-set.ts'
import { keepBrokenOff } from '../../e2e/fill-store.ts'
import { storedRows } from '../../e2e/stored-rows.ts'
import type { Look, Visit } from '../look.ts'

const QUICK = '?backend=wasm&model=lite'

/** A set as the sample people act theirs, opened by a therapist. */
const toActedSet = async ({ page, text, steps }: Visit) => {
  const set = await actSet({
    item: { exercise: 'bird-dog', sets: 1, reps: 4, holdMs: 2000, restMs: 30_000 },
    body: BODIES[2] ?? BODIES[0],
    acted: 4,
    doing: { holdMs: 1500 },
    seed: 11,
  })
  await keepBrokenOff(page, set)
  await page.goto('.#/review')
  const [kept] = (await storedRows(page)).sets ?? []
  await page.goto(`.#/review/set/${(kept as { readonly id: string }).id}`)
  await expect(steps.heading(text.setReview.replay)).toBeVisible()
}

/** Where the page itself draws the mannequin: the guide, the demo, a set in space. */
export const DRAWN: readonly Look[] = [
  {
    name: 'exercise-bridge',
    bring: async ({ page }) => {
      await page.goto('.#/exercise/glute-bridge')
      await expect(page.locator('canvas')).toBeVisible()
    },
  },
  {
    name: 'summary-demo',
    passing: ['live-demo-ready', 'live-demo-holding', 'live-demo-third'],
    bring: async ({ page, text, take, steps }) => {
      await page.goto(`${QUICK}#/exercise/glute-bridge/live/demo`)
      await expect(page.getByTestId('cue')).toContainText(text.live.ready)
      await take('live-demo-ready')
      const count = page.getByRole('region', { name: text.live.count }).locator('p').first()
      const hold = page.getByRole('region', { name: text.live.hold })
      const holding = hold.filter({ hasText: text.live.phases.holding })
      await expect(count).toHaveText('1')
      await expect(holding.filter({ hasText: text.live.seconds(1) })).toBeVisible()
      await take('live-demo-holding')
      await expect(count).toHaveText('3')
      await take('live-demo-third')
      await page.keyboard.press('Escape')
      await expect(steps.heading(text.summary.title)).toBeVisible()
    },
  },
  {
    name: 'set-review-drawn',
    bring: async (visit) => {
      const { page, text } = visit
      const { curves, ideal, space, repLater } = text.setReview
      await toActedSet(visit)
      await expect(page.getByRole('figure', { name: curves.title })).toBeVisible()
      await page.getByRole('button', { name: repLater }).click()
      await page.getByRole('checkbox', { name: ideal.show }).check()
      await expect(page.getByText(ideal.dashed)).toBeVisible()
      await page.getByRole('checkbox', { name: space.show }).check()
      const body = page.getByRole('application', { name: space.body })
      await expect(body.locator('canvas')).toBeVisible()
    },
  },
  {
    name: 'live-demo-plank',
    passing: ['live-demo-loading'],
    bring: async ({ page, text, take }) => {
      await page.goto(`${QUICK}#/exercise/front-plank/live/demo`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await take('live-demo-loading')
      const hold = page.getByRole('region', { name: text.live.hold })
      await expect(hold.filter({ hasText: text.live.seconds(2) })).toBeVisible()
    },
  },
]
