/** `npm run pictures`: photographs the app at work, its demo in a real browser, into `docs/pictures`. */
import { mkdirSync, statSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { DRAWING, launchWith } from '../../test/e2e/places.ts'
import { ensureModels } from './ensure-models.ts'

const FOLDER = 'docs/pictures'
const EXERCISE = 'glute-bridge'
/** Two done well and one with a fault. */
const REPS_SHOWN = '3'
const SMALL = { width: 1366, height: 768 }
const LARGE = { width: 1920, height: 1080 }
/** A slow machine judges a few pictures a second. */
const PATIENCE_MS = 300_000

const take = async (page: Page, name: string): Promise<void> => {
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({ path })
  console.log(`${path}, ${Math.round(statSync(path).size / 1024)} kB`)
}

ensureModels()
await build({ logLevel: 'error' })
const server = await preview({ preview: { port: 0 } })
const origin = server.resolvedUrls?.local[0]
if (!origin) throw new Error('pictures: the app has no address')
const browser = await chromium.launch(launchWith(...DRAWING))
const page = await browser.newPage({ viewport: LARGE, locale: 'en-US', colorScheme: 'light' })
page.setDefaultTimeout(PATIENCE_MS)
mkdirSync(FOLDER, { recursive: true })

await page.goto(origin)
await page.getByRole('heading', { level: 1 }).waitFor()
await page.waitForLoadState('networkidle')
await take(page, 'home')

await page.setViewportSize(SMALL)
await page.goto(`${origin}?backend=wasm&model=full#/exercise/${EXERCISE}/live/demo`)
const count = page.getByRole('region', { name: 'Count' }).locator('p').first()
const hold = page.getByRole('region', { name: 'Hold' })
await count.filter({ hasText: '1' }).waitFor()
await hold.filter({ hasText: '2 s' }).filter({ hasText: 'Hold' }).waitFor()
await take(page, 'live')

await count.filter({ hasText: REPS_SHOWN }).waitFor()
await page.keyboard.press('Escape')
await page.getByRole('heading', { name: 'How it went' }).waitFor()
await take(page, 'summary')
await browser.close()
await server.close()
