import { en } from '../../src/ui/text/en.ts'
import { expect, test } from './good-neighbour.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'
import { beforeTwoBridges, filmTwoBridges, REPS } from './two-bridges.ts'

test.use(beforeTwoBridges)

test.beforeAll(async () => void (await filmTwoBridges()))

test('a session goes from start to summary without a touch, and is kept as it goes', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const steps = stepsOf(page, en)
  const { session, after, today, pain } = en.journey
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  const bridge = { exercise: 'glute-bridge', sets: 1, reps: REPS, holdMs: 3000, restMs: 5000 }
  await prescribe(page, [bridge])
  await page.reload()
  await expect(page.getByText(today.from.therapist)).toBeVisible()
  await steps.tellPain(2)
  await steps.button(today.camera).click()

  await expect(page.getByText(session.set(1, 1))).toBeVisible()
  await page.screenshot({ path: 'test-results/session-camera.png' })
  // From here on nobody touches anything.
  await expect(page.getByText(session.selfCheck)).toBeVisible({ timeout: 180_000 })
  await expect(steps.heading(pain.exercise)).toBeVisible({ timeout: 60_000 })
  await expect(steps.heading(pain.end)).toBeVisible({ timeout: 60_000 })
  await expect(steps.heading(after.titles.done)).toBeVisible({ timeout: 150_000 })
  await expect(page.getByText(after.counted(REPS))).toBeVisible()
  await page.screenshot({ path: 'test-results/session-summary.png', fullPage: true })

  const { sessions, sets, reps, traces, selfChecks, pain: answers } = await storedRows(page)
  expect(sessions).toMatchObject([{ end: 'done', programId: 'given' }])
  expect(sets).toMatchObject([
    { exercise: 'glute-bridge', item: 0, set: 0, mode: 'camera', summary: { reps: [{}, {}] } },
  ])
  expect(reps).toHaveLength(REPS)
  expect(traces?.length).toBeGreaterThan(3)
  // Silence was no answer.
  expect(selfChecks).toEqual([])
  expect(answers).toMatchObject([{ when: 'before', score: 2 }])
})

test('a reload in mid-set keeps what was done before the camera, and offers to go on', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const steps = stepsOf(page, en)
  const { session, today } = en.journey
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  await prescribe(page, [
    { exercise: 'glute-bridge', sets: 1, reps: 12, holdMs: 3000, restMs: 5000 },
  ])
  await page.reload()
  await steps.tellPain(2)
  await steps.button(today.camera).click()
  const repsKept = async () => (await storedRows(page)).reps?.length ?? 0
  await expect.poll(repsKept, { timeout: 240_000 }).toBeGreaterThan(0)
  const before = await storedRows(page)

  await page.reload()
  await expect(page.getByText(today.goOn.what(0, 1))).toBeVisible()
  const after = await storedRows(page)
  expect(after.reps).toEqual(expect.arrayContaining([...(before.reps ?? [])]))
  expect(after.traces?.length).toBeGreaterThanOrEqual(before.traces?.length ?? 0)
  await steps.button(today.goOn.go).click()
  await steps.button(today.camera).click()
  await expect(page.getByText(session.set(1, 1))).toBeVisible()
  expect(await repsKept()).toBeGreaterThan(0)
})
