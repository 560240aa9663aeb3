import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { mediapipePose } from '../../../models/vite-mediapipe-pose.ts'
import { findBrowser } from '../../../test/find-browser.ts'
import { BadInput } from '../bad-input.ts'
import { ensureModels } from '../ensure-models.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** The pages lie at the server's root, as the app's does: models are found from there. */
const pagesDir = join(root, 'src/cli/lab')
/** Each run has its own: another one may be measuring at the same time. */
const outDir = join(root, `.cache/lab-${process.pid}`)

export type Lab = {
  readonly browser: Browser
  /** Opens one of the lab's pages, `film` or `bench`. */
  open(name: string): Promise<Page>
  close(): Promise<void>
}

export const BROWSER_ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/** SwiftShader draws the same mannequin on every machine, and all else more slowly than without it. */
const DRAWING_ARGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** Our measuring pages, built as the app is, in a real browser. @throws BadInput where there is no browser */
export const openLab = async (pages: readonly string[]): Promise<Lab> => {
  const executablePath = findBrowser()
  if (executablePath === null)
    throw new BadInput('no Chrome or Chromium was found: install one, or set CHROME_PATH to it')
  ensureModels()
  await build({
    root: pagesDir,
    configFile: join(root, 'vite.config.ts'),
    publicDir: join(root, 'public'),
    logLevel: 'error',
    plugins: [mediapipePose()],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((name) => join(pagesDir, `${name}.html`)) },
    },
  })
  const server = await preview({
    root: pagesDir,
    configFile: join(root, 'vite.config.ts'),
    build: { outDir },
    preview: { port: 0 },
  })
  const base = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS, ...DRAWING_ARGS],
  })
  return {
    browser,
    async open(name) {
      const page = await browser.newPage()
      page.on('pageerror', (error) => process.stderr.write(`${error.stack ?? error.message}\n`))
      await page.goto(`${base}${name}.html`)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
