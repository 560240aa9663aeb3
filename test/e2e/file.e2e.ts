import type { Page } from '@playwright/test'
import { expect, test } from './good-neighbour.ts'
import { HARNESS } from './places.ts'

test.use({ baseURL: HARNESS })

test.beforeEach(({ page }) => page.goto('.').then(() => undefined))

const faultOf = (page: Page, name: string, type: string, text: string) =>
  page.evaluate(
    ([fileName, fileType, content]) =>
      window.parts.openVideoFile(new File([content], fileName, { type: fileType })).then(
        () => 'none',
        (error: { fault: string }) => error.fault,
      ),
    [name, type, text] as const,
  )

test('an empty file is told as empty', async ({ page }) => {
  expect(await faultOf(page, 'film.mp4', 'video/mp4', '')).toBe('empty-file')
})

test('a text that calls itself a film is told as broken', async ({ page }) => {
  expect(await faultOf(page, 'film.mp4', 'video/mp4', 'not a film')).toBe('broken-video')
})

test('a text file is told as no video', async ({ page }) => {
  expect(await faultOf(page, 'notes.txt', 'text/plain', 'notes')).toBe('not-a-video')
})

/** Pictures enough for a second and a half, of a film whose header does not tell its length. */
const openFilm = (page: Page) =>
  page.evaluate(async () => {
    const acting = { reps: 1, leadInMs: 500, liftMs: 500, holdMs: 200, lowerMs: 500, restMs: 300 }
    const reel = await window.parts.shootReel({ exercise: 'glute-bridge', fps: 5, acting })
    const film = await window.parts.recordWebm(reel.pictures, 150)
    const shares: number[] = []
    const source = await window.parts.openVideoFile(film, (share) => shares.push(share))
    window.set = { ...(await window.parts.beginSet(source)), source }
    return { durationMs: source.durationMs, shares }
  })

test('a film is judged picture by picture, fifteen a second', async ({ page }) => {
  const { durationMs } = await openFilm(page)
  expect(durationMs).toBeGreaterThan(1000)
  await page.evaluate(() => window.set.over)
  const frames = await page.evaluate(() => window.set.client.trace()?.frames ?? [])
  expect(frames).toHaveLength(Math.ceil((durationMs * 15) / 1000))
  for (const [index, { t }] of frames.entries()) expect(t).toBeCloseTo((index * 1000) / 15, 6)
  expect(frames.filter(({ score }) => score > 0.5).length).toBeGreaterThan(0.9 * frames.length)
  const summary = await page.evaluate(() => window.set.client.summary('recording'))
  expect(summary.tracking.frames).toBe(frames.length)
})

test('a film can be stopped half-way', async ({ page }) => {
  const { durationMs } = await openFilm(page)
  await page.waitForFunction(() => window.set.judged.length >= 3)
  const judged = await page.evaluate(async () => {
    window.set.source.stop()
    await window.set.over
    return window.set.judged.length
  })
  expect(judged).toBeLessThan((durationMs * 15) / 1000)
  expect(await page.evaluate(() => window.set.fault.reason)).toBeNull()
})
