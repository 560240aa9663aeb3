import { median } from '../loop/statistics.ts'
import { beforeWebcam, NAMING } from './built-app.ts'
import { type CuesWatched, watchCues } from './watch-cues.ts'

/** How long cues are waited for, s: the film goes round every quarter of a minute. */
const SECONDS = 150

/** One cue of the live page. */
export type CueTime = {
  readonly key: string
  /** From the moment at which its rule's persistence was over until it stood on the page, at most, ms. */
  readonly shownMs: number
  /** How often its words were given to the voice. */
  readonly spoken: number
}

export type CueTimes = {
  readonly cues: readonly CueTime[]
  /** Between two judged frames, median, ms. */
  readonly frameMs: number
}

/**
 * The live page before a webcam that plays a fault: when each cue comes. A frame's time of capture is not told
 * to the page; the frame that waited least is taken to have been captured when the worker began with it.
 */
export const measureCues = (film: string, exercise: string): Promise<CueTimes> =>
  beforeWebcam(film, async (browser, app) => {
    const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' })
    await context.addInitScript(NAMING)
    await context.addInitScript(watchCues)
    const page = await context.newPage()
    await page.goto(`${app}?backend=wasm&model=lite#/exercise/${exercise}/live/camera`)
    await page.waitForTimeout(SECONDS * 1000)
    return timesOf(await page.evaluate(() => window.watchedCues))
  })

const timesOf = ({ frames, shown, spoken }: CuesWatched): CueTimes => {
  const frameMs = median(frames.slice(1).map(({ t }, i) => t - (frames[i]?.t ?? t)))
  const leastWait = Math.min(...frames.map(({ at, t, workMs }) => at - t - workMs))
  const cues = frames.flatMap(({ at, t, cue }, index) => {
    const next = frames.slice(index + 1).find((frame) => frame.cue)?.at ?? Number.POSITIVE_INFINITY
    const seen = shown.find((each) => each.at >= at && each.at < next)
    if (!cue || !seen) return []
    // Its persistence may have been over just after the frame before.
    const overMs = leastWait + (frames[index - 1]?.t ?? t)
    const said = spoken.filter(
      (each) => each.at >= at && each.at < next && each.words === seen.words,
    )
    return [{ key: cue, shownMs: seen.at - overMs, spoken: said.length }]
  })
  return { cues, frameMs }
}
