import type { Page } from '@playwright/test'
import { en } from '../../src/ui/text/en.ts'
import { beforeFilm } from './before-film.ts'
import { filmMannequin } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'
import { prescribe } from './prescribe.ts'
import { stepsOf } from './session-steps.ts'

const FILM = 'two-bridges'
const REPS = 2
/** The model is loaded meanwhile; and as the film goes round, nothing else happens after the last one. */
const STILL_MS = 10_000

test.use(beforeFilm(FILM))

test.beforeAll(async () => {
  const acting = { reps: REPS, leadInMs: STILL_MS, liftMs: 2000 }
  await filmMannequin(FILM, { exercise: 'glute-bridge', acting })
})

const kept = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('plumbline')
      request.onsuccess = () => resolve(request.result)
    })
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => resolve(request.result)
    })
    database.close()
    return rows
  }, table)

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

  expect(await kept(page, 'sessions')).toMatchObject([{ end: 'done', programId: 'given' }])
  expect(await kept(page, 'sets')).toMatchObject([
    { exercise: 'glute-bridge', item: 0, set: 0, mode: 'camera', summary: { reps: [{}, {}] } },
  ])
  expect(await kept(page, 'reps')).toHaveLength(REPS)
  expect((await kept(page, 'traces')).length).toBeGreaterThan(3)
  // Silence was no answer.
  expect(await kept(page, 'selfChecks')).toEqual([])
  expect(await kept(page, 'pain')).toMatchObject([{ when: 'before', score: 2 }])
})
