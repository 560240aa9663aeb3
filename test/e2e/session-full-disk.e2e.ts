import type { Page } from '@playwright/test'
import { createRandom } from '../../src/mannequin/random.ts'
import { en } from '../../src/ui/text/en.ts'
import { barriers } from './barriers.ts'
import { refuseRows } from './full-disk.ts'
import { expect, test } from './good-neighbour.ts'
import { counting } from './records-begin.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'

test.use({ locale: 'en-US', contextOptions: { reducedMotion: 'reduce' } })

const ROUNDS = 3
/** So many rows a session writes until its first rest. */
const MOST_WRITES = 5
const { session, pain, after } = en.journey

/** A set by the clock, its questions, pain, and the end. */
const exercise = async (page: Page): Promise<void> => {
  const steps = stepsOf(page, en)
  await steps.tellPain(2)
  await steps.startByClock()
  await expect(steps.button(session.done)).toBeVisible({ timeout: 60_000 })
  await steps.button(session.done).click()
  await steps.answerChecks()
  await expect(page.getByText(session.notKept)).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await steps.button(session.hurts).click()
  await steps.tellPain(7)
  await page.keyboard.press('Escape')
  await expect(steps.heading(pain.end)).toBeVisible()
  await steps.tellPain(3)
  await expect(steps.heading(after.titles.stopped)).toBeVisible()
}

const random = createRandom(4)
const rounds = counting(ROUNDS).map((nth) => ({
  from: 1 + Math.floor(random.even() * MOST_WRITES),
  noticed: nth % 2 === 0 ? ('at-once' as const) : ('at-the-end' as const),
}))

for (const [round, disk] of rounds.entries()) {
  test(`a session goes on without space from row ${disk.from} on, and is kept when there is some, round ${round}`, async ({
    page,
  }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.screened()
    const before = await storedRows(page)
    await page.evaluate(refuseRows, disk)
    await exercise(page)
    await expect(page.getByText(after.notKept)).toBeVisible()
    await page.screenshot({ path: 'test-results/session-full-disk.png' })
    expect((await storedRows(page)).people).toEqual(before.people)

    await page.evaluate(() => {
      window.disk.isFree = true
    })
    await expect(page.getByText(after.notKept)).toBeHidden()
    const { people, sessions, sets, pain: told } = await storedRows(page)
    expect(people).toEqual(before.people)
    expect(sessions).toMatchObject([{ end: 'stopped' }])
    expect(sets).toMatchObject([{ mode: 'manual', item: 0, set: 0 }])
    expect(told).toHaveLength(3)
    expect((told as { score: number }[]).map(({ score }) => score).sort()).toEqual([2, 3, 7])
  })
}
