/**
 * What is put into the live page and its painter to watch them. Each function is sent as its text: it may
 * name nothing of this file.
 */

/** Both in ms; `at` from where it says. */
export type LongTask = { readonly at: number; readonly ms: number }

/** Left in the page by `watchPage`. Times are the page's. */
type Watched = { clicked: number; longTasks: LongTask[] }

/** Left in the painter's worker by `watchPainter`. The time is since 1970: it has a clock of its own. */
type WatchedPainter = { firstSkeleton: number; skeletons: number }

declare global {
  interface Window {
    watched: Watched
    watchedPainter: WatchedPainter
  }
}

/** Runs in the page before anything else: notes clicks and long tasks. */
export const watchPage = () => {
  const watched: Watched = { clicked: 0, longTasks: [] }
  window.watched = watched
  addEventListener(
    'click',
    () => (watched.clicked = performance.timeOrigin + performance.now()),
    true,
  )
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.longTasks.push({ at: startTime, ms: Math.round(duration) })
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the painter's worker: notes what is drawn over the picture, the larger of its two sheets. */
export const watchPainter = () => {
  const watched: WatchedPainter = { firstSkeleton: 0, skeletons: 0 }
  self.watchedPainter = watched
  const { clearRect, stroke } = OffscreenCanvasRenderingContext2D.prototype
  OffscreenCanvasRenderingContext2D.prototype.clearRect = function (...area) {
    if (this.canvas.width > this.canvas.height) watched.skeletons += 1
    return clearRect.apply(this, area)
  }
  OffscreenCanvasRenderingContext2D.prototype.stroke = function (...path: Path2D[]) {
    if (this.canvas.width > this.canvas.height)
      watched.firstSkeleton ||= performance.timeOrigin + performance.now()
    return stroke.apply(this, path as [Path2D])
  }
}
