/** `npx tsx src/cli/stills.ts [ID ...]`: photographs the guide of each exercise into `public/stills`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { launchWith } from '../../test/e2e/places.ts'
import { exercises } from '../exercises/index.ts'

const SIZE = { width: 800, height: 500 }
const QUALITY = 0.86
const FOLDER = 'public/stills'
/** Names of the grounds by the colours that the page is asked for in. */
const GROUNDS = { light: 'paper', dark: 'ink' } as const

const asked = process.argv.slice(2)
const chosen = asked.length > 0 ? asked : Object.keys(exercises)

const asWebp = (page: Page, png: Buffer): Promise<string> =>
  page.evaluate(
    async ({ png, width, height, quality }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes]))
      const canvas = new OffscreenCanvas(width, height)
      canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality })
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())))
    },
    { png: png.toString('base64'), ...SIZE, quality: QUALITY },
  )

/** The guide fills the picture, without the page around it. */
const photograph = async (page: Page): Promise<Buffer> => {
  const guide = page.locator('[role=img]:has(canvas)')
  await guide.locator('img').waitFor({ state: 'hidden' })
  await guide.evaluate((element, { width, height }) => {
    element.style.cssText = `position:fixed;inset:0;z-index:9;width:${width}px;height:${height}px`
    document.body.append(element)
  }, SIZE)
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 1000)))
  return guide.screenshot()
}

const server = await createServer({ server: { port: 0, hmr: false, watch: null } })
await server.listen()
const origin = server.resolvedUrls?.local[0]
if (!origin) throw new Error('stills: the page has no address')
const browser = await chromium.launch(launchWith())
mkdirSync(FOLDER, { recursive: true })
for (const [colorScheme, ground] of Object.entries(GROUNDS)) {
  const scheme = colorScheme as keyof typeof GROUNDS
  const page = await browser.newPage({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: SIZE,
  })
  for (const id of chosen) {
    await page.goto(`${origin}#/exercise/${id}`)
    const webp = await asWebp(page, await photograph(page))
    writeFileSync(`${FOLDER}/${id}-${ground}.webp`, Buffer.from(webp, 'base64'))
    console.log(`${FOLDER}/${id}-${ground}.webp`)
    await page.goto('about:blank')
  }
}
await browser.close()
await server.close()
