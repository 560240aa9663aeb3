import { en } from '../../src/ui/text/en.ts'
import { barriers } from './barriers.ts'
import { beforeFilm } from './before-film.ts'
import { filmMannequin } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'
import { holdStill, letGo } from './hold-still.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'

const FILM = 'hand-and-away'
/** The film goes round: a hand is raised, then the person is away, then again. */
const RAISING = { side: 'left', fromMs: 3000, heldMs: 4500 } as const
const AWAY = { fromMs: 14_000, toMs: 20_000 }
const ACTING = { reps: 1, leadInMs: 25_000, liftMs: 500, holdMs: 100, lowerMs: 500, restMs: 100 }

test.use(beforeFilm(FILM))

test.beforeAll(async () => {
  const plan = { exercise: 'glute-bridge', acting: ACTING, raising: RAISING, away: AWAY }
  await filmMannequin(FILM, plan)
})

test('a raised hand pauses and goes on; so does leaving the picture and coming back', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const steps = stepsOf(page, en)
  const { hands, journey } = en
  await page.goto('?backend=wasm&model=lite#/screening')
  await steps.screened()
  const bridge = { exercise: 'glute-bridge', sets: 1, reps: 12, holdMs: 3000, restMs: 5000 }
  await prescribe(page, [bridge])
  await page.reload()
  await steps.tellPain(2)
  await steps.button(journey.today.camera).click()

  // From here on nobody touches anything.
  const PATIENT = { timeout: 120_000 }
  const paused = page.getByText(journey.session.pausedLead)
  await expect(page.getByRole('img', { name: hands.ring })).toBeVisible(PATIENT)
  // A hand is not up long enough for axe.
  await holdStill(page)
  await page.screenshot({ path: 'test-results/hand-ring.png' })
  expect(await barriers(page), 'with the ring').toEqual([])
  await letGo(page)
  await expect(paused).toBeVisible(PATIENT)
  await expect(page.getByText(hands.hintResume)).toBeVisible()
  await page.screenshot({ path: 'test-results/hand-paused.png' })
  await expect(paused).toBeHidden(PATIENT)

  const left = page.getByText(hands.left)
  await expect(left).toBeVisible(PATIENT)
  await page.screenshot({ path: 'test-results/left-paused.png' })
  await expect(left).toBeHidden(PATIENT)
  await expect(page.getByText(journey.session.set(1, 1))).toBeVisible()
})
