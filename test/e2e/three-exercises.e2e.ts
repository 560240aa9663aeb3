import { en } from '../../src/ui/text/en.ts'
import { beforeFilm } from './before-film.ts'
import { filmMannequin } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'

const FILM = 'three-exercises'
/** The film goes round: what is asked for comes by, and what isn't must not be taken for it. */
const ACTED = {
  exercise: 'glute-bridge',
  acting: { reps: 2, leadInMs: 7000, liftMs: 2000 },
  afterwards: [
    { exercise: 'front-plank', acting: { holdMs: 16_000, leadInMs: 2000 } },
    { exercise: 'bird-dog', acting: { reps: 2, leadInMs: 7000, liftMs: 1500, lowerMs: 1500 } },
  ],
}
const ASKED = [
  { exercise: 'glute-bridge', sets: 1, reps: 2, holdMs: 3000, restMs: 3000 },
  { exercise: 'front-plank', sets: 1, reps: 1, holdMs: 6000, restMs: 3000 },
  { exercise: 'bird-dog', sets: 1, reps: 1, holdMs: 3000, restMs: 3000 },
]

test.use(beforeFilm(FILM))

test.beforeAll(async () => {
  test.setTimeout(600_000)
  await filmMannequin(FILM, ACTED)
})

test('the first time: from the first page to the summary of three exercises, without a touch after the start', async ({
  page,
}) => {
  test.setTimeout(1_200_000)
  const steps = stepsOf(page, en)
  const { after, today } = en.journey
  await page.goto('?backend=wasm&model=lite')
  await page.getByRole('link', { name: en.journey.home.start, exact: true }).click()
  await page.getByRole('link', { name: en.journey.welcome.agree }).click()
  await steps.screened()
  await prescribe(page, ASKED)
  await page.reload()
  await steps.tellPain(2)
  await steps.button(today.camera).click()

  // From here on nobody touches anything.
  await expect(steps.heading(after.titles.done)).toBeVisible({ timeout: 900_000 })
  await page.screenshot({ path: 'test-results/three-exercises.png', fullPage: true })
  const { sessions, sets, reps, holds } = await storedRows(page)
  expect(sessions).toMatchObject([{ end: 'done' }])
  expect(sets).toHaveLength(ASKED.length)
  for (const [item, { exercise }] of ASKED.entries())
    expect(sets).toContainEqual(expect.objectContaining({ item, exercise, mode: 'camera' }))
  expect(reps?.length).toBeGreaterThanOrEqual(3)
  expect(holds?.length).toBeGreaterThan(0)
})
