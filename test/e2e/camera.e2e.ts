import type { Page } from '@playwright/test'
import { filmMannequin, filmPath } from './fake-webcam.ts'
import { expect, test } from './good-neighbour.ts'
import { HARNESS, launchWith, withFilm } from './places.ts'

const FILM = 'one-bridge'

test.use({ baseURL: HARNESS, launchOptions: launchWith(...withFilm(filmPath(FILM))) })

test.beforeAll(async () => {
  const acting = { reps: 1, leadInMs: 1000, liftMs: 600, holdMs: 400, lowerMs: 600, restMs: 400 }
  await filmMannequin(FILM, { exercise: 'glute-bridge', acting })
})

test.beforeEach(({ page }) => page.goto('.').then(() => undefined))

const begin = (page: Page) =>
  page.evaluate(async () => {
    const source = await window.parts.openCamera()
    window.set = { ...(await window.parts.beginSet(source)), source }
  })

const judgedAtLeast = (page: Page, count: number) =>
  page.waitForFunction((least) => window.set.judged.length >= least, count, { timeout: 60_000 })

const frames = (page: Page) => page.evaluate(() => window.set.client.trace()?.frames ?? [])

const times = (all: readonly { t: number }[]) => all.map(({ t }) => t)
const rising = (all: readonly number[]) =>
  all.every((t, i) => i === 0 || t > (all[i - 1] as number))

test('a camera is judged in the worker, by the time its frames were taken', async ({ page }) => {
  await begin(page)
  await judgedAtLeast(page, 20)
  const seen = await frames(page)
  expect(seen.filter(({ score }) => score > 0.5).length).toBeGreaterThan(0.9 * seen.length)
  expect(rising(times(seen))).toBe(true)
  const requested = await page.evaluate(() => window.set.client.trace()?.header)
  expect(requested).toMatchObject({ width: 640, height: 480, model: 'blazepose-lite' })
})

test('a browser that can hand no stream to a worker offers it pictures', async ({ page }) => {
  await page.evaluate(() => Reflect.deleteProperty(window, 'MediaStreamTrackProcessor'))
  await begin(page)
  await judgedAtLeast(page, 20)
  const seen = await frames(page)
  expect(seen.filter(({ score }) => score > 0.5).length).toBeGreaterThan(0.9 * seen.length)
  expect(rising(times(seen))).toBe(true)
})

for (const [fault, code] of [
  ['falls silent', 'self.close()'],
  ['throws', 'setTimeout(() => { throw new Error("on purpose") })'],
] as const) {
  test(`a worker that ${fault} is replaced, and the set goes on`, async ({ page, complaints }) => {
    await begin(page)
    await judgedAtLeast(page, 10)
    await page.workers()[0]?.evaluate(code)
    const before = await page.evaluate(() => window.set.judged.length)
    await judgedAtLeast(page, before + 10)

    const seen = await frames(page)
    const gaps = seen.filter(({ label }) => label !== undefined)
    expect(gaps).toHaveLength(1)
    expect(gaps[0]).toMatchObject({ image: null, label: { gap: expect.any(String) } })
    const summary = await page.evaluate(() => window.set.client.summary('live'))
    expect(summary.tracking.frames).toBeGreaterThanOrEqual(before + 10)
    expect(rising(times(seen).filter((_, i) => seen[i]?.label === undefined))).toBe(true)
    // The error that the test itself has thrown.
    complaints.splice(0)
  })
}

test('a camera that goes away is told as unplugged, and what was seen is kept', async ({
  page,
}) => {
  await begin(page)
  await judgedAtLeast(page, 5)
  // A fake camera can't be pulled out: its track is told what the browser would tell it.
  await page.evaluate(async () => {
    const { preview } = window.set.source
    if (preview.kind !== 'stream') throw new Error('a camera has a stream')
    preview.stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended'))
    await window.set.over
  })
  expect(await page.evaluate(() => window.set.fault.reason)).toBe('frame source: unplugged')
  expect((await frames(page)).length).toBeGreaterThanOrEqual(5)
})
