import { test as base, expect, type Page } from '@playwright/test'

/** What a page must never do: ask another origin for something, break its policy, or log an error. */
export function listenForComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    const ours = url.startsWith(origin) || url.startsWith(`blob:${origin}`) || isInline(url)
    if (!ours) complaints.push(`request to ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
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
