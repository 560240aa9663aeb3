import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../../../test/find-browser.ts'
import { BROWSER_ARGS } from '../lab/browser-lab.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const outDir = join(root, '.cache/bench/app')
const EXERCISE = '#/exercise/glute-bridge'

export type LivePage = {
  /** From the click on the exercise's page that leads to the camera to the first skeleton, ms. */
  readonly coldMs: number
  readonly warmMs: number
  /** Bytes that the first visit fetched, by kind. */
  readonly bytes: Readonly<Record<string, number>>
  readonly minute: Minute
}

/** A minute of exercise after the warm-up. Thread times, so that other programs don't count. */
export type Minute = {
  readonly seconds: number
  readonly frames: number
  /** ms of the main thread a frame: all of it, and what is left without an idle page with the same video. */
  readonly mainMsAFrame: number
  readonly overIdleMsAFrame: number
  readonly scriptMsAFrame: number
  /** Tasks of more than 50 ms, by the browser's own count. */
  readonly longTasks: readonly number[]
}

/** Left in the page by `watchPage`. */
type Watched = { firstSkeleton: number; clicked: number; skeletons: number; longTasks: number[] }

declare global {
  interface Window {
    watched: Watched
  }
}

const MINUTE_S = 60
const IDLE_S = 15
const WARM_UP_S = 10

export const measureLivePage = async (webcamFilm: string): Promise<LivePage> => {
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({ root, build: { outDir }, preview: { port: 0 } })
  const app = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [...BROWSER_ARGS, ...fakeCamera(webcamFilm)],
  })
  try {
    const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' })
    await context.addInitScript(watchPage)
    const cold = await visit(context, app)
    const coldMs = await firstSkeletonMs(cold.page)
    await cold.page.close()
    const { page } = await visit(context, app)
    const warmMs = await firstSkeletonMs(page)
    await page.waitForTimeout(WARM_UP_S * 1000)
    const live = await taskTime(page, MINUTE_S)
    await page.close()
    const idle = await taskTime(await idlePage(context, app), IDLE_S)
    return { coldMs, warmMs, bytes: sizesOf(cold.fetched), minute: minuteOf(live, idle) }
  } finally {
    await browser.close()
    await server.close()
  }
}

const fakeCamera = (film: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]

/** Runs in the page before anything else: notes clicks, skeletons drawn and long tasks. */
const watchPage = () => {
  const watched: Watched = { firstSkeleton: 0, clicked: 0, skeletons: 0, longTasks: [] }
  window.watched = watched
  addEventListener('click', () => (watched.clicked = performance.now()), true)
  const { clearRect, stroke } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    watched.skeletons += 1
    return clearRect.apply(this, area)
  }
  CanvasRenderingContext2D.prototype.stroke = function (...path: Path2D[]) {
    watched.firstSkeleton ||= performance.now()
    return stroke.apply(this, path as [Path2D])
  }
  new PerformanceObserver((list) => {
    watched.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
  }).observe({ type: 'longtask', buffered: true })
}

const visit = async (context: BrowserContext, app: string) => {
  const page = await context.newPage()
  const fetched = new Set<string>()
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname))
  await page.goto(app + EXERCISE)
  await page.locator('a[href$="/live/camera"]').first().click()
  return { page, fetched }
}

/** Sizes of the files as they lie on the server, by kind: a browser tells nothing of what a worker fetches. */
const sizesOf = (paths: ReadonlySet<string>): Readonly<Record<string, number>> => {
  const bytes: Record<string, number> = {}
  for (const path of paths) {
    const size = statSync(join(outDir, path === '/' ? 'index.html' : path)).size
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

const firstSkeletonMs = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => window.watched.firstSkeleton > 0, null, {
    timeout: FIRST_SKELETON_LIMIT_MS,
  })
  return page.evaluate(() => window.watched.firstSkeleton - window.watched.clicked)
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
  seconds: number
  taskMs: number
  scriptMs: number
  skeletons: number
  longTasks: number[]
}

const taskTime = async (page: Page, seconds: number): Promise<TaskTime> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const look = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
    const watched = await page.evaluate(() => window.watched)
    return { taskMs: of('TaskDuration'), scriptMs: of('ScriptDuration'), ...watched }
  }
  const before = await look()
  await page.waitForTimeout(seconds * 1000)
  const after = await look()
  return {
    seconds,
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
    skeletons: after.skeletons - before.skeletons,
    longTasks: after.longTasks.slice(before.longTasks.length),
  }
}

const minuteOf = (live: TaskTime, idle: TaskTime): Minute => {
  const idleMs = (idle.taskMs / idle.seconds) * live.seconds
  return {
    seconds: live.seconds,
    frames: live.skeletons,
    mainMsAFrame: live.taskMs / live.skeletons,
    overIdleMsAFrame: (live.taskMs - idleMs) / live.skeletons,
    scriptMsAFrame: live.scriptMs / live.skeletons,
    longTasks: live.longTasks,
  }
}
