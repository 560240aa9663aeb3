import type { Page } from '@playwright/test'
import { median } from '../loop/statistics.ts'
import { inBrowser, NAMING } from './built-app.ts'
import { type Filling, fillReview } from './fill-review.ts'
import { longTrace } from './long-traces.ts'

const SESSIONS = 2000
const SET_MINUTES = 10
const ROUNDS = 5
const SCRUB_MS = 4000
/** Mice tell their place more often than this, ms. */
const MOVE_MS = 1000 / 60
const LONG_WAIT_MS = 300_000

export type ReviewPage = {
  readonly sessions: number
  readonly frames: number
  /** From the click on a set of ten minutes to its first frame on the screen: median, ms. */
  readonly openMs: number
  /** While the slider is drawn to and fro, with a finding's chart beside it. */
  readonly redrawsASecond: number
  /** An hour, judged again: from the click to the result, and the page's longest pause meanwhile, ms. */
  readonly rejudge: { readonly ms: number; readonly longestPauseMs: number }
}

export const measureReviewPage = (): Promise<ReviewPage> =>
  inBrowser(async (browser, app) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(NAMING)
    await page.goto(`${app}#/review`)
    await page.locator('main p').nth(1).waitFor()
    const trace = await longTrace(SET_MINUTES)
    await fillReview(page, await years(trace))
    const openMs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) openMs.push(await openSet(page, app))
    const redrawsASecond = await scrub(page)
    const rejudge = await judgeHour(page, app)
    return {
      sessions: SESSIONS,
      frames: trace.frames,
      openMs: median(openMs),
      redrawsASecond,
      rejudge,
    }
  })

/** Many short sets, one of ten minutes and one of an hour. */
const years = async (trace: Filling['trace']): Promise<readonly Filling[]> => {
  const short = { ...trace, pieces: trace.pieces.slice(0, 1) }
  const many = Array.from({ length: SESSIONS - 2 }, (_, nth) => ({ id: `s${nth}`, trace: short }))
  return [...many, { id: 'ten', trace }, { id: 'hour', trace: await longTrace(60) }]
}

/** Clicks what leads to `to`, and waits for `end`, which nothing showed before. @returns ms by the page's clock */
const clickUntil = (page: Page, to: string, end: string): Promise<number> =>
  page.evaluate(
    ([link, wanted]) =>
      new Promise<number>((resolve) => {
        const begunMs = performance.now()
        const look = () => {
          if (document.querySelector(wanted)) resolve(performance.now() - begunMs)
          else requestAnimationFrame(look)
        }
        document.querySelector<HTMLElement>(`a[href="#${link}"]`)?.click()
        look()
      }),
    [to, end] as const,
  )

const openSet = async (page: Page, app: string): Promise<number> => {
  await page.goto(`${app}#/review/session/ten`)
  await page.locator('a[href="#/review/set/ten"]').waitFor()
  return clickUntil(page, '/review/set/ten', 'input[type="range"]')
}

/** How many different frames the screen showed, a second. */
const scrub = async (page: Page): Promise<number> => {
  await page.locator('button[aria-pressed]').nth(1).click()
  await page.locator('figure polyline').waitFor()
  const slider = page.locator('input[type="range"]')
  await slider.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await slider.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 1,
    height: 1,
  }
  const middle = y + height / 2
  await page.mouse.move(x + width / 2, middle)
  await page.mouse.down()
  const counting = page.evaluate(
    (forMs) =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector('input[type="range"]')?.ariaValueText
        const begunMs = performance.now()
        let [last, redraws] = [shown(), 0]
        const look = () => {
          const now = shown()
          if (now !== last) redraws += 1
          last = now
          const passedMs = performance.now() - begunMs
          if (passedMs > forMs) resolve((1000 * redraws) / passedMs)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    SCRUB_MS,
  )
  let isOver = false
  counting.finally(() => {
    isOver = true
  })
  // A hand does not wait until the page has drawn the last place.
  const moves: Promise<void>[] = []
  for (let step = 0; !isOver; step += 1) {
    moves.push(page.mouse.move(x + width * (0.5 + 0.45 * Math.sin(step / 40)), middle))
    await page.waitForTimeout(MOVE_MS)
  }
  await Promise.all(moves)
  await page.mouse.up()
  return counting
}

const judgeHour = async (page: Page, app: string): Promise<ReviewPage['rejudge']> => {
  await page.goto(`${app}#/review/set/hour`)
  const link = '/review/set/hour/rejudge'
  await page.locator(`a[href="#${link}"]`).waitFor()
  await page.locator('input[type="range"]').waitFor({ timeout: LONG_WAIT_MS })
  await page.evaluate(() => {
    Object.assign(window, { longestPauseMs: 0 })
    let lastMs = performance.now()
    const look = (nowMs: number) => {
      const pause = Math.max(Number(Reflect.get(window, 'longestPauseMs')), nowMs - lastMs)
      Reflect.set(window, 'longestPauseMs', pause)
      lastMs = nowMs
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const ms = await clickUntil(page, link, '[data-testid="changes"]')
  const longestPauseMs = await page.evaluate(() => Number(Reflect.get(window, 'longestPauseMs')))
  return { ms, longestPauseMs }
}
