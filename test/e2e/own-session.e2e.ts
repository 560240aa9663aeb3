import { itemNamed } from '../../src/session/program/default-program.ts'
import { madeOwn } from '../../src/session/program/own-item.ts'
import { en } from '../../src/ui/text/en.ts'
import { slopedBridge } from '../session/program/own-exercises.ts'
import { expect, test } from './good-neighbour.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'
import { beforeTwoBridges, filmTwoBridges, REPS } from './two-bridges.ts'

test.use(beforeTwoBridges)

test.beforeAll(async () => void (await filmTwoBridges()))

test('a session with an exercise of a therapist’s own is done before the camera, kept and looked at', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const steps = stepsOf(page, en)
  const { after, today, pain } = en.journey
  const own = madeOwn(slopedBridge)
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  await prescribe(page, [{ ...itemNamed(own.id), sets: 1, reps: REPS, restMs: 5000 }])
  await page.reload()
  await expect(steps.heading(own.name)).toBeVisible()
  await steps.tellPain(2)
  await steps.button(today.camera).click()
  await expect(steps.heading(pain.exercise)).toBeVisible({ timeout: 240_000 })
  await expect(steps.heading(pain.end)).toBeVisible({ timeout: 60_000 })
  await expect(steps.heading(after.titles.done)).toBeVisible({ timeout: 150_000 })
  await expect(page.getByText(own.name).first()).toBeVisible()
  await expect(page.getByText(after.counted(REPS))).toBeVisible()

  const { sets = [], sessions = [] } = await storedRows(page)
  expect(sessions).toMatchObject([{ end: 'done', items: [{ exercise: own.id, own }] }])
  expect(sets).toMatchObject([
    {
      exercise: own.id,
      traceHeader: { exercise: own.id, dose: { own } },
      summary: { rules: { OW1: { ok: REPS } } },
    },
  ])
  const [set] = sets as readonly { readonly id: string }[]
  await page.goto(`.#/review/set/${set?.id}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(own.name)
})
