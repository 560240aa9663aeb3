import { test as base, expect, type Page } from '@playwright/test'

/**
 * What Chromium is thought to say of itself: by its source (`frame_queue_underlying_source.cc`,
 * `kBreakoutBoxEnqueueInSeparateTask`) it makes a camera's frame in one task and hands it on in the next, and loses it
 * where the camera is given back between the two. Seen on busy machines only, never at will.
 */
const LOST_FRAME = 'A VideoFrame was garbage collected without being closed.'

/** What a page must never do: ask another origin for something, break its policy, or log an error. */
export function listenForComplaints(page: Page, origin: string, mayLose = 0): string[] {
  const complaints: string[] = []
  let lost = 0
  page.on('request', (request) => {
    const url = request.url()
    const ours = url.startsWith(origin) || url.startsWith(`blob:${origin}`) || isInline(url)
    if (!ours) complaints.push(`request to ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = message.text()
    if (text.startsWith(LOST_FRAME)) lost += 1
    if (!text.startsWith(LOST_FRAME) || lost > mayLose) complaints.push(`console: ${text}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  return complaints
}

const isInline = (url: string) => url.startsWith('data:')

export type Neighbourhood = {
  /** How many of a camera's frames the browser may lose, one a set; none where there is no camera. */
  readonly mayLose: number
}

/** Playwright's test, which fails where the page was no good neighbour. */
export const test = base.extend<{ complaints: string[] } & Neighbourhood>({
  mayLose: [0, { option: true }],
  complaints: [
    async ({ page, baseURL, mayLose }, use) => {
      const complaints = listenForComplaints(page, baseURL ?? '', mayLose)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
