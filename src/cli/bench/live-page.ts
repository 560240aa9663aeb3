import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Worker } from '@playwright/test'
import { appFolder, beforeWebcam } from './built-app.ts'
import { type LongTask, watchPage, watchPainter } from './watch.ts'

const EXERCISE = '#/exercise/glute-bridge'

export type LivePage = {
  /** From the click on the exercise's page that leads to the camera to the first skeleton, ms. */
  readonly coldMs: number
  readonly warmMs: number
  /** Bytes that the first visit fetched, by kind. */
  readonly bytes: Readonly<Record<string, number>>
  readonly minute: Minute
}

/**
 * A minute of exercise after the warm-up. Times are processor time of the main thread, so that other
 * programs don't count, summed over the whole minute: means, no frame or task is left out.
 */
export type Minute = {
  readonly seconds: number
  readonly frames: number
  /** Of the exercising page, and of an idle page that shows the same camera, ms a second. */
  readonly mainMsASecond: number
  readonly idleMsASecond: number
  readonly scriptMsASecond: number
  /** Tasks of more than 50 ms by the clock, by the browser's own count: other programs do count in them. */
  readonly longTasks: readonly LongTask[]
}

/** What the minute comes to: one figure. */
export const overIdleMsAFrame = (minute: Minute): number =>
  ((minute.mainMsASecond - minute.idleMsASecond) * minute.seconds) / minute.frames

const MINUTE_S = 60
const IDLE_S = 15
const WARM_UP_S = 10
/** Between setting up the measurement and its start, so that it does not measure itself. */
const SETTLE_MS = 1000

export const measureLivePage = (webcamFilm: string): Promise<LivePage> =>
  beforeWebcam(webcamFilm, async (browser, app) => {
    const context = await browser.newContext({ locale: 'en-US' })
    await context.addInitScript(watchPage)
    const cold = await visit(context, app)
    const coldMs = await firstSkeletonMs(cold)
    await cold.page.close()
    const warm = await visit(context, app)
    const warmMs = await firstSkeletonMs(warm)
    await warm.page.waitForTimeout(WARM_UP_S * 1000)
    const painter = await warm.painter
    const live = await taskTime(warm.page, MINUTE_S, () =>
      painter.evaluate(() => self.watchedPainter.skeletons),
    )
    await warm.page.close()
    const idle = await taskTime(await idlePage(context, app), IDLE_S, async () => 0)
    return { coldMs, warmMs, bytes: sizesOf(cold.fetched), minute: minuteOf(live, idle) }
  })

type Visit = {
  readonly page: Page
  readonly fetched: ReadonlySet<string>
  readonly painter: Promise<Worker>
}

const visit = async (context: BrowserContext, app: string): Promise<Visit> => {
  const page = await context.newPage()
  const fetched = new Set<string>()
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname))
  const painter = page
    .waitForEvent('worker', { predicate: (worker) => worker.url().includes('painter') })
    .then(async (worker) => {
      await worker.evaluate(watchPainter)
      return worker
    })
  await page.goto(app + EXERCISE)
  await page.locator('a[href$="/live/camera"]').first().click()
  return { page, fetched, painter }
}

/** Sizes of the files as they lie on the server, by kind: a browser tells nothing of what a worker fetches. */
const sizesOf = (paths: ReadonlySet<string>): Readonly<Record<string, number>> => {
  const bytes: Record<string, number> = {}
  for (const path of paths) {
    const size = statSync(join(appFolder, path === '/' ? 'index.html' : path)).size
    bytes[kindOf(path)] = (bytes[kindOf(path)] ?? 0) + size
  }
  return bytes
}

const KINDS: readonly [RegExp, string][] = [
  [/^\/models\//, 'models'],
  [/\.wasm$/, 'wasm'],
  [/\.js$/, 'scripts'],
  [/\.css$/, 'styles'],
  [/\.woff2?$/, 'fonts'],
  [/\.(webp|png|jpe?g|svg|ico)$/, 'pictures'],
]

const kindOf = (path: string): string =>
  KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'pages and the rest'

const FIRST_SKELETON_LIMIT_MS = 240_000
const LOOK_EVERY_MS = 250

const firstSkeletonMs = async ({ page, painter }: Visit): Promise<number> => {
  const worker = await painter
  const giveUp = Date.now() + FIRST_SKELETON_LIMIT_MS
  let first = 0
  while (first === 0) {
    if (Date.now() > giveUp) throw new Error('no skeleton was drawn')
    await page.waitForTimeout(LOOK_EVERY_MS)
    first = await worker.evaluate(() => self.watchedPainter.firstSkeleton)
  }
  return first - (await page.evaluate(() => window.watched.clicked))
}

/** A page of ours that shows the same camera and does nothing else. */
const idlePage = async (context: BrowserContext, app: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(app)
  await page.evaluate(async () => {
    const video = document.createElement('video')
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true })
    video.muted = true
    document.body.replaceChildren(video)
    await video.play()
  })
  return page
}

type TaskTime = {
  readonly seconds: number
  readonly taskMs: number
  readonly scriptMs: number
  readonly frames: number
  readonly longTasks: readonly LongTask[]
}

/** The browser's times are looked at last before and first after, so that looking does not count. */
const taskTime = async (
  page: Page,
  seconds: number,
  framesSoFar: () => Promise<number>,
): Promise<TaskTime> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const times = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
    return { taskMs: of('TaskDuration'), scriptMs: of('ScriptDuration') }
  }
  await times()
  await page.evaluate(() => window.watched.longTasks)
  await page.waitForTimeout(SETTLE_MS)
  const framesBefore = await framesSoFar()
  const from = await page.evaluate(() => performance.now())
  const before = await times()
  await page.waitForTimeout(seconds * 1000)
  const after = await times()
  const to = await page.evaluate(() => performance.now())
  const frames = (await framesSoFar()) - framesBefore
  const all = await page.evaluate(() => window.watched.longTasks)
  return {
    seconds: (to - from) / 1000,
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
    frames,
    longTasks: all
      .filter(({ at, ms }) => at + ms > from && at < to)
      .map(({ at, ms }) => ({ at: at - from, ms })),
  }
}

const minuteOf = (live: TaskTime, idle: TaskTime): Minute => ({
  seconds: live.seconds,
  frames: live.frames,
  mainMsASecond: live.taskMs / live.seconds,
  idleMsASecond: idle.taskMs / idle.seconds,
  scriptMsASecond: live.scriptMs / live.seconds,
  longTasks: live.longTasks,
})
