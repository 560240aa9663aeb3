import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../../../test/find-browser.ts'
import { BROWSER_ARGS } from '../lab/browser-lab.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the production build lies that is measured. */
export const appFolder = join(root, '.cache/bench/app')

/** For pages that run functions of ours: the loader that these came through has each of them named. */
export const NAMING = { content: 'globalThis.__name = (named) => named' }

type Use<Result> = (browser: Browser, app: string) => Promise<Result>

/** The production build in a browser whose webcam plays this film. @param use is given the app's address too */
export const beforeWebcam = <Result>(film: string, use: Use<Result>): Promise<Result> =>
  inBrowser(use, [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ])

/** The production build in a browser. @param use is given the app's address too */
export const inBrowser = async <Result>(
  use: Use<Result>,
  args: readonly string[] = [],
): Promise<Result> => {
  await build({ root, logLevel: 'error', build: { outDir: appFolder, emptyOutDir: true } })
  const server = await preview({ root, build: { outDir: appFolder }, preview: { port: 0 } })
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [...BROWSER_ARGS, ...args],
  })
  try {
    return await use(browser, server.resolvedUrls?.local[0] ?? '')
  } finally {
    await browser.close()
    await server.close()
  }
}
