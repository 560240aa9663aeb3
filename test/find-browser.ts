import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Names that Chrome and Chromium go by on PATH. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
]

/** Where installers put it on systems that don't use PATH for programs with windows. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that tests and measurements run in: `CHROME_PATH`, else an installed one, else Playwright's own. */
export const findBrowser = (): string | null => {
  const named = process.env.CHROME_PATH
  if (named) return existsSync(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => PROGRAMS.map((program) => join(folder, program)))
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}
