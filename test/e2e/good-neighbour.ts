import { test as base, expect, type Page } from '@playwright/test'

/**
 * Chromium makes a camera's frame in one task and hands it on in the next (`frame_queue_underlying_source.cc`,
 * `kBreakoutBoxEnqueueInSeparateTask`). Where the camera is given back between the two it loses that frame itself, and
 * complains of it. That can happen once a set; who leaves frames open has one of these with every collection.
 */
const LOST_FRAME = 'A VideoFrame was garbage collected without being closed.'
const MOST_SETS = 3

/** What a page must never do: ask another origin for something, break its policy, or log an error. */
export function listenForComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = []
  let lostFrames = 0
  page.on('request', (request) => {
    const url = request.url()
    const ours = url.startsWith(origin) || url.startsWith(`blob:${origin}`) || isInline(url)
    if (!ours) complaints.push(`request to ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = message.text()
    if (text.startsWith(LOST_FRAME)) lostFrames += 1
    if (!text.startsWith(LOST_FRAME) || lostFrames > MOST_SETS) complaints.push(`console: ${text}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  return complaints
}

const isInline = (url: string) => url.startsWith('data:')

/** Playwright's test, which fails where the page was no good neighbour. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints = listenForComplaints(page, baseURL ?? '')
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
